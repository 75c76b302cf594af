import { dayStandsFirst, type Core, type Parsed } from './written.ts';
import { isSpaced, markAt, numberAt, wordAt, type Token } from './tokens.ts';

type Field = { readonly value?: number; readonly digits: number; readonly blank: boolean };
type Separator = { readonly mark: string; readonly doubled: boolean };

const separators = ['.', '/', '-', '\\', '_'];

/** A number of the date, or signs that stand for one nobody knew. */
const fieldAt = (tokens: readonly Token[], at: number): Parsed<Field> | undefined => {
  const token = tokens[at];
  if (token?.kind === 'number') {
    if (token.ordinal || token.digits.length > 4) return undefined;
    return { value: { value: token.value, digits: token.digits.length, blank: false }, next: at + 1 };
  }
  if (token?.kind === 'blank') return { value: { digits: token.places, blank: true }, next: at + 1 };
  const single = token?.kind === 'mark' && token.mark === '?' ? markAt(tokens, at + 1) : undefined;
  if (single !== undefined && separators.includes(single)) return { value: { digits: 1, blank: true }, next: at + 1 };
  return undefined;
};

/** Months in Roman figures; ten is left out, for an x between strokes is a month nobody knew. */
const romanMonths = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', '', 'xi', 'xii'];

/** The middle of a date: a number, or a month as in `23.IX.94`. */
const middleAt = (tokens: readonly Token[], at: number): Parsed<Field> | undefined => {
  const roman = romanMonths.indexOf(wordAt(tokens, at) ?? ' ');
  if (roman === -1 || isSpaced(tokens, at)) return fieldAt(tokens, at);
  return { value: { value: roman + 1, digits: 2, blank: false }, next: at + 1 };
};

const separatorAt = (tokens: readonly Token[], at: number): Parsed<Separator> | undefined => {
  const mark = markAt(tokens, at);
  if (mark !== undefined && separators.includes(mark)) {
    const doubled = markAt(tokens, at + 1) === mark;
    return { value: { mark: mark === '\\' ? '/' : mark, doubled }, next: at + (doubled ? 2 : 1) };
  }
  const bySpace = numberAt(tokens, at) !== undefined && isSpaced(tokens, at);
  return bySpace ? { value: { mark: ' ', doubled: false }, next: at } : undefined;
};

const slip = 'The separators of this date are not alike: check the day.';
const dayOrMonth =
  'One part of this date is unknown: it was read as a month without a day, but the number could be a day without a month.';

const dayMonthYear = (first: Field, second: Field, third: Field, monthFirst: boolean, doubts: string[]): Core => {
  const day = monthFirst ? second : first;
  const month = monthFirst ? first : second;
  const year = { value: third.value ?? 0, digits: third.digits };
  const because = [monthFirst ? 'the month stands first in this file' : dayStandsFirst];
  const base = { unit: 'day' as const, year, numeric: true, because };
  if (month.blank && day.blank) return { ...base, unit: 'year', blank: 'day-and-month', because: [], doubts };
  if (month.blank) return { ...base, unit: 'month', month: day.value, blank: 'day', doubts: [...doubts, dayOrMonth] };
  if (day.blank) return { ...base, unit: 'month', month: month.value, blank: 'day', doubts };
  if (day.value === 0 && (month.value ?? 0) > 0) {
    const unknown = 'The day is written as 00, which was read as a day nobody knew.';
    return { ...base, unit: 'month', month: month.value, blank: 'day', doubts: [...doubts, unknown] };
  }
  return { ...base, day: day.value, month: month.value, doubts };
};

/** `2013-06-??` and `1999-XX-XX`: the year stands first, and what follows is not known. */
const unknownAfterYear = (first: Field, second: Field, third: Parsed<Field>): readonly Parsed<Core>[] => {
  if (first.digits !== 4 || first.blank || third.value.digits > 2) return [];
  const known = { year: { value: first.value ?? 0, digits: 4 }, numeric: true, doubts: [], because: [] };
  return second.blank
    ? [{ value: { ...known, unit: 'year', blank: 'day-and-month' }, next: third.next }]
    : [{ value: { ...known, unit: 'month', month: second.value, blank: 'day' }, next: third.next }];
};

