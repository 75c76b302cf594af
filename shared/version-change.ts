import type { EarlierEntry, EntryId, RowChange, SourceId } from './model.ts';

/** A chronology that a later version may take the place of. */
export type EarlierSource = {
  readonly source: SourceId;
  readonly fileName: string;
  /** ISO 8601 instant. */
  readonly importedAt: string;
};

/**
 * What a person says to one change: `take` it as the new file has it, `keep` the row as it was, or, of a pair, `apart`: they
 * are two rows, the old one is gone and the new one is new.
 */
export const changeChoices = ['take', 'keep', 'apart'] as const;
export type ChangeChoice = (typeof changeChoices)[number];

/** One row as it was and as it is in the new version, with what people have put beside it. */
export type VersionChange = {
  /** Its place among the changes of the plan. */
  readonly index: number;
  readonly change: RowChange;
  /** Of a re-dated row: its words differ too. */
  readonly alsoReworded: boolean;
  readonly choice: ChangeChoice;
  readonly before?:
    | (Omit<EarlierEntry, 'fileName'> & {
        readonly entry: EntryId;
        /** What hangs on it, in words ("2 notes", "1 gap decided"); empty where nothing does. */
        readonly kept: readonly string[];
      })
    | undefined;
  readonly after?: Omit<EarlierEntry, 'fileName'> | undefined;
};
