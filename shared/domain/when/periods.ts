import type { Core, Parsed, Portion, YearWritten } from './written.ts';
import { monthOfWord, orderOfWord } from './date-words.ts';
import { feastAt } from './feasts.ts';
import { afterPhrase, isSpaced, markAt, numberAt, phrases, type PhraseSet, wordAt, type Token } from './tokens.ts';
import { wordedDatesAt, yearAt } from './worded-dates.ts';

const joining = phrases('of|in|,|-|/|of the|in the|the|the year|of the year');

const skipJoining = (tokens: readonly Token[], at: number): number => afterPhrase(tokens, at, joining) ?? at;

/** A year behind the name of a period; `which` then holds the second of two years ("2013/14"). */
const yearsAfter = (
  tokens: readonly Token[],
  at: number,
): Parsed<{ year: YearWritten; second?: number }> | undefined => {
  const start = skipJoining(tokens, at);
  const year = yearAt(tokens, start);
  if (year === undefined) return undefined;
  const mark = markAt(tokens, year.next);
  const second = numberAt(tokens, year.next + 1);
  if ((mark === '/' || mark === '-') && second !== undefined && !isSpaced(tokens, year.next)) {
    const follows = second.value % 100 === (year.value.value + 1) % 100;
    const width = second.digits.length === 2 || second.digits.length === 4;
    const goesOn = ['/', '-', '.'].includes(markAt(tokens, year.next + 2) ?? '');
    if (follows && width && !goesOn) return { value: { year: year.value, second: second.value }, next: year.next + 2 };
  }
  return { value: { year: year.value }, next: year.next };
};

const named = (
  tokens: readonly Token[],
  next: number,
  core: Omit<Core, 'doubts' | 'because'>,
  because: readonly string[],
): readonly Parsed<Core>[] => {
  const years = yearsAfter(tokens, next);
  const bare = { value: { ...core, doubts: [], because }, next };
  return years === undefined
    ? [bare]
    : [{ value: { ...core, year: years.value.year, doubts: [], because }, next: years.next }, bare];
};

const seasonWords = ['spring', 'summer', 'autumn', 'winter'];

const seasonMonths = [
  'spring is March to May',
  'summer is June to August',
  'autumn is September to November',
  'winter is December to February',
] as const;

const seasonAt = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const word = wordAt(tokens, at);
  const which = word === 'fall' ? 2 : seasonWords.indexOf(word ?? '');
  if (which < 0) return [];
  if (wordAt(tokens, at + 1) === 'term' && which < 3) {
    const because = ['school terms have usual months'];
    const years = yearsAfter(tokens, at + 2);
    // The spring and summer terms of 2013/14 are in 2014.
    if (years?.value.second !== undefined && which < 2) {
      const year = { value: years.value.year.value + 1, digits: years.value.year.digits };
      return [{ value: { unit: 'term', which, year, doubts: [], because }, next: years.next }];
    }
    return named(tokens, at + 2, { unit: 'term', which }, because);
  }
  const years = yearsAfter(tokens, at + 1);
  if (which === 3 && years !== undefined) {
    // A winter belongs to two years: named by both it is certain, named by one it is not.
    const both = years.value.second !== undefined;
    const doubts = both ? [] : ['A winter lies in two years: it was read as beginning in the year named.'];
    const because = [seasonMonths[3]];
    return [{ value: { unit: 'season', which, year: years.value.year, doubts, because }, next: years.next }];
  }
  if (years?.value.second !== undefined) return [];
  return named(tokens, at + 1, { unit: 'season', which }, [seasonMonths[which] ?? '']);
};

const pause = phrases(',|-');

