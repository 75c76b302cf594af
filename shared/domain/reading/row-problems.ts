import type { Column, RowProblem } from '../../model.ts';
import { columnLetter } from '../columns/column-letter.ts';
import { outOfStep, type RowShape } from './row-shape.ts';
import { spreadsheetProblem } from './spreadsheet-marks.ts';
import { apostropheWords, looksTorn, standInApostrophes } from './torn-cells.ts';

/** A record as it stands in its file. */
export type RowToRead = {
  readonly row: number;
  readonly cells: readonly string[];
  /** Columns (from 0) whose cell its program holds as a date, written day first whatever the rest of the file does. */
  readonly typedDates?: readonly number[] | undefined;
};

/** Notes from before the reading (quotes, encoding) as problems of their row. */
export const notesAsProblems = (row: number, notes: readonly string[] | undefined): RowProblem[] =>
  notes === undefined ? [] : notes.map((problem) => ({ row, column: '', problem, cell: '' }));

/**
 * What is wrong with a record by itself, whatever its date: notes, too many or too few cells, torn quotations, what
 * spreadsheets leave behind. The date's own cell is judged where it is read.
 */
export const problemsOfRow = (
  { row, cells }: RowToRead,
  columns: readonly Column[],
  date: Column | undefined,
  notes: readonly string[] | undefined,
  shape?: RowShape,
): RowProblem[] => {
  const problems = notesAsProblems(row, notes);
  const extra =
    cells.length > columns.length ? cells.slice(columns.length).find((cell) => cell.trim() !== '') : undefined;
  const step = shape !== undefined && cells.length >= columns.length ? outOfStep(cells, shape) : undefined;
  if (extra === undefined && step !== undefined) problems.push({ row, column: '', problem: step, cell: '' });
  if (extra !== undefined) {
    const problem = `This row has more cells than the table has columns (${String(cells.length)} for ${String(columns.length)}); the extra ones were kept at its end.`;
    problems.push({ row, column: columnLetter(columns.length), problem, cell: extra });
  }
  if (cells.length < columns.length) {
    const problem = `This row has fewer cells than the table has columns (${String(cells.length)} for ${String(columns.length)}); check that none is missing.`;
    problems.push({ row, column: columnLetter(cells.length), problem, cell: '' });
  }
  if (looksTorn(cells)) {
    const problem = 'A quotation may have been torn over two cells at a delimiter: check where the cells end.';
    problems.push({ row, column: '', problem, cell: '' });
  }
  if (standInApostrophes(cells)) problems.push({ row, column: '', problem: apostropheWords, cell: '' });
  cells.forEach((cell, index) => {
    if (columns[index] === date && date !== undefined) return;
    const problem = spreadsheetProblem(cell);
    if (problem !== undefined) problems.push({ row, column: columnLetter(index), problem, cell });
  });
  return problems;
};
