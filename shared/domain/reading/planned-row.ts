import type { AgencyState, CalendarDate, Cell, RowOutcome, RowProblem, When } from '../../model.ts';

/** One record of a file as it will be stored, with what a person gave it, before anything is. */
export type PlannedRow = {
  readonly row: number;
  /** All rows of the entry, where later ones were joined to it. */
  readonly rows: readonly number[];
  readonly becomes: RowOutcome;
  readonly when?: When | undefined;
  readonly explanation: string;
  /** The proposed lane by name; absent where nobody can tell. */
  readonly agency?: string | undefined;
  /** Absent where a row has no entry of its own. */
  readonly agencyState?: AgencyState | undefined;
  readonly otherAgencies: readonly string[];
  readonly why: string;
  readonly cells: readonly string[];
  /** Only where they were asked for. */
  readonly columns?: readonly Cell[] | undefined;
  readonly problems: readonly RowProblem[];
  /** A person's own date for the row, given before it is stored; the one in the file stays beside it. */
  readonly given?: When | undefined;
  /** The day that "the next day" would be, counted from the row above; nothing is read by it until a person takes it. */
  readonly proposed?: CalendarDate | undefined;
};