/** "2014 Q1", "1999 spring": the year stands in front. */
const yearFirst = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const year = yearAt(tokens, at);
  if (year?.value.digits !== 4) return [];
  const start = afterPhrase(tokens, year.next, pause) ?? year.next;
  const quarter = wordAt(tokens, start) === 'q' ? numberAt(tokens, start + 1) : undefined;
  const week = wordAt(tokens, start) === 'w' ? numberAt(tokens, start + 1) : undefined;
  if (quarter !== undefined) {
    const core = { unit: 'quarter' as const, which: quarter.value, year: year.value };
    return [{ value: { ...core, doubts: [], because: ['quarters are those of the calendar year'] }, next: start + 2 }];
  }
  if (week?.digits.length === 2) {
    const core = { unit: 'iso-week' as const, which: week.value, year: year.value };
    return [{ value: { ...core, doubts: [], because: ['weeks are numbered by ISO 8601'] }, next: start + 2 }];
  }
  const season = seasonWords.indexOf(wordAt(tokens, start) ?? '');
  if (season < 0 || season === 3 || wordAt(tokens, start + 1) === 'term') return [];
  const core = { unit: 'season' as const, which: season, year: year.value };
  return [{ value: { ...core, doubts: [], because: [seasonMonths[season] ?? ''] }, next: start + 1 }];
};

/** "Q1 2014", "first quarter of 2014", "second half of 2013", "H2 2013". */
const quarterOrHalfAt = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const letter = wordAt(tokens, at);
  const lettered = letter === 'q' || letter === 'h' || letter === 'qtr' ? numberAt(tokens, at + 1) : undefined;
  const which =
    lettered?.value ?? orderOfWord(letter) ?? (numberAt(tokens, at)?.ordinal ? numberAt(tokens, at)?.value : undefined);
  const unitWord = lettered === undefined ? wordAt(tokens, at + 1) : letter === 'h' ? 'half' : 'quarter';
  const next = at + 2;
  if (which === undefined || which < 1) return [];
  const quarter = unitWord === 'quarter' || unitWord === 'qtr';
  if (quarter && (which <= 4 || letter === 'last' || letter === 'final')) {
    const because = ['quarters are those of the calendar year'];
    const readings = named(tokens, next, { unit: 'quarter', which: Math.min(which, 4) }, because);
    const financial = yearsAfter(tokens, next)?.value.second !== undefined;
    const doubt =
      'This quarter names two years, so it may be one of a financial year: it was read by the calendar year.';
    return financial ? readings.map((one) => ({ ...one, value: { ...one.value, doubts: [doubt] } })) : readings;
  }
  if (unitWord !== 'half' || (which > 2 && which !== 5)) return [];
  const half = which === 5 ? 2 : which;
  const start = skipJoining(tokens, next);
  if (monthOfWord(wordAt(tokens, start)) !== undefined) {
    return wordedDatesAt(tokens, start)
      .filter((one) => one.value.unit === 'month')
      .map((one) => ({
        value: { ...one.value, unit: 'half', which: half, because: ['half a month is its first 15 days, or the rest'] },
        next: one.next,
      }));
  }
  return named(tokens, next, { unit: 'half', which: half }, ['half a year is six months']);
};

/** "first week of June 2013", "last week in May 2010". */
const weekOfMonthAt = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const ordinal = numberAt(tokens, at);
  const which =
    orderOfWord(wordAt(tokens, at)) ?? (ordinal?.ordinal === true && ordinal.value <= 4 ? ordinal.value : undefined);
  if (which === undefined || wordAt(tokens, at + 1) !== 'week') return [];
  return wordedDatesAt(tokens, skipJoining(tokens, at + 2))
    .filter((one) => one.value.unit === 'month')
    .map((one) => ({
      value: { ...one.value, unit: 'week-of-month', which, because: ['the first week is days 1 to 7, and so on'] },
      next: one.next,
    }));
};

const schoolYear = phrases('academic year|school year|the academic year|the school year');
const financialYear = phrases('financial year|fiscal year|tax year|fy|f/y|the financial year');

