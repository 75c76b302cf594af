import type { AgencyState, DateReading, RowProblem, When } from '../../model.ts';

/** One entry as it will be stored: a record, with those that were joined to it, read and not yet written. */
export type PlannedEntry = {
  readonly row: number;
  readonly rows: readonly number[];
  readonly when: When;
  readonly explanation: string;
  /** The words of the text columns, and of the comment columns; several are parted by a line break. */
  readonly text: string;
  readonly comment: string;
  /** The cells of the record, with those of the rows that were joined to it; `namedCells` puts them under their headings. */
  readonly cells: readonly string[];
  /** Agencies by name; the review's register turns names into lanes when the import is committed. */
  readonly agency?: string | undefined;
  readonly agencyState: AgencyState;
  readonly otherAgencies: readonly string[];
  readonly why: string;
  readonly problems: readonly RowProblem[];
  readonly needsAttention: boolean;
  /** A person's own date, given before it is stored: it becomes a correction beside the imported one. */
  readonly given?: DateReading | undefined;
};
