import { AppError } from '#shared/errors.ts';
import { chooseTable, choicesOf } from './choose-table.ts';
import type { SettledRow } from './merged-cells.ts';
import { readSheetRows } from './sheet-rows.ts';
import type { SheetContent } from './sheet-rows.ts';
import { columnsFilled, requireReadable } from './table.ts';
import type { DocumentRead } from './document-read.ts';
import { readWorkbook } from './workbook-parts.ts';
import type { ZipParts } from './zip-parts.ts';

const mostSheets = 250;

/** Sheets differ in how far they are filled: every row is made as wide as the widest, as a spreadsheet shows it. */
const squared = (rows: readonly SettledRow[]): readonly SettledRow[] => {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  return rows.map((row) => ({
    ...row,
    cells: Array.from({ length: width }, (_, column) => row.cells[column] ?? ''),
  }));
};

const hiddenNote = (columns: readonly string[]): string =>
  columns.length === 1
    ? `Column ${columns[0] ?? ''} is hidden in the workbook; it was read like the others.`
    : `Columns ${columns.join(', ')} are hidden in the workbook; they were read like the others.`;

/** Notes by row; what holds for the whole sheet stands at its first filled row. */
const notesOf = (rows: readonly SettledRow[], hiddenColumns: readonly string[]) => {
  const notes = new Map(rows.filter((row) => row.notes.length > 0).map((row) => [row.row, row.notes]));
  const first = rows.find(({ cells }) => columnsFilled(cells) > 0)?.row;
  const [row] = rows;
  const shown = hiddenColumns.slice(0, row?.cells.length ?? 0);
  if (first !== undefined && shown.length > 0) notes.set(first, [hiddenNote(shown), ...(notes.get(first) ?? [])]);
  return notes;
};

/**
 * One sheet of a workbook: the one named, else the one with most dated rows.
 * @throws AppError `empty-file` where no sheet has a row; `not-a-chronology`, `too-large`, `bad-input`.
 */
export const readExcel = async (parts: ZipParts, main: string, chosen: string | undefined): Promise<DocumentRead> => {
  const workbook = await readWorkbook(parts, main);
  if (workbook.sheets.length > mostSheets)
    throw new AppError(
      'too-large',
      'This workbook has more than 250 sheets. Copy the chronology into a new workbook, then import that.',
    );
  const sheets: (SheetContent & { readonly name: string; readonly hidden: boolean; readonly records: SettledRow[] })[] =
    [];
  for (const { name, part, hidden } of workbook.sheets) {
    const content = await readSheetRows(parts, part, workbook);
    if (content.rows.length > 0) sheets.push({ ...content, name, hidden, records: [...squared(content.rows)] });
  }
  if (sheets.length === 0)
    throw new AppError(
      'empty-file',
      'No sheet of this workbook has anything in it. Ask the agency to send it again, or choose another file.',
    );
  const sheet = chooseTable(sheets, chosen);
  const records = sheet.records.map(({ row, cells, typedDates }) => ({ row, cells, typedDates }));
  for (const { row, cells } of records) requireReadable(row, cells);
  return {
    records,
    notes: notesOf(sheet.records, sheet.hiddenColumns),
    outside: [],
    table: sheet.name,
    tables: choicesOf(sheets),
    parts: [{ name: `sheet ${sheet.name}`, firstRow: 1, ownRow: 1 }],
    physicalLines: records.length,
  };
};