const longYearAt = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const school = afterPhrase(tokens, at, schoolYear);
  const next = school ?? afterPhrase(tokens, at, financialYear);
  const years = next === undefined ? undefined : yearsAfter(tokens, next);
  if (years?.value.second === undefined) return [];
  const because = [school === undefined ? 'financial years begin on 1 April' : 'school years begin on 1 September'];
  const unit = school === undefined ? 'financial-year' : 'school-year';
  return [{ value: { unit, year: years.value.year, doubts: [], because }, next: years.next }];
};

const portionPhrases: readonly (readonly [Portion, PhraseSet])[] = [
  ['early', phrases('early|beginning|start|the beginning|the start|early part|the early part|very early')],
  ['mid', phrases('mid|middle|the middle|middle part|mid-')],
  [
    'late',
    phrases(
      'late|end|the end|latter part|the latter part|later part|late part|very late|towards the end',
      'toward the end|latter half',
    ),
  ],
];

const inOrder: readonly Portion[] = ['early', 'mid', 'late'];

const portionJoints = phrases('to|-|/|or|and|to the|to-');

const portionAt = (tokens: readonly Token[], at: number): Parsed<Portion> | undefined => {
  let best: Parsed<Portion> | undefined;
  for (const [portion, names] of portionPhrases) {
    const next = afterPhrase(tokens, at, names);
    if (next !== undefined && next > (best?.next ?? 0)) best = { value: portion, next };
  }
  return best;
};

/** "early June 2013", "mid-2013", "mid to late February", "early 1990s", "late spring 1999". */
const portionedAt = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const from = portionAt(tokens, at);
  if (from === undefined) return [];
  // "mid-" has its dash with it: "mid-late 2009".
  const dash = markAt(tokens, from.next - 1) === '-' ? from.next : undefined;
  const joint = afterPhrase(tokens, from.next, portionJoints) ?? dash;
  const to = joint === undefined ? undefined : portionAt(tokens, joint);
  // "Late/early 2014" names two years, and one of them is not said.
  if (to !== undefined && inOrder.indexOf(to.value) < inOrder.indexOf(from.value)) return [];
  const start = skipJoining(tokens, to?.next ?? from.next);
  const portion = { from: from.value, to: to?.value ?? from.value };
  const readings: Parsed<Core>[] = [];
  for (const one of [...wordedDatesAt(tokens, start), ...seasonAt(tokens, start)]) {
    if (one.value.unit === 'month') readings.push({ value: { ...one.value, portion }, next: one.next });
    if (one.value.unit === 'season') {
      const doubt = 'There is no rule for a part of a season: the whole season was read.';
      readings.push({ value: { ...one.value, portion, doubts: [...one.value.doubts, doubt] }, next: one.next });
    }
  }
  const year = numberAt(tokens, start);
  if (year?.digits.length !== 4) return readings;
  const written = { value: year.value, digits: 4 };
  const possessive = markAt(tokens, start + 1) === "'" ? 1 : 0;
  if (wordAt(tokens, start + 1 + possessive) === 's' && year.value % 10 === 0) {
    const doubt = 'There is no rule for a part of a decade: the years were taken by thirds.';
    const core: Core = { unit: 'decade', year: written, portion, doubts: [doubt], because: [] };
    return [{ value: core, next: start + 2 + possessive }];
  }
  return [...readings, { value: { unit: 'year', year: written, portion, doubts: [], because: [] }, next: start + 1 }];
};

/** All readings of a named period at this place. */
export const periodsAt = (tokens: readonly Token[], at: number): readonly Parsed<Core>[] => {
  const feast = feastAt(tokens, at);
  return [
    ...portionedAt(tokens, at),
    ...quarterOrHalfAt(tokens, at),
    ...weekOfMonthAt(tokens, at),
    ...longYearAt(tokens, at),
    ...yearFirst(tokens, at),
    ...seasonAt(tokens, at),
    ...(feast === undefined ? [] : named(tokens, feast.next, { unit: 'feast', feast: feast.value }, [])),
  ];
};
