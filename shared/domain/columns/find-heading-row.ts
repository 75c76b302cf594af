import { readDateCell } from '../when/read-date-cell.ts';
import { looksLikeDate } from './date-like.ts';
import { headingMeaning } from './heading-words.ts';

type Rows = readonly (readonly string[])[];

/** Front matter is a few lines; a heading row further down than this is a second table. */
const lookedThrough = 40;
const longestHeading = 90;

const filledCells = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

const couldBeHeadings = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => cell.length <= longestHeading && !looksLikeDate(cell));

const knownHeadings = (cells: readonly string[]): number =>
  cells.filter((cell) => headingMeaning(cell) !== undefined).length;

const namesDate = (cells: readonly string[]): boolean => cells.some((cell) => headingMeaning(cell)?.role === 'date');

const readsAsDate = (cell: string): boolean => {
  const { earliest, latest } = readDateCell(cell).when;
  return earliest !== undefined || latest !== undefined;
};

/** A row of unknown words straight above the first dates, filled at least as far as the dates' column. */
const rowAboveDates = (rows: Rows): number | undefined => {
  const first = rows.findIndex((cells) => cells.some(looksLikeDate));
  if (first < 1) return undefined;
  const above = rows[first - 1] ?? [];
  const column = (rows[first] ?? []).findIndex(looksLikeDate);
  const words = filledCells(above);
  const over = (above[column] ?? '').trim();
  const named = over !== '' && !readsAsDate(over);
  return words.length >= 2 && couldBeHeadings(words) && named ? first - 1 : undefined;
};

/**
 * The index of the row of column headings, or undefined where the file has none. A row that names a date column and
 * another known one; else one that names several known columns; else short words right above the first date.
 */
export const findHeadingRow = (rows: Rows): number | undefined => {
  const opening = rows.slice(0, lookedThrough).map(filledCells);
  const named = opening.findIndex(
    (cells) => cells.length >= 2 && couldBeHeadings(cells) && namesDate(cells) && knownHeadings(cells) >= 2,
  );
  if (named !== -1) return named;
  const dated = opening.findIndex((cells) => couldBeHeadings(cells) && namesDate(cells));
  if (dated !== -1) return dated;
  const above = rowAboveDates(rows.slice(0, lookedThrough));
  if (above !== undefined) return above;
  if (opening.some((cells) => cells.some(looksLikeDate))) return undefined;
  const several = opening.findIndex(
    (cells) => cells.length >= 2 && couldBeHeadings(cells) && knownHeadings(cells) >= 2,
  );
  return several === -1 ? undefined : several;
};
