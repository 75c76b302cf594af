import type { StoredRow } from './merged-cells.ts';

/** A row as Word stores it: its cells from left to right, each with the columns of the grid that it covers. */
export type WordRow = {
  readonly gridBefore: number;
  readonly cells: readonly { readonly text: string; readonly covers: number; readonly continued: boolean }[];
  readonly notes: readonly string[];
};

const startsOf = ({ gridBefore, cells }: WordRow): readonly number[] => {
  const starts: number[] = [];
  let at = gridBefore;
  for (const { covers } of cells) {
    starts.push(at);
    at += covers;
  }
  return starts;
};

/** The number of cells that most rows have; of two equally common ones the larger. */
const usualWidth = (rows: readonly WordRow[]): number => {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const ranked = [...counts].sort(([width, count], [otherWidth, other]) => other - count || otherWidth - width);
  return ranked[0]?.[0] ?? 0;
};

/** The column that begins at or before a place of the grid. */
const columnAt = (starts: readonly number[], place: number): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= place),
  );

/**
 * Puts the cells of each row into columns. Word's grid moves whenever somebody drags a border, so a row with the usual
 * number of cells is taken in order; only the others are placed by the grid, under the columns of the first usual row.
 */
export const columnsOfWordRows = (rows: readonly WordRow[]): readonly StoredRow[] => {
  const width = usualWidth(rows);
  const usual = rows.find(({ cells }) => cells.length === width);
  const reference = usual === undefined ? [] : startsOf(usual);
  return rows.map((word, index) => {
    const { cells, notes } = word;
    const starts = startsOf(word);
    const placed: string[] = [];
    const continued: number[] = [];
    const spans: { readonly column: number; readonly covers: number }[] = [];
    let next = 0;
    for (const [order, { text, covers, continued: goesOn }] of cells.entries()) {
      const start = starts[order] ?? 0;
      const column = cells.length === width ? order : Math.max(next, columnAt(reference, start));
      while (placed.length < column) placed.push('');
      placed.push(text);
      if (goesOn) continued.push(column);
      const last = cells.length === width ? column : columnAt(reference, start + covers - 1);
      if (last > column) spans.push({ column, covers: last - column + 1 });
      next = column + 1;
    }
    while (placed.length < width) placed.push('');
    return { row: index + 1, cells: placed, continued, spans, notes };
  });
};
