import Papa from 'papaparse';
import { AppError } from '#shared/errors.ts';

/** One record as it stands in the file: nothing trimmed, nothing left out. */
export type CsvRecord = {
  /** As a spreadsheet numbers rows: a record with line breaks inside is one row. */
  readonly row: number;
  /** The lines of the file it takes up, as a text editor numbers them. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
};

const mostColumns = 500;
const longestCell = 4 * 1024 * 1024;

const lineBreaksIn = (cells: readonly string[]): number => {
  let breaks = 0;
  for (const cell of cells) {
    for (let place = cell.indexOf('\n'); place !== -1; place = cell.indexOf('\n', place + 1)) breaks += 1;
  }
  return breaks;
};

/**
 * Splits checked text into records. Headings are left to us: papaparse renames duplicates and loses `__proto__`.
 * @throws AppError `too-large` for more than 500 columns or a cell over 4 MB.
 */
export const splitRecords = (text: string, delimiter: string, linesBefore = 0): readonly CsvRecord[] => {
  const { data } = Papa.parse<string[]>(text, { header: false, delimiter, newline: '\n', skipEmptyLines: false });
  const records: CsvRecord[] = [];
  let line = 1 + linesBefore;
  for (const [index, cells] of data.entries()) {
    const isAfterLastLine = index === data.length - 1 && text.endsWith('\n') && cells.length === 1 && cells[0] === '';
    if (isAfterLastLine) break;
    const row = index + 1;
    if (cells.length > mostColumns) {
      throw new AppError(
        'too-large',
        `Row ${String(row)} has ${String(cells.length)} columns, and at most ${String(mostColumns)} are read. Try another delimiter, or take out the columns that are not needed.`,
      );
    }
    if (cells.some((cell) => cell.length > longestCell)) {
      throw new AppError(
        'too-large',
        `A cell in row ${String(row)} is longer than 4 MB. Check the quotation marks around it, or split its text over several rows.`,
      );
    }
    const lastLine = line + lineBreaksIn(cells);
    records.push({ row, firstLine: line, lastLine, cells });
    line = lastLine + 1;
  }
  return records;
};
