import Papa from 'papaparse';
import { AppError } from '#shared/errors.ts';
import { widened } from './narrow-text.ts';

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

/** Characters that are split at a time: about ten milliseconds. */
const usualPart = 1024 * 1024;

/**
 * The end of a part: behind the first line end from `least` on that no quotation spans. In checked text every quotation
 * mark opens or closes a cell or stands doubled in one, so a line end behind an even number of them ends a record.
 */
const endOfPart = (text: string, from: number, least: number): number => {
  let isInside = false;
  let mark = text.indexOf('"', from);
  for (let place = text.indexOf('\n', from); place !== -1; place = text.indexOf('\n', place + 1)) {
    while (mark !== -1 && mark < place) {
      isInside = !isInside;
      mark = text.indexOf('"', mark + 1);
    }
    if (!isInside && place >= least) return place + 1;
  }
  return text.length;
};

export type RecordSplitter = {
  /** Splits the next part; answers whether there is more to split. */
  readonly splitMore: () => boolean;
  /** Characters that are split. */
  readonly done: () => number;
  readonly records: readonly CsvRecord[];
};

/**
 * Splits checked narrow text into records, whose cells are text as it was written. Headings are left to us: papaparse renames duplicates and loses `__proto__`.
 * `splitMore` throws AppError `too-large` for more than 500 columns or a cell over 4 MB.
 */
export const recordSplitter = (
  text: string,
  delimiter: string,
  linesBefore = 0,
  partLength = usualPart,
): RecordSplitter => {
  const records: CsvRecord[] = [];
  let line = 1 + linesBefore;
  let done = 0;

  const add = (cells: readonly string[]): void => {
    const row = records.length + 1;
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
  };

  const splitMore = (): boolean => {
    const end = endOfPart(text, done, done + partLength);
    const part = done === 0 && end === text.length ? text : text.slice(done, end);
    const { data } = Papa.parse<string[]>(part, { header: false, delimiter, newline: '\n', skipEmptyLines: false });
    const endsWithLine = part.endsWith('\n');
    for (const [index, cells] of data.entries()) {
      const isAfterLastLine = index === data.length - 1 && endsWithLine && cells.length === 1 && cells[0] === '';
      if (!isAfterLastLine) add(cells.map(widened));
    }
    done = end;
    return done < text.length;
  };

  return { splitMore, done: () => done, records };
};
