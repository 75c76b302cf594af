import type { RowToRead } from './row-problems.ts';

/** A number from the lengths of all cells and a few characters of each: rows that differ rarely share it. */
const sampleOf = (cells: readonly string[]): number => {
  let sum = 0;
  for (const cell of cells) {
    sum = Math.imul(sum ^ cell.length, 0x01000193);
    const step = 1 + (cell.length >> 4);
    for (let place = 0; place < cell.length; place += step) sum = Math.imul(sum ^ cell.charCodeAt(place), 0x01000193);
  }
  return sum;
};

/** Tells of each row, in the order of the file, which earlier row is the same cell for cell; undefined where none is. */
export const sameRows = (): ((record: RowToRead) => number | undefined) => {
  const bySample = new Map<number, RowToRead>();
  const whole = new Map<string, RowToRead>();
  const firstOf = (record: RowToRead): RowToRead => {
    const all = JSON.stringify(record.cells);
    const first = whole.get(all);
    if (first === undefined) whole.set(all, record);
    return first ?? record;
  };
  return (record) => {
    const sample = sampleOf(record.cells);
    const alike = bySample.get(sample);
    if (alike === undefined) {
      bySample.set(sample, record);
      return undefined;
    }
    firstOf(alike);
    const first = firstOf(record);
    return first === record ? undefined : first.row;
  };
};
