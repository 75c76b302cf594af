import type { ChronologyColumn } from '#shared/domain/chronology/chronology-columns.ts';

/** How wide a column is: at least so many rem, and its share of what is left over. */
type Width = { readonly least: number; readonly share: number };

const narrow: Width = { least: 6.5, share: 0 };
const widths: Readonly<Record<string, Width>> = {
  date: { least: 8, share: 0 },
  agency: { least: 7, share: 0 },
  entry: { least: 13, share: 3 },
  comment: { least: 10, share: 2 },
  source: { least: 7.5, share: 0 },
  time: { least: 4, share: 0 },
  marks: { least: 10, share: 1 },
  terms: { least: 7, share: 1 },
};
const ownColumn: Width = { least: 7, share: 1 };
const gapBetween = 1;
const sides = 2.5;

const widthOf = (column: ChronologyColumn): Width =>
  widths[column] ?? (column.startsWith('cell:') ? ownColumn : narrow);

/** The tracks of the table's grid. */
export const columnTracks = (columns: readonly ChronologyColumn[]): string =>
  columns
    .map(widthOf)
    .map(({ least, share }) =>
      share === 0 ? `${String(least)}rem` : `minmax(${String(least)}rem, ${String(share)}fr)`,
    )
    .join(' ');

/** The least that the whole table needs; where there is less, it scrolls sideways. */
export const leastWidth = (columns: readonly ChronologyColumn[]): string => {
  const sum = columns.map(widthOf).reduce((all, { least }) => all + least, 0);
  return `${String(sum + gapBetween * (columns.length - 1) + sides)}rem`;
};

/** The share of a sheet of paper that a column takes, in percent. */
export const paperShare = (columns: readonly ChronologyColumn[], column: ChronologyColumn): string => {
  const weight = (one: ChronologyColumn): number => widthOf(one).least + widthOf(one).share * 6;
  return `${((100 * weight(column)) / columns.reduce((all, one) => all + weight(one), 0)).toFixed(1)}%`;
};
