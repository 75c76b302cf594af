import type { ImportPlan } from '#shared/contract.ts';
import type { PlannedEntry } from '#shared/domain/reading/planned-entry.ts';
import type { PlannedRow } from '#shared/domain/reading/planned-row.ts';

/** A plan whole, as it is kept in memory between preview and commit: what is previewed is what is committed. */
export type PlannedImport = {
  readonly plan: ImportPlan;
  /** Every record of the file, in order, those without an entry too. */
  readonly rows: readonly PlannedRow[];
  readonly entries: readonly PlannedEntry[];
  /** A person chose what columns are for: worth remembering for the next file with these headings. */
  readonly mappedByPerson?: boolean | undefined;
};
