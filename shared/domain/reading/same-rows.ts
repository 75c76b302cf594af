import type { RowToRead } from './row-problems.ts';

const longestOf = (cells: readonly string[]): string => {
  let longest = '';
  for (const cell of cells) if (cell.length > longest.length) longest = cell;
  return longest;
};

/**
 * Tells of each row, in the order of the file, which earlier row is the same cell for cell; undefined where none is.
 * Rows whose longest cells differ, as those of nearly all do, need no closer look.
 */
export const sameRows = (): ((record: RowToRead) => number | undefined) => {
  const byLongest = new Map<string, RowToRead>();
  const whole = new Map<string, RowToRead>();
  const firstOf = (record: RowToRead): RowToRead => {
    const all = JSON.stringify(record.cells);
    const first = whole.get(all);
    if (first === undefined) whole.set(all, record);
    return first ?? record;
  };
  return (record) => {
    const longest = longestOf(record.cells);
    const alike = byLongest.get(longest);
    if (alike === undefined) {
      byLongest.set(longest, record);
      return undefined;
    }
    firstOf(alike);
    const first = firstOf(record);
    return first === record ? undefined : first.row;
  };
};
