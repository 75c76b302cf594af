import type { PlannedRow } from './planned-row.ts';
import type { RowOutcome, RowTotals } from '../../model.ts';

/** Counts what became of each record. The parts are counted by themselves, so that the sum can be checked. */
export const totalsOf = (rows: readonly PlannedRow[]): RowTotals => {
  const count = (outcome: RowOutcome): number => rows.filter(({ becomes }) => becomes === outcome).length;
  return {
    total: rows.length,
    entries: count('entry'),
    needsAttention: count('attention'),
    joined: count('joined'),
    blank: count('blank'),
    headings: count('heading'),
  };
};

/** The sum that must hold for every file. */
export const addsUp = (totals: RowTotals): boolean =>
  totals.total === totals.entries + totals.needsAttention + totals.joined + totals.blank + totals.headings;
