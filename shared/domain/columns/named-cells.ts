import type { Cell, Column } from '../../model.ts';
import { columnLetter } from './column-letter.ts';

/** The cells of a row under their headings. Cells beyond the last column are kept, by their letter alone. */
export const namedCells = (columns: readonly Column[], cells: readonly string[]): readonly Cell[] => {
  const named: Cell[] = [];
  for (let at = 0; at < columns.length || at < cells.length; at += 1) {
    const cell = cells[at] ?? '';
    const { letter, heading, role } = columns[at] ?? { letter: columnLetter(at), heading: '', role: 'extra' };
    named.push({ letter, heading, role, cell });
  }
  return named;
};
