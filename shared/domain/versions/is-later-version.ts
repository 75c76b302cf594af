import type { ComparedRow } from './compare-versions.ts';

/** Of the shorter of the two files, the share of rows that a later version has in common with the earlier one. */
const enough = 0.5;

/**
 * Whether two chronologies of one agency are two versions of one file, and not two parts of its records: at least half of the
 * rows of the shorter one are in the other, and one of them word for word. Only a proposal: a person may say otherwise.
 */
export const isLaterVersion = (rows: readonly ComparedRow[]): boolean => {
  const before = rows.filter((row) => row.before !== undefined).length;
  const after = rows.filter((row) => row.after !== undefined).length;
  const met = rows.filter((row) => row.before !== undefined && row.after !== undefined);
  return (
    met.some(({ change }) => change === 'unchanged') && met.length >= Math.max(2, Math.min(before, after) * enough)
  );
};
