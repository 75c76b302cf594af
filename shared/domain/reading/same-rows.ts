import type { RowToRead } from './row-problems.ts';

/** A 32-bit sum of all characters of a row (FNV-1a): rows that differ rarely share it. */
const sumOf = (cells: readonly string[]): number => {
  let sum = 0x811c9dc5;
  for (const cell of cells) {
    for (let place = 0; place < cell.length; place += 1) sum = Math.imul(sum ^ cell.charCodeAt(place), 0x01000193);
    sum = Math.imul(sum ^ 0x1f, 0x01000193);
  }
  return sum;
};

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, index) => cell === other[index]);

/** Tells of each row, in the order of the file, which earlier row is the same cell for cell; undefined where none is. */
export const sameRows = (): ((record: RowToRead) => number | undefined) => {
  const bySum = new Map<number, RowToRead[]>();
  return (record) => {
    const sum = sumOf(record.cells);
    const alike = bySum.get(sum);
    if (alike === undefined) {
      bySum.set(sum, [record]);
      return undefined;
    }
    const first = alike.find(({ cells }) => areSame(cells, record.cells));
    if (first === undefined) alike.push(record);
    return first?.row;
  };
};
