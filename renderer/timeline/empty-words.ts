import type { ToCome } from '../state/entries-to-come.ts';

export type Emptiness = {
  readonly toCome: ToCome | undefined;
  readonly anyDrawn: boolean;
  /** Entries of the review, and those that pass the filters. */
  readonly entries: number;
  readonly shown: number;
};

/** Why nothing is drawn, in a sentence; undefined where something is. */
export const emptyWords = ({ toCome, anyDrawn, entries, shown }: Emptiness): string | undefined => {
  if (toCome !== undefined)
    return toCome === 'columns' ? 'Reading the entries.' : 'Reading the first words of the entries.';
  if (anyDrawn) return undefined;
  if (entries === 0) return 'No entries yet. Import a chronology to see it here.';
  return shown > 0
    ? 'None of these entries has a date that could be read. The chronology lists them.'
    : 'The filters hide every entry.';
};