const commas = 'Commas stand between the numbers of this date: check that they are no list of days.';

/** `12,03,2012` with nothing else in its cell: a list of days would have spaces, and a month or a year somewhere. */
const byCommas = (tokens: readonly Token[], at: number, monthFirst: boolean): readonly Parsed<Core>[] => {
  if (at !== 0 || tokens.length !== 5 || markAt(tokens, 1) !== ',' || markAt(tokens, 3) !== ',') return [];
  if (tokens.slice(1).some((token) => token.spaced)) return [];
  const [first, second, third] = [0, 2, 4].map((place) => fieldAt(tokens, place)?.value);
  if (first === undefined || second === undefined || third === undefined) return [];
  if (first.blank || second.blank || third.blank) return [];
  if (first.digits > 2 || second.digits > 2) return [];
  const paired = [first, second, third].every(({ digits }) => digits === 2);
  if (third.digits !== 4 && !paired) return [];
  return [{ value: dayMonthYear(first, second, third, monthFirst, paired ? [commas] : []), next: 5 }];
};

/** Three numbers: `09.03.10`, `9/3/2010`, `2013-06-02`, `02 06 13`, `08/??/1999`. */
const triples = (tokens: readonly Token[], at: number, monthFirst: boolean): readonly Parsed<Core>[] => {
  const first = fieldAt(tokens, at);
  const joint = first && separatorAt(tokens, first.next);
  const second = joint && middleAt(tokens, joint.next);
  const joint2 = second && separatorAt(tokens, second.next);
  // "08/08/'11": the apostrophe stands for the century.
  const third = joint2 && fieldAt(tokens, joint2.next + (markAt(tokens, joint2.next) === "'" ? 1 : 0));
  if (first === undefined || joint === undefined || second === undefined || joint2 === undefined) return [];
  if (third === undefined || second.value.digits > 2) return [];
  if (third.value.blank) return unknownAfterYear(first.value, second.value, third);
  const doubts: string[] = [];
  if (joint.value.doubled || joint2.value.doubled) doubts.push(slip);
  if (joint.value.mark !== joint2.value.mark) {
    // `7-8.02` may be days 7 to 8 of February, `23.09-24` days 23 to 24: only alone in its cell is a mixture of full stop
    // and stroke a slip, and a dash only before what can be nothing but a year.
    const alone = at === 0 && third.next === tokens.length;
    const isMark = (mark: string): boolean => mark === '.' || mark === '/';
    const onlyYear = third.value.digits === 4 || (third.value.value ?? 0) > 31;
    const dashed = joint2.value.mark === '-' && onlyYear;
    if (!alone || !isMark(joint.value.mark) || !(isMark(joint2.value.mark) || dashed)) return [];
    doubts.push(slip);
  }
  if (first.value.digits === 4 && third.value.digits <= 2) {
    const year = { value: first.value.value ?? 0, digits: 4 };
    if (first.value.blank) return [];
    const because = ['the year stands first'];
    const rest = { month: second.value.value, year, numeric: true, doubts, because };
    if (second.value.blank) return [];
    return [{ value: { unit: 'day', day: third.value.value, ...rest }, next: third.next }];
  }
  if (first.value.digits > 2) return [];
  const paired = first.value.digits === 2 && second.value.digits === 2 && third.value.digits === 2;
  if (joint.value.mark === ' ' && !paired && third.value.digits !== 4) {
    // "23 9 94" alone in its cell; two digits that can be a day may be a third one.
    if (third.value.digits !== 2 || (third.value.value ?? 0) <= 31) return [];
    if (at !== 0 || third.next !== tokens.length) return [];
  }
  return [{ value: dayMonthYear(first.value, second.value, third.value, monthFirst, doubts), next: third.next }];
};

