import { looksLikeDate } from '../columns/date-like.ts';
import { headingMeaning, headingWords } from '../columns/heading-words.ts';
import type { RowShape } from './row-shape.ts';
import { apostropheWords, standInApostrophes } from './torn-cells.ts';

const longestHeading = 60;

const filled = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

const couldBeHeadings = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.every((cell) => cell.length <= longestHeading && !cell.endsWith(':')) &&
  !words.some(looksLikeDate);

/**
 * What a person should look at in the heading row that was found: one that is narrower than the rows below it has lost
 * a heading, and a row of headings above it is not used.
 */
export const headingDoubts = (
  headings: readonly string[],
  above: readonly string[] | undefined,
  shape: RowShape,
): readonly string[] => {
  const doubts: string[] = [];
  if (standInApostrophes(headings)) doubts.push(apostropheWords);
  const isDoubled = headings.length >= 5 && headings.every((cell, at) => (cell.trim() === '') === (at % 2 === 1));
  if (isDoubled)
    doubts.push('Every second heading is blank, as if two delimiters stood between cells: check the columns.');
  if (shape.usual !== undefined && shape.usual > shape.columns) {
    const [own, others] = [String(shape.columns), String(shape.usual)];
    doubts.push(
      `The heading row has ${own} cells and the rows below have ${others}: check that each heading stands over its own column.`,
    );
  }
  const words = filled(above ?? []);
  if (above !== undefined && words.length >= shape.columns - 1 && couldBeHeadings(words)) {
    doubts.push('The row above looks like headings too, and only this one is used: check which of them it should be.');
  }
  return doubts;
};

/**
 * Whether a row below the headings holds the headings of another table whose columns stand in another order: a heading
 * of the first table over a column that is not its own, or one that is known to mean something else.
 */
export const headsAnotherTable = (cells: readonly string[], headings: readonly string[]): boolean => {
  if (!couldBeHeadings(filled(cells))) return false;
  const known = headings.map(headingWords);
  let said = 0;
  let elsewhere = 0;
  for (const [at, cell] of cells.entries()) {
    const words = headingWords(cell);
    if (words === '') continue;
    const meaning = headingMeaning(cell);
    if (meaning !== undefined || known.includes(words)) said += 1;
    if (words === known[at]) continue;
    const own = headingMeaning(headings[at] ?? '');
    if (known.includes(words) || (meaning !== undefined && own !== undefined && meaning.role !== own.role))
      elsewhere += 1;
  }
  return said >= 2 && elsewhere >= 1;
};
