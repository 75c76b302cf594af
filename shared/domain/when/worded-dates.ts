import type { Core, Parsed, YearWritten } from './written.ts';
import { misspeltMonth, monthOfWord } from './date-words.ts';
import { afterPhrase, isSpaced, markAt, numberAt, phrases, wordAt, type Token } from './tokens.ts';

const timeEndings = ['pm', 'hrs', 'hr', 'hours', 'h', 'noon', 'midnight', 'midday', 's'];

/** A year of two or four digits, unless what follows makes it a time or part of another number. */
export const yearAt = (tokens: readonly Token[], at: number): Parsed<YearWritten> | undefined => {
  const start = markAt(tokens, at) === "'" ? at + 1 : at;
  const token = numberAt(tokens, start);
  if (token === undefined || token.ordinal) return undefined;
  if (token.digits.length !== 2 && token.digits.length !== 4) return undefined;
  const ending = wordAt(tokens, start + 1);
  const clock = markAt(tokens, start + 1) === ':' && numberAt(tokens, start + 2) !== undefined;
  if (clock || (ending !== undefined && timeEndings.includes(ending))) return undefined;
  // "12 January 2012 am" is a morning: no clock shows 20:12 then.
  if (ending === 'am' && (token.digits.length === 2 || token.value < 1900 || token.value > 2099)) return undefined;
  const fraction = markAt(tokens, start + 1) === '.' && !isSpaced(tokens, start + 2) && numberAt(tokens, start + 2);
  if (fraction && token.digits.length === 2) return undefined;
  return { value: { value: token.value, digits: token.digits.length }, next: start + 1 };
};

type Gap = { readonly mark: string; readonly spaced: boolean };

/** What may stand between the parts of a worded date: nothing, a space, one mark, or a full stop and one mark. */
const gapAt = (tokens: readonly Token[], at: number): Parsed<Gap> => {
  let next = at;
  let mark = '';
  if (markAt(tokens, next) === '.' && !isSpaced(tokens, next)) {
    mark = '.';
    next += 1;
  }
  const found = markAt(tokens, next);
  if (found !== undefined && ['-', '/', ',', '.', '\\'].includes(found)) {
    const spaced = isSpaced(tokens, next) || isSpaced(tokens, next + 1);
    return { value: { mark: found, spaced }, next: next + 1 };
  }
  return { value: { mark: mark === '.' ? ' ' : '', spaced: isSpaced(tokens, next) }, next };
};

type MonthWritten = { readonly month: number; readonly doubts: readonly string[] };

const misspelt = 'The month is misspelt: check that it is the one that was meant.';

const monthAt = (tokens: readonly Token[], at: number): Parsed<MonthWritten> | undefined => {
  const word = wordAt(tokens, at);
  const month = monthOfWord(word);
  if (month !== undefined) return { value: { month, doubts: [] }, next: at + 1 };
  const meant = misspeltMonth(word);
  return meant === undefined ? undefined : { value: { month: meant, doubts: [misspelt] }, next: at + 1 };
};

const ofWords = phrases('of|day of|day in|in|of the month of|the');

const ofOrIn = phrases('of|in');

const the = phrases('the');

const dayMonth = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const day = numberAt(tokens, at);
  if (day === undefined || day.digits.length > 2) return [];
  const first = gapAt(tokens, at + 1);
  const month = monthAt(tokens, afterPhrase(tokens, first.next, ofWords) ?? first.next);
  if (month === undefined) return [];
  const core = { unit: 'day' as const, day: day.value, ...month.value, because: [] };
  // A full stop behind a shortened month ends the month, not the date.
  const stop = markAt(tokens, month.next) === '.' ? month.next + 1 : month.next;
  const second = gapAt(tokens, month.next);
  const year = yearAt(tokens, afterPhrase(tokens, second.next, ofOrIn) ?? second.next);
  const readings: Parsed<Core>[] = [];
  if (year !== undefined) {
    // `2 June - 10` may be days 2 to 10: a dash before two digits makes a year only in `2-Jun-10`.
    const dash = second.value.mark === '-';
    const sure = year.value.digits === 4 || !dash || (first.value.mark === '-' && !second.value.spaced);
    const listed = second.value.mark === ',' && year.value.digits === 2;
    if (sure && !listed) readings.push({ value: { ...core, year: year.value }, next: year.next });
  }
  return [...readings, { value: core, next: stop }];
};

const monthThen = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const month = monthAt(tokens, at);
  if (month === undefined) return [];
  const gap = gapAt(tokens, month.next);
  const core = { unit: 'month' as const, ...month.value, because: [] };
  const readings: Parsed<Core>[] = [];
  const dayAt = afterPhrase(tokens, gap.next, the) ?? gap.next;
  const day = numberAt(tokens, dayAt);
  if (day !== undefined && day.digits.length <= 2 && gap.value.mark !== '-') {
    const second = gapAt(tokens, dayAt + 1);
    const year = yearAt(tokens, second.next);
    const whole = year?.value.digits === 4 && second.value.mark !== '-';
    const dated = { ...core, unit: 'day' as const, day: day.value };
    if (whole) readings.push({ value: { ...dated, year: year.value }, next: year.next });
    if (day.ordinal) readings.push({ value: dated, next: dayAt + 1 });
  }
  const year = yearAt(tokens, afterPhrase(tokens, gap.next, ofOrIn) ?? gap.next);
  if (year !== undefined && !(gap.value.mark === '-' && gap.value.spaced && year.value.digits === 2)) {
    const sure = year.value.digits === 4 || gap.value.mark === '-' || gap.value.mark === '/' || year.value.value > 31;
    const quoted = markAt(tokens, year.next - 2) === "'";
    const either = 'The two digits behind the month were taken as a year, but could be a day.';
    const doubts = sure || quoted ? core.doubts : [...core.doubts, either];
    readings.push({ value: { ...core, year: year.value, doubts }, next: year.next });
  }
  const stop = markAt(tokens, month.next) === '.' ? month.next + 1 : month.next;
  return [...readings, { value: core, next: stop }];
};

const yearThenMonth = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const year = yearAt(tokens, at);
  if (year?.value.digits !== 4) return [];
  const gap = gapAt(tokens, year.next);
  const month = monthAt(tokens, gap.next);
  if (month === undefined || (gap.value.mark === '-' && gap.value.spaced)) return [];
  const core = { unit: 'month' as const, ...month.value, year: year.value, because: [] };
  const second = gapAt(tokens, month.next);
  const day = numberAt(tokens, second.next);
  const joined = !(second.value.mark === '-' && second.value.spaced) && second.value.mark !== ',';
  const readings: Parsed<Core>[] = [];
  if (day !== undefined && day.digits.length <= 2 && joined && wordAt(tokens, second.next + 1) === undefined) {
    readings.push({ value: { ...core, unit: 'day', day: day.value }, next: second.next + 1 });
  }
  return [...readings, { value: core, next: month.next }];
};

/** All readings of a date with its month in words at this place, the fullest first. */
export const wordedDatesAt = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => [
  ...dayMonth(tokens, at),
  ...monthThen(tokens, at),
  ...yearThenMonth(tokens, at),
];