/** Three numbers with one sign between them and nothing else in the cell, as most cells are. */
export const numbersAlone = (tokens: readonly Token[], monthFirst: boolean): Core | undefined => {
  const sign = markAt(tokens, 1);
  if (tokens.length !== 5 || sign !== markAt(tokens, 3) || !['.', '/', '-'].includes(sign ?? '')) return undefined;
  if (tokens.some(({ kind, spaced }, at) => kind === 'blank' || (spaced && at > 0))) return undefined;
  return triples(tokens, 0, monthFirst)[0]?.value;
};

/** Two numbers with a four-digit year: `06/2021`, `2010-05`, `2013-14`, `2013/14`. */
const yearPair = (first: Field, mark: string, second: Field): Core | undefined => {
  if (second.digits === 4 && first.digits <= 2 && second.value !== undefined) {
    const year = { value: second.value, digits: 4 };
    if (first.blank) return { unit: 'year', year, blank: 'day-and-month', doubts: [], because: [] };
    if ((first.value ?? 0) < 1 || (first.value ?? 0) > 12 || (mark === ' ' && first.digits < 2)) return undefined;
    return { unit: 'month', month: first.value, year, numeric: true, doubts: [], because: [] };
  }
  if (first.digits !== 4 || second.digits > 2 || first.value === undefined || mark === ' ') return undefined;
  const year = { value: first.value, digits: 4 };
  if (second.blank) return { unit: 'year', year, blank: 'day-and-month', doubts: [], because: [] };
  // `2008/9` means 2008 and 2009, or September 2008.
  const two =
    (second.value ?? 0) + (second.digits === 1 && mark !== '.' ? Math.floor((first.value % 100) / 10) * 10 : 0);
  const later = (first.value % 100 < two || (first.value % 100 === 99 && two === 0)) && mark !== '.';
  const asMonth = (second.value ?? 0) >= 1 && (second.value ?? 0) <= 12;
  if (later) {
    const doubts: string[] = [];
    if (asMonth) doubts.push('This can be a month or two years: it was read as both years whole.');
    else if (mark === '/') doubts.push('This can be a school or financial year: it was read as both years whole.');
    return { unit: 'year-span', year, which: two, numeric: true, doubts, because: ['two years are named'] };
  }
  return asMonth ? { unit: 'month', month: second.value, year, numeric: true, doubts: [], because: [] } : undefined;
};

/** "3-5/5/12" and "3-5.5.12" are days 3 to 5: what stands behind the dash is a whole date of its own. */
const beginsDate = (tokens: readonly Token[], at: number): boolean => {
  const mark = markAt(tokens, at + 1);
  return (
    (mark === '/' || mark === '.') &&
    numberAt(tokens, at + 2) !== undefined &&
    markAt(tokens, at + 3) === mark &&
    numberAt(tokens, at + 4) !== undefined
  );
};

const pairs = (tokens: readonly Token[], at: number, monthFirst: boolean): readonly Parsed<Core>[] => {
  const first = fieldAt(tokens, at);
  const joint = first && separatorAt(tokens, first.next);
  const second = joint && fieldAt(tokens, joint.next);
  if (first === undefined || joint === undefined || second === undefined || joint.value.doubled) return [];
  const { mark } = joint.value;
  const withYear = yearPair(first.value, mark, second.value);
  if (withYear !== undefined) return [{ value: withYear, next: second.next }];
  if (mark === '-' && beginsDate(tokens, joint.next)) return [];
  if (mark === ' ' || first.value.digits > 2 || second.value.digits > 2) return [];
  if (first.value.blank || second.value.blank) return [];
  const day = monthFirst ? second.value.value : first.value.value;
  const month = monthFirst ? first.value.value : second.value.value;
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return [];
  const doubts = mark === '-' ? ['Two numbers with a dash can be a day and a month, or two days.'] : [];
  const because = [monthFirst ? 'the month stands first in this file' : dayStandsFirst];
  return [{ value: { unit: 'day', day, month, numeric: true, doubts, because }, next: second.next }];
};

