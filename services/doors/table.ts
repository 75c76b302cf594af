import type { TableChoice } from '#shared/file-choices.ts';
import { AppError } from '#shared/errors.ts';
import type { Door, SourcePart } from '#shared/model.ts';

/** One row of a table as it stands there: nothing trimmed, nothing left out. `row` is the number its program shows. */
export type TableRow = {
  readonly row: number;
  readonly cells: readonly string[];
  /** Columns (from 0) whose cell its program holds as a date: its day is sure, in whatever order the file writes dates. */
  readonly typedDates?: readonly number[] | undefined;
};

/** Called between two pieces of a document with how far it has got, in bytes; it may throw to end the reading. */
export type BetweenPieces = (step: { readonly done: number; readonly of: number }) => Promise<void>;

/** What every door hands on: a table of rows with their numbers, and what a person should know about them. */
export type ReadTable = {
  readonly door: Door;
  /** Of the bytes of the whole file. */
  readonly sha256: string;
  readonly encoding: string;
  readonly encodingDoubts: readonly { readonly line: number; readonly text: string }[];
  readonly delimiter: string;
  readonly physicalLines: number;
  readonly records: readonly TableRow[];
  /** What was met on the way to the rows, by row. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
  /** Words of the file that stand outside the table. */
  readonly outside: readonly string[];
  readonly table?: string | undefined;
  readonly tables: readonly TableChoice[];
  readonly parts: readonly SourcePart[];
};

export const mostColumns = 500;
export const mostRows = 200_000;
const longestCell = 4 * 1024 * 1024;

/** @throws AppError `too-large` where a row is wider or a cell longer than is read. */
export const requireReadable = (row: number, cells: readonly string[]): void => {
  if (cells.length > mostColumns)
    throw new AppError(
      'too-large',
      `Row ${String(row)} has ${String(cells.length)} columns, and at most ${String(mostColumns)} are read. Take out the columns that are not needed.`,
    );
  if (cells.some((cell) => cell.length > longestCell))
    throw new AppError(
      'too-large',
      `A cell in row ${String(row)} is longer than 4 MB. Split its text over several rows.`,
    );
};

/** @throws AppError `too-large` */
export const requireRowCount = (rows: number): void => {
  if (rows > mostRows)
    throw new AppError(
      'too-large',
      `This table goes down to row ${String(rows)}, and at most ${mostRows.toLocaleString('en-GB')} rows are read. Delete what stands far below the last entry, or split the table.`,
    );
};

export const columnsFilled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;
