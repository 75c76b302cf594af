/** How wide the rows of a table are, next to its headings. */
export type RowShape = {
  /** Columns that have a heading, or are counted as if they had. */
  readonly columns: number;
  /** Cells that most rows have; undefined where no width is shared by half of them. */
  readonly usual: number | undefined;
  /** Words stand beyond the last column in some row as wide as most. */
  readonly isFilledBeyond: boolean;
};

type Rows = Iterable<readonly string[]>;

const isBlank = (cell: string): boolean => cell.trim() === '';

/** The shape of the rows below the headings; rows that hold nothing say nothing of it. */
export const shapeOf = (rows: Rows, columns: number): RowShape => {
  const widths = new Map<number, { count: number; isFilled: boolean }>();
  let all = 0;
  for (const cells of rows) {
    if (cells.every(isBlank)) continue;
    all += 1;
    const width = widths.get(cells.length) ?? { count: 0, isFilled: false };
    width.count += 1;
    width.isFilled ||= cells.length > columns && cells.slice(columns).some((cell) => !isBlank(cell));
    widths.set(cells.length, width);
  }
  const [commonest] = [...widths].sort(([, one], [, other]) => other.count - one.count);
  if (commonest === undefined || commonest[1].count * 2 < all)
    return { columns, usual: undefined, isFilledBeyond: false };
  return { columns, usual: commonest[0], isFilledBeyond: commonest[1].isFilled };
};

/**
 * What is wrong with the number of cells in a row that has at least as many as there are columns, and nothing but blank
 * ones beyond: a delimiter too many or too few moves words under another heading, and a blank last cell hides it.
 */
export const outOfStep = (cells: readonly string[], shape: RowShape): string | undefined => {
  const usual = Math.max(shape.usual ?? shape.columns, shape.columns);
  if (cells.length === usual && cells.length > shape.columns && shape.isFilledBeyond)
    return 'The rows have more cells than there are headings, so words may stand under the wrong heading: check the heading row.';
  if (cells.length === usual) return undefined;
  const [own, others] = [String(cells.length), String(usual)];
  const cause = cells.length > usual ? 'a delimiter may stand inside a cell' : 'a delimiter may be missing';
  return `This row has ${own} cells and the others have ${others}: ${cause}, so check that the words stand under their headings.`;
};
