import type { Cell, Column } from '../../model.ts';
import { columnLetter } from './column-letter.ts';

/** The cells of a row under their headings. Cells beyond the last column are kept, by their letter alone. */
export const namedCells = (columns: readonly Column[], cells: readonly string[]): readonly Cell[] =>
  Array.from({ length: Math.max(columns.length, cells.length) }, (_, at): Cell => {
    const cell = cells[at] ?? '';
    const column = columns[at];
    return column === undefined
      ? { letter: columnLetter(at), heading: '', role: 'extra', cell }
      : { letter: column.letter, heading: column.heading, role: column.role, cell };
  });
