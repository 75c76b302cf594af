import type { Certainty, DateReading, Precision, When } from '../../model.ts';
import { dateOfDay, formatDay } from '../calendar.ts';
import { carryOver, type DateContext } from './carry.ts';
import { placeOnCalendar, type Placed } from './place.ts';
import { describeWhen } from './describe-when.ts';
import { arePlainWords, reasonNotRead, spreadsheetFault } from './not-a-date.ts';
import { parseCell } from './sequence.ts';
import { lateEntryWords } from './surrounding-words.ts';
import { afterPhrase, markAt, normaliseCell, numberAt, tokensOf, wordAt, type Token } from './tokens.ts';
import type { CellWritten } from './written.ts';

export type { DateContext } from './carry.ts';

/** Longer cells are prose. The limit also bounds the work that any cell can cause. */
const longestCell = 400;
const mostTokens = 80;

const unread = (asWritten: string, problem: string): DateReading => ({
  when: { asWritten, precision: 'unknown', certainty: 'uncertain', parts: [] },
  explanation: 'Not read; kept as it was written.',
  problem,
});

const listed = (reasons: readonly string[]): string => {
  const once = [...new Set(reasons)];
  const last = once.at(-1);
  if (last === undefined) return '';
  return once.length === 1 ? `, because ${last}` : `, because ${once.slice(0, -1).join(', ')} and ${last}`;
};

const read = (asWritten: string, placed: Placed): DateReading => {
  const when: When = { asWritten, ...placed.when };
  const explanation = `Read as ${describeWhen(when)}${listed(placed.because)}.`;
  const doubts = [...new Set(placed.doubts)];
  return doubts.length === 0 ? { when, explanation } : { when, explanation, problem: doubts.join(' ') };
};

/** A spreadsheet's count of days (1 is 1 January 1900), offered with a problem: another count begins in 1904. */
const readSerial = (asWritten: string, text: string): DateReading | undefined => {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  const serial = Number(text);
  if (serial < 18_264 || serial >= 73_051) return undefined;
  const day = dateOfDay(Math.floor(serial) - 25_569);
  const certainty: Certainty = 'uncertain';
  const precision: Precision = 'day';
  const when: When = { asWritten, earliest: day, latest: day, precision, certainty, edtf: `${day}?`, parts: [] };
  const problem = `This is a spreadsheet’s count of days, which would be ${formatDay(day)}: check the date.`;
  return { when, explanation: `Read as ${formatDay(day)}, because spreadsheets count days from 1900.`, problem };
};

const namesYear = (written: CellWritten): boolean =>
  written.items.some((item) => (item.to ?? item.from).core.year !== undefined);

const brackets: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** How old somebody was then: behind a date it is no age instead of one. */
const saysAge = (tokens: readonly Token[]): boolean =>
  ['aged', 'age', 'aet'].includes(wordAt(tokens, 0) ?? '') && numberAt(tokens, 1) !== undefined;

/** A footnote's sign, an age, or plain words: what may stand in brackets behind a date and names no other day. */
const isRemark = (tokens: readonly Token[]): boolean => {
  if (arePlainWords(tokens) || saysAge(tokens) || afterPhrase(tokens, 0, lateEntryWords) === tokens.length) return true;
  const [only, ...others] = tokens;
  return others.length === 0 && only?.kind === 'number' && only.digits.length <= 2;
};

/** The tokens before a remark in brackets at the end ("(sic)", "[1]"), or behind a star in front. */
const withoutRemark = (tokens: readonly Token[]): readonly Token[] | undefined => {
  if (markAt(tokens, 0) === '*') return tokens.slice(1);
  const opening = brackets.get(markAt(tokens, tokens.length - 1) ?? '');
  if (opening === undefined) return undefined;
  const at = tokens.findLastIndex((token) => token.kind === 'mark' && token.mark === opening);
  return at > 0 && isRemark(tokens.slice(at + 1, -1)) ? tokens.slice(0, at) : undefined;
};

/** A letter stuck to the figure behind it may itself be a mistyped figure: "l2/03/12". */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' && tokens[at]?.spaced === false;

/** A date with plain words before or behind it: the date is read, and the words are a doubt. */
const parseAmongWords = (tokens: readonly Token[], monthFirst: boolean): CellWritten | undefined => {
  const otherWords = 'There are more words in the date cell than a date: check that the date is the entry’s.';
  if (markAt(tokens, tokens.length - 1) === '-') {
    const written = parseCell(tokens.slice(0, -1), monthFirst);
    const dangling = 'The cell ends with a dash, as if a second date were to follow: check the dates.';
    if (written !== undefined) return { ...written, otherWords: dangling };
  }
  const bare = withoutRemark(tokens);
  const remarked = bare === undefined ? undefined : parseCell(bare, monthFirst);
  if (remarked !== undefined && namesYear(remarked)) return { ...remarked, otherWords };
  if (bare !== undefined && remarked === undefined) return parseAmongWords(bare, monthFirst);
  for (let cut = tokens.length - 1; cut > 0; cut--) {
    if (!arePlainWords(tokens.slice(cut))) break;
    const written = parseCell(tokens.slice(0, cut), monthFirst);
    if (written !== undefined && namesYear(written)) return { ...written, otherWords };
  }
  for (let cut = 1; cut < tokens.length; cut++) {
    if (tokens[cut - 1]?.kind === 'number') break;
    if (!arePlainWords(tokens.slice(0, cut)) || isGlued(tokens, cut)) continue;
    const written = parseCell(tokens.slice(cut), monthFirst);
    if (written !== undefined && namesYear(written)) return { ...written, otherWords };
  }
  return undefined;
};

