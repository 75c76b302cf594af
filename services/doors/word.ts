import { AppError } from '#shared/errors.ts';
import { readChosen } from './document-read.ts';
import type { DocumentRead } from './document-read.ts';
import { settleMerged } from './merged-cells.ts';
import { readWordTables } from './word-tables.ts';
import { columnsOfWordRows } from './word-rows.ts';
import { wordNotes } from './word-text.ts';
import type { ZipParts } from './zip-parts.ts';

/**
 * The tables of a Word document.
 * @throws AppError `not-a-chronology` where it has no table; `too-large`, `bad-input`.
 */
export const readWord = async (parts: ZipParts, main: string, chosen: string | undefined): Promise<DocumentRead> => {
  const { tables, outside, elsewhere } = await readWordTables(parts, main);
  const numbered = tables.map((rows, index) => ({ number: index + 1, rows: settleMerged(columnsOfWordRows(rows)) }));
  const filled = numbered.filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')));
  if (filled.length === 0)
    throw new AppError(
      'not-a-chronology',
      'This Word document has no table with words in it. A chronology is read from a table: ask the agency for one, or type its entries by hand.',
    );
  const read = readChosen(filled, outside, chosen);
  const first = read.records[0]?.row ?? 1;
  const notes = new Map(read.notes);
  if (elsewhere) notes.set(first, [wordNotes.elsewhere, ...(notes.get(first) ?? [])]);
  return { ...read, notes };
};
