import type { Column, ColumnRole } from '../../model.ts';
import { columnLetter } from './column-letter.ts';
import { looksLikeDate } from './date-like.ts';
import { headingMeaning, headingWords } from './heading-words.ts';

type Rows = readonly (readonly string[])[];

/** Roles of which a file has one column; the surest heading gets it, the others are kept as extra columns. */
const single: readonly ColumnRole[] = ['date', 'date-end', 'date-precision', 'time', 'time-end', 'agency'];
/** Share of filled cells that must look like dates before a column without a telling heading is taken for the date. */
const enoughDates = 0.5;
/** Letters in the average cell from which an unnamed column holds the words of entries. */
const wordy = 25;

const filled = (rows: Rows, index: number): readonly string[] =>
  rows.map((cells) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');

const shareOfDates = (cells: readonly string[]): number =>
  cells.length === 0 ? 0 : cells.filter(looksLikeDate).length / cells.length;

const averageLength = (cells: readonly string[]): number =>
  cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;

/** Headings like `event_date`, all in lower case: made by a program, whose side columns are not chronology text. */
const madeByProgram = (headings: readonly string[]): boolean =>
  headings.some((heading) => heading.includes('_')) && headings.every((heading) => heading === heading.toLowerCase());

const rolesByHeading = (headings: readonly string[]): (ColumnRole | undefined)[] => {
  const meanings = headings.map(headingMeaning);
  const isExport = madeByProgram(headings);
  const roles = meanings.map((meaning): ColumnRole | undefined =>
    isExport && meaning?.role === 'comment' && meaning.weight < 9 ? 'extra' : meaning?.role,
  );
  for (const role of single) {
    let keeper = -1;
    for (const [index, meaning] of meanings.entries()) {
      if (roles[index] !== role) continue;
      if (keeper === -1 || (meaning?.weight ?? 0) > (meanings[keeper]?.weight ?? 0)) keeper = index;
    }
    for (const [index, candidate] of roles.entries())
      if (candidate === role && index !== keeper) roles[index] = 'extra';
  }
  return roles;
};

/** The column whose cells look most like dates, where its heading does not say that it is something else. */
const dateByContent = (roles: readonly (ColumnRole | undefined)[], rows: Rows): number | undefined => {
  let best: number | undefined;
  let highest = enoughDates;
  for (const [index, role] of roles.entries()) {
    if (role !== undefined) continue;
    const share = shareOfDates(filled(rows, index));
    if (share >= highest && (best === undefined || share > highest)) {
      best = index;
      highest = share;
    }
  }
  return best;
};

/**
 * What each column is for, by its heading, else by what stands in it. `headings` may be empty (a file without a heading
 * row); `rows` are some of the rows below. A file in which no column has the role `date` needs a person.
 */
export const guessRoles = (headings: readonly string[], rows: Rows): readonly Column[] => {
  const width = headings.length > 0 ? headings.length : Math.max(0, ...rows.map((cells) => cells.length));
  const padded = Array.from({ length: width }, (_, index) => headings[index] ?? '');
  const roles = rolesByHeading(padded);
  if (!roles.includes('date')) {
    const found = dateByContent(roles, rows);
    if (found !== undefined) roles[found] = 'date';
  }
  if (roles.includes('date') && !roles.includes('text')) {
    const lengths = roles.map((role, index) => (role === undefined ? averageLength(filled(rows, index)) : 0));
    const longest = Math.max(...lengths);
    const found = lengths.indexOf(longest);
    if (longest >= wordy || (longest > 0 && headings.length === 0)) roles[found] = 'text';
    else {
      // With no column for the event itself, what would be a comment on it holds the words.
      const comment = roles.indexOf('comment');
      if (comment !== -1) roles[comment] = 'text';
    }
  }
  // Columns that an office added under a heading of its own: sentences are words of the entry, codes are not.
  if (roles.includes('date')) {
    for (const [index, role] of roles.entries()) {
      if (role === undefined && averageLength(filled(rows, index)) >= wordy) roles[index] = 'text';
    }
  }
  return padded.map((heading, index) => ({
    letter: columnLetter(index),
    heading,
    role: roles[index] ?? 'extra',
  }));
};

/** One more choice of a person: a role of which a file has one column is taken from the column they gave it before. */
export const withRole = (
  chosen: Readonly<Record<string, ColumnRole>>,
  letter: string,
  role: ColumnRole,
): Readonly<Record<string, ColumnRole>> => ({
  ...Object.fromEntries(Object.entries(chosen).filter(([, before]) => before !== role || !single.includes(role))),
  [letter]: role,
});

/** The roles that a person chose by heading, turned to column letters; all columns with that heading get the role. */
export const rolesByLetter = (
  columns: readonly Column[],
  byHeading: Readonly<Record<string, ColumnRole>>,
): Readonly<Record<string, ColumnRole>> => {
  const wanted = new Map(Object.entries(byHeading).map(([heading, role]) => [headingWords(heading), role]));
  return Object.fromEntries(
    columns.flatMap(({ letter, heading }) => {
      const role = wanted.get(headingWords(heading));
      return role === undefined ? [] : [[letter, role]];
    }),
  );
};

/**
 * The roles that a person chose, by column letter, over the guessed ones. Where a file can have one column of a role and
 * the person gives it to another column, the guessed one is kept as an extra column.
 */
export const chosenRoles = (
  columns: readonly Column[],
  chosen: Readonly<Record<string, ColumnRole>>,
): readonly Column[] =>
  columns.map((column) => {
    const role = Object.hasOwn(chosen, column.letter) ? chosen[column.letter] : undefined;
    if (role !== undefined) return { ...column, role };
    const isGiven = single.includes(column.role) && Object.values(chosen).includes(column.role);
    return isGiven ? { ...column, role: 'extra' } : column;
  });
