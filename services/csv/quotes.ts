import { AppError } from '#shared/errors.ts';
import type { LineNote } from './decode.ts';

/** Narrow text whose quotation marks papaparse can only read one way, and where that took a decision. */
export type CheckedQuotes = { readonly text: string; readonly faults: readonly LineNote[] };

const mostBroken = 100;
const quote = '"';

/** Counts lines as places ascend, so that many faults in a large file cost one pass. */
const lineCounter = (text: string, before: number): ((place: number) => number) => {
  let line = 1 + before;
  let counted = 0;
  return (place) => {
    for (let found = text.indexOf('\n', counted); found !== -1 && found < place; found = text.indexOf('\n', counted)) {
      line += 1;
      counted = found + 1;
    }
    return line;
  };
};

const faultWords = {
  after: 'Something stands right after a closing quotation mark; the cell was kept as written, check where it ends.',
  inside: 'A quotation mark stands inside a cell that is not quoted; the cell was kept as written.',
  before: 'A space stands before an opening quotation mark; the cell was read as quoted.',
  stray: 'A quotation mark opens this cell and nothing closes it; the cell was kept as written, check where it ends.',
  backslash: 'A backslash stands before a quotation mark; check where the cell ends.',
} as const;

/**
 * Where a field ends whose closing quotation mark has words after it. It ends at a later mark on its line that can only
 * be a closing one, else at the next delimiter or line end: never in a later line, so that no row swallows others.
 */
const endOfBroken = (text: string, from: number, delimiter: string): number => {
  const lineEnd = text.indexOf('\n', from);
  const end = lineEnd === -1 ? text.length : lineEnd;
  for (let place = from; place < end; place += 1) {
    if (text[place] !== quote) continue;
    if (text[place - 1] === delimiter) break;
    if (place + 1 === end || text[place + 1] === delimiter) return place + 1;
  }
  const next = text.indexOf(delimiter, from);
  return next === -1 || next > end ? end : next;
};

/** Whether a mark inside a quoted field opens another one, so that the mark before it was never meant to open one. */
const opensAnother = (text: string, opening: number, at: number, delimiter: string): boolean => {
  let first = at;
  while (first - 1 > opening && text[first - 1] === quote) first -= 1;
  return first - 1 > opening && text[first - 1] === delimiter;
};

/**
 * Checks quoting strictly, since papaparse accepts broken quoting in silence and may swallow the rest of the file into
 * one cell. Broken cells are quoted anew with their characters as written, and reported by line.
 * `spaced` says that a space belongs to each delimiter.
 * @throws AppError `not-a-chronology` where a quotation mark is never closed, or where more than 100 are broken.
 */
export const checkQuotes = (text: string, delimiter: string, linesBefore = 0, spaced = false): CheckedQuotes => {
  if (!text.includes(quote)) return { text, faults: [] };
  const faults: LineNote[] = [];
  const pieces: string[] = [];
  let copied = 0;
  const lineAt = lineCounter(text, linesBefore);
  let broken = 0;
  const report = (place: number, problem: string): void => {
    const line = lineAt(place);
    if (problem !== faultWords.inside) broken += 1;
    if (broken > mostBroken) {
      throw new AppError(
        'not-a-chronology',
        `More than ${String(mostBroken)} quotation marks are out of place, the last near line ${String(line)}. Save the file again as “CSV UTF-8”, or try another delimiter.`,
      );
    }
    if (faults.at(-1)?.line !== line || faults.at(-1)?.problem !== problem) faults.push({ line, problem });
  };
  const rewrite = (start: number, end: number, content: string): void => {
    pieces.push(text.slice(copied, start), quote, content.replaceAll(quote, '""'), quote);
    copied = end;
  };

  let place = 0;
  let inside = text.indexOf(quote);
  while (place < text.length) {
    const start = place;
    let opening = place;
    while (text[opening] === ' ') opening += 1;
    if (text[opening] !== quote) {
      place = endOfPlain(text, opening, delimiter);
      if (inside < start) inside = text.indexOf(quote, start);
      if (inside === -1) break;
      if (inside < place) {
        report(inside, faultWords.inside);
        rewrite(start, place, text.slice(start, place));
      }
      place += 1;
      continue;
    }
    const closed = closingQuote(text, opening, delimiter);
    if (closed.kind === 'never') {
      const line = lineAt(opening);
      throw new AppError(
        'not-a-chronology',
        `The quotation mark that opens on line ${String(line)} is never closed, so the rows after it cannot be told apart. Close it in the file, or ask the agency to save it again as “CSV UTF-8”.`,
      );
    }
    if (closed.backslash) report(opening, faultWords.backslash);
    if (closed.kind === 'broken' && opensAnother(text, opening, closed.at, delimiter)) {
      report(opening, faultWords.stray);
      place = endOfPlain(text, opening, delimiter);
      rewrite(start, place, text.slice(start, place));
      place += 1;
      continue;
    }
    if (closed.kind === 'broken') {
      report(closed.at, faultWords.after);
      const end = endOfBroken(text, closed.at + 1, delimiter);
      rewrite(start, end, text.slice(start, end));
      place = end + 1;
      continue;
    }
    if (opening > start) {
      if (!spaced || opening > start + 1) report(opening, faultWords.before);
      rewrite(start, closed.end, text.slice(opening + 1, closed.at).replaceAll('""', quote));
    } else if (closed.end > closed.at + 1) {
      rewrite(start, closed.end, text.slice(opening + 1, closed.at).replaceAll('""', quote));
    }
    place = closed.end + 1;
  }
  if (pieces.length === 0) return { text, faults };
  pieces.push(text.slice(copied));
  return { text: pieces.join(''), faults };
};

const endOfPlain = (text: string, from: number, delimiter: string): number => {
  let place = from;
  while (place < text.length && text[place] !== delimiter && text[place] !== '\n') place += 1;
  return place;
};

type Closing =
  | { readonly kind: 'never'; readonly backslash: boolean }
  | { readonly kind: 'broken'; readonly at: number; readonly backslash: boolean }
  /** `end` is the place of the delimiter or line end, past blanks that follow the mark. */
  | { readonly kind: 'closed'; readonly at: number; readonly end: number; readonly backslash: boolean };

const closingQuote = (text: string, opening: number, delimiter: string): Closing => {
  let backslash = false;
  for (let at = text.indexOf(quote, opening + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] === '\\') backslash = true;
    if (text[at + 1] === quote) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (text[end] === ' ') end += 1;
    const closes = end >= text.length || text[end] === delimiter || text[end] === '\n';
    return closes ? { kind: 'closed', at, end, backslash } : { kind: 'broken', at, backslash };
  }
  return { kind: 'never', backslash };
};
