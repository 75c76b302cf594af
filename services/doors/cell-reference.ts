/** Letters of a column to its place from 0: A is 0, AA is 26. Undefined where they are none of Excel's. */
const columnOf = (letters: string): number | undefined => {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column > 16_384 ? undefined : column - 1;
};

export type CellPlace = { readonly row: number; readonly column: number };

/** "B12" to row 12, column 1; undefined where it is no cell of a sheet. */
export const cellPlace = (reference: string): CellPlace | undefined => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  const column = letters === undefined ? undefined : columnOf(letters);
  const row = Number(digits);
  return column === undefined || row > 1_048_576 ? undefined : { row, column };
};

export type CellRange = { readonly from: CellPlace; readonly to: CellPlace };

/** "A1:C3"; one cell is a range of its own. */
export const cellRange = (reference: string): CellRange | undefined => {
  const [first = '', last = first] = reference.split(':');
  const from = cellPlace(first);
  const to = cellPlace(last);
  return from === undefined || to === undefined || to.row < from.row || to.column < from.column
    ? undefined
    : { from, to };
};