/** Digits run together: `20130602`, `02062013`, `020613`. */
const runTogether = (tokens: readonly Token[], at: number, monthFirst: boolean): readonly Parsed<Core>[] => {
  const token = numberAt(tokens, at);
  if (token === undefined || token.ordinal) return [];
  const { digits } = token;
  const cut = (from: number, to: number) => Number(digits.slice(from, to));
  const century = (from: number) => ['19', '20'].includes(digits.slice(from, from + 2));
  const next = at + 1;
  const made = (day: number, month: number, year: number, width: number, doubts: readonly string[]): Parsed<Core> => {
    const because = ['the digits were taken as day, month and year'];
    return {
      value: { unit: 'day', day, month, year: { value: year, digits: width }, numeric: true, doubts, because },
      next,
    };
  };
  if (digits.length === 8 && century(0) && cut(4, 6) >= 1 && cut(4, 6) <= 12) {
    return [made(cut(6, 8), cut(4, 6), cut(0, 4), 4, [])];
  }
  if (digits.length === 8 && century(4)) {
    return monthFirst ? [made(cut(2, 4), cut(0, 2), cut(4, 8), 4, [])] : [made(cut(0, 2), cut(2, 4), cut(4, 8), 4, [])];
  }
  if (digits.length !== 6) return [];
  const doubt = 'Six digits without separators were taken as day, month and year: check the day.';
  return monthFirst
    ? [made(cut(2, 4), cut(0, 2), cut(4, 6), 2, [doubt])]
    : [made(cut(0, 2), cut(2, 4), cut(4, 6), 2, [doubt])];
};

/** A year alone, a decade, a day alone. Two digits behind an apostrophe are a year that wants a look. */
const singles = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const quoted = markAt(tokens, at) === "'" ? numberAt(tokens, at + 1) : undefined;
  const token = quoted ?? numberAt(tokens, at);
  if (token === undefined) return [];
  const next = at + (quoted === undefined ? 1 : 2);
  const year = { value: token.value, digits: token.digits.length };
  const after = tokens[next];
  const possessive = markAt(tokens, next) === "'" ? 1 : 0;
  const decade = tokens[next + possessive];
  if (decade?.kind === 'word' && decade.word === 's' && token.value % 10 === 0 && !decade.spaced) {
    const doubts = token.digits.length === 4 ? [] : ['The decade has no century: check it.'];
    return [{ value: { unit: 'decade', year, doubts, because: [] }, next: next + possessive + 1 }];
  }
  if (token.digits.length === 3 && after !== undefined && !after.spaced && !token.ordinal) {
    const unknownDigit = (after.kind === 'mark' && after.mark === '?') || (after.kind === 'word' && after.word === 'x');
    const value = { value: token.value * 10, digits: 4 };
    if (unknownDigit) return [{ value: { unit: 'decade', year: value, doubts: [], because: [] }, next: next + 1 }];
  }
  if (quoted?.digits.length === 2) {
    const doubt = 'Two digits behind an apostrophe were taken as a year: check it.';
    return [{ value: { unit: 'year', year, doubts: [doubt], because: [] }, next }];
  }
  if (token.digits.length === 4 && !token.ordinal) {
    return [{ value: { unit: 'year', year, doubts: [], because: [] }, next }];
  }
  if (token.digits.length <= 2) return [{ value: { unit: 'day', day: token.value, doubts: [], because: [] }, next }];
  return [];
};

/** All readings of figures at this place, the fullest first. */
export const numericDatesAt = (tokens: readonly Token[], at: number, monthFirst: boolean): readonly Parsed<Core>[] => [
  ...byCommas(tokens, at, monthFirst),
  ...triples(tokens, at, monthFirst),
  ...pairs(tokens, at, monthFirst),
  ...runTogether(tokens, at, monthFirst),
  ...singles(tokens, at),
];