/** "Entry 2", "(page 14)": which of several is meant; "x 3" may repeat the day or the week and is left to a person. */
const numbering = /[\s,-]*\(?\b(?:entry|note|event|item|call|contact|no\.?|page) \d{1,3}\s*\)?$/iu;
const numbered =
  'A number stands behind the date, as if several entries were meant: check that the date is the entry’s.';

/** A whole date with a number of entries behind it: the day is read, with a doubt. */
const parseNumbered = (text: string, monthFirst: boolean): CellWritten | undefined => {
  const found = numbering.exec(text);
  const written = found === null ? undefined : parseCell(tokensOf(text.slice(0, found.index)), monthFirst);
  const [only, ...others] = written?.items ?? [];
  if (written === undefined || only === undefined || others.length > 0 || only.to !== undefined) return undefined;
  const isWholeDay = only.from.core.unit === 'day' && namesYear(written);
  return isWholeDay ? { ...written, otherWords: numbered } : undefined;
};

/** "Two weeks later - 26.06.13", "same day (06/12/07)" */
const besideRelative =
  /^(?:later )?(?:(?:on )?(?:the |that )?(?:same|next|following|previous) (?:day|night|morning|afternoon|evening|week|month)|that (?:day|night|evening)|(?:\p{L}+|\d+) (?:days?|weeks?|months?|years?) (?:later|earlier|after|on))\s*(?:[-:,]|\()\s*([^()]*\d[^()]*)\)?$/iu;
const relativeBeside = 'The words beside the date hang on another one; the date itself was read: check it.';

/** A whole date beside words that hang on another: it is the day. */
const parseBesideRelative = (text: string, monthFirst: boolean): CellWritten | undefined => {
  const [, date] = besideRelative.exec(text) ?? [];
  const written = date === undefined ? undefined : parseCell(tokensOf(date), monthFirst);
  return written !== undefined && namesYear(written) ? { ...written, otherWords: relativeBeside } : undefined;
};

const yearInFront = /^((?:19|20)\d\d) ?(?::|\() ?((?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}+\.?)\)?$/iu;

/** "2012: 12 March", "2012 (March)": the year stands in front as a heading would. */
const parseYearInFront = (text: string, monthFirst: boolean): CellWritten | undefined => {
  const [, year = '', rest = ''] = yearInFront.exec(text) ?? [];
  return year === '' ? undefined : parseCell(tokensOf(`${rest} ${year}`), monthFirst);
};

const readText = (asWritten: string, text: string, context: DateContext): DateReading => {
  const tokens = tokensOf(text);
  if (tokens.length > mostTokens) return unread(asWritten, 'This is too long to be a date: give the date.');
  const monthFirst = context.dayOrder === 'month-first';
  const written =
    parseCell(tokens, monthFirst) ??
    parseYearInFront(text, monthFirst) ??
    parseNumbered(text, monthFirst) ??
    parseBesideRelative(text, monthFirst) ??
    parseAmongWords(tokens, monthFirst);
  if (written === undefined) return unread(asWritten, reasonNotRead(tokens));
  const carried = carryOver(written.items, context);
  if (carried.refusal !== undefined) return unread(asWritten, carried.refusal);
  const placed = placeOnCalendar({ ...written, items: carried.items }, context.pivot ?? 49);
  return 'refusal' in placed ? unread(asWritten, placed.refusal) : read(asWritten, placed);
};

/** A figure or two on a line of their own below another may be a day or a year. */
const figuresBelow = /\n\d{1,2}(?:\n|$)/;

/** One date that a narrow cell broke over its lines ("14th\nDecember\n2021"), where the lines by themselves are none. */
const readOverLines = (asWritten: string, text: string, context: DateContext): DateReading => {
  const lines = readText(asWritten, text, context);
  if (lines.when.precision !== 'unknown' || !text.includes('\n') || figuresBelow.test(text)) return lines;
  const whole = readText(asWritten, text.replaceAll('\n', ' '), context);
  return whole.when.precision === 'unknown' ? lines : whole;
};

/**
 * Reads one date cell by UK usage: day first, no year guessed, nothing read that the cell does not say whole. Where a
 * person is needed `problem` says why in a sentence; then either nothing was read (`precision` is `unknown` and there
 * are no days) or the days stand with a doubt. Never throws. The conventions are those of `conventions.ts`; circa,
 * early, mid, late, terms and feasts are `approximate`, seasons and weeks that are named are `certain`.
 */
export const readDateCell = (cell: string, context: DateContext = {}): DateReading => {
  if (cell.length > longestCell) return unread(cell, 'This is too long to be a date: give the date.');
  const text = normaliseCell(cell);
  const fault = spreadsheetFault(text);
  if (fault !== undefined) return unread(cell, fault);
  const serial = readSerial(cell, text);
  if (serial !== undefined) return serial;
  return readOverLines(cell, text, context);
};
