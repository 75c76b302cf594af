import Papa from 'papaparse';
import { widenedStart } from './narrow-text.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const sampledText = 200_000;
const sampledRecords = 80;

/** Loosely a date: short, with a digit or a month, and made of what dates are made of. Only tells delimiters apart. */
const looksLikeDate =
  /^\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d{1,4}(?:st|nd|rd|th)?[-./ ](?:\d{1,2}|[a-z]{3,9})(?:[-./, ]+\d{2,4})?|[a-z]{3,9} (?:19|20)\d{2})\b.{0,20}$/i;

const score = (text: string, delimiter: Delimiter): number => {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: sampledRecords });
  const filled = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const sizes = new Map<number, number>();
  let dated = 0;
  for (const cells of filled) {
    if (cells.length < 2) continue;
    sizes.set(cells.length, (sizes.get(cells.length) ?? 0) + 1);
    if (cells.some((cell) => cell.length <= 40 && looksLikeDate.test(cell))) dated += 1;
  }
  const commonest = Math.max(0, ...sizes.values());
  return commonest + 2 * dated;
};

/**
 * The delimiter of a narrow text, under which most records have equally many cells and a cell that is a date. A comma where nothing
 * tells. Texts are full of commas, so counting characters would be wrong.
 */
export const findDelimiter = (text: string): Delimiter => {
  const sample = widenedStart(text, sampledText);
  let best: Delimiter = ',';
  let highest = 0;
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const reached = score(sample, delimiter);
    if (reached > highest) {
      best = delimiter;
      highest = reached;
    }
  }
  return best;
};

export const isDelimiter = (text: string | undefined): text is Delimiter =>
  text !== undefined && delimiters.some((delimiter) => delimiter === text);

/** Share of cells behind a delimiter that must begin with a space before it is taken for a part of the delimiter. */
const nearlyAll = 0.95;

/** Whether in a narrow text a space follows every delimiter (`a, b, c`), so that it belongs to the delimiter and not to the cells. */
export const isSpaced = (text: string, delimiter: string): boolean => {
  const sample = widenedStart(text, sampledText);
  if (!sample.includes(`${delimiter} `)) return false;
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: sampledRecords });
  const behind = data.flatMap((cells) => cells.slice(1));
  const spaced = behind.filter((cell) => cell.startsWith(' ')).length;
  return spaced >= 3 && spaced >= behind.length * nearlyAll;
};
