import type { Core, Parsed, Point, TimeWritten } from './written.ts';
import { weekdayOfWord } from './date-words.ts';
import { numericDatesAt } from './numeric-dates.ts';
import { periodsAt } from './periods.ts';
import { timeOfDayAt } from './times.ts';
import { afterPhrase, isSpaced, markAt, numberAt, phrases, wordAt, type Token } from './tokens.ts';
import {
  approximateWords,
  dayParts,
  dayPartsOf,
  dayUnknownWords,
  leadWords,
  tailWords,
  uncertainWords,
  weekWords,
} from './surrounding-words.ts';
import { wordedDatesAt } from './worded-dates.ts';

type Said = { weekdays: number[]; time: TimeWritten | undefined; approximate: boolean; uncertain: boolean };

const weekdayStep = (tokens: readonly Token[], at: number, said: Said): number | undefined => {
  const weekday = weekdayOfWord(wordAt(tokens, at));
  if (weekday === undefined) return undefined;
  said.weekdays.push(weekday);
  const mark = markAt(tokens, at + 1);
  // "Wed. 4 April", "Wed-04-Apr-2018"
  const isJoined = mark === '-' && !isSpaced(tokens, at + 1) && !isSpaced(tokens, at + 2);
  return mark === '.' || (isJoined && numberAt(tokens, at + 2) !== undefined) ? at + 2 : at + 1;
};

/** In "?/5/12" the sign stands for the day and does not doubt the rest. */
const isUnknownDay = (tokens: readonly Token[], at: number): boolean =>
  markAt(tokens, at) === '?' && ['/', '.'].includes(markAt(tokens, at + 1) ?? '') && !isSpaced(tokens, at + 2);

const qualifierStep = (tokens: readonly Token[], at: number, said: Said): number | undefined => {
  if (isUnknownDay(tokens, at)) return undefined;
  const approximate = afterPhrase(tokens, at, approximateWords);
  const uncertain = afterPhrase(tokens, at, uncertainWords);
  if (approximate !== undefined && approximate >= (uncertain ?? 0)) said.approximate = true;
  else if (uncertain !== undefined) said.uncertain = true;
  return Math.max(approximate ?? 0, uncertain ?? 0) || undefined;
};

/** Behind a date, a qualifier that is followed by another date belongs to that one ("1995 - c. 1997"). */
const trailingQualifier = (tokens: readonly Token[], at: number, said: Said): number | undefined => {
  const tried: Said = { ...said };
  const next = qualifierStep(tokens, at, tried);
  if (next === undefined || tokens[next]?.kind === 'number' || tokens[next]?.kind === 'word') return undefined;
  said.approximate = tried.approximate;
  said.uncertain = tried.uncertain;
  return next;
};

const timeLeads = phrases(
  'at|@|-|,|at approx|at about|at around|t|time|time:|- time|from|, at|approx|circa|at approximately|;',
  '; at|c|c.|about|around|between|between approx|between approximately|sometime between|some time between',
);

const timeStep = (tokens: readonly Token[], at: number, said: Said, bare: boolean): number | undefined => {
  const start = afterPhrase(tokens, at, timeLeads) ?? at;
  // "02.06.13 - 2014" is a span of dates, not a quarter past eight.
  const year = /^(19|20)\d\d$/.test(numberAt(tokens, start)?.digits ?? '');
  const time = timeOfDayAt(tokens, start, bare && !(year && markAt(tokens, start - 1) === '-'));
  if (time === undefined || said.time !== undefined) return undefined;
  said.time = time.value;
  return time.next;
};

const onDay = phrases('on|on the');

/** "0900 on 3/4/12": four figures before "on" are a time, unless they could be a year. */
const figuresOnDay = (tokens: readonly Token[], at: number): boolean => {
  const minutes = numberAt(tokens, at + 2);
  if (markAt(tokens, at + 1) === '.' && minutes?.digits.length === 2 && !isSpaced(tokens, at + 2))
    return afterPhrase(tokens, at + 3, onDay) !== undefined;
  const digits = numberAt(tokens, at)?.digits ?? '';
  return /^\d{4}$/.test(digits) && !/^(19|20)/.test(digits) && afterPhrase(tokens, at + 1, onDay) !== undefined;
};

/** A time in front of its date: "09:40, 8 June", "09:40 - 8 June". */
const timeInFront = (tokens: readonly Token[], at: number, said: Said): number | undefined => {
  const next = timeStep(tokens, at, said, figuresOnDay(tokens, afterPhrase(tokens, at, timeLeads) ?? at));
  return next !== undefined && markAt(tokens, next) === '-' && isSpaced(tokens, next) ? next + 1 : next;
};

const yearNames = phrases('year|the year|year of|the year of|in the year|calendar year|the calendar year');

/** "Year 2004", but not "Year 7", which is a class in a school. */
const yearStep = (tokens: readonly Token[], at: number): number | undefined => {
  const next = afterPhrase(tokens, at, yearNames);
  return next !== undefined && numberAt(tokens, next)?.digits.length === 4 ? next : undefined;
};

/** Everything before the date itself: weekday, time, "on the", "around", "morning of", opening brackets. */
const prefix = (tokens: readonly Token[], at: number, said: Said): number => {
  let next = at;
  for (;;) {
    const step =
      afterPhrase(tokens, next, dayPartsOf) ??
      timeInFront(tokens, next, said) ??
      qualifierStep(tokens, next, said) ??
      weekdayStep(tokens, next, said) ??
      afterPhrase(tokens, next, dayUnknownWords) ??
      afterPhrase(tokens, next, leadWords) ??
      yearStep(tokens, next);
    if (step === undefined) return next;
    next = step;
  }
};

const opened = phrases('(|[|-|,|, (|- (');

/** "Mon 3 - Fri 7" goes on behind the dash; "3/4/12 - Mon" ends there. */
const weekdayBehind = (tokens: readonly Token[], next: number, inside: number, said: Said): number | undefined => {
  const isDashed = inside !== next && markAt(tokens, inside - 1) === '-';
  const tried: Said = isDashed ? { ...said, weekdays: [...said.weekdays] } : said;
  const step = weekdayStep(tokens, inside, tried);
  if (isDashed && step !== tokens.length) return undefined;
  said.weekdays = tried.weekdays;
  return step;
};

const suffix = (tokens: readonly Token[], at: number, said: Said, whole: boolean): number => {
  let next = at;
  for (;;) {
    const inside = afterPhrase(tokens, next, opened) ?? next;
    const step =
      timeStep(tokens, inside, said, whole) ??
      trailingQualifier(tokens, inside, said) ??
      afterPhrase(tokens, inside, dayParts) ??
      afterPhrase(tokens, inside, dayUnknownWords) ??
      afterPhrase(tokens, inside, tailWords) ??
      weekdayBehind(tokens, next, inside, said);
    // A comma or full stop may part two dates: it is left to the list unless the cell ends with it.
    const onlyMark = step === next + 1 && [',', ';', '.', ':'].includes(markAt(tokens, next) ?? '');
    if (step === undefined || (onlyMark && step < tokens.length)) return next;
    next = step;
  }
};

const weekAt = (tokens: readonly Token[], at: number): Parsed<NonNullable<Core['week']>> | undefined => {
  for (const [week, names] of weekWords) {
    const next = afterPhrase(tokens, at, names);
    if (next !== undefined) return { value: week, next };
  }
  return undefined;
};

const coresAt = (tokens: readonly Token[], at: number, monthFirst: boolean): readonly Parsed<Core>[] => [
  ...periodsAt(tokens, at),
  ...wordedDatesAt(tokens, at),
  ...numericDatesAt(tokens, at, monthFirst),
];

/** All readings of one date with what is said around it, the fullest first. */
export const pointsAt = (tokens: readonly Token[], at: number, monthFirst: boolean): readonly Parsed<Point>[] => {
  const before: Said = { weekdays: [], time: undefined, approximate: false, uncertain: false };
  let start = prefix(tokens, at, before);
  const week = weekAt(tokens, start);
  if (week !== undefined) start = prefix(tokens, week.next, before);
  return coresAt(tokens, start, monthFirst)
    .filter((one) => week === undefined || (one.value.unit === 'day' && one.value.portion === undefined))
    .map((one) => {
      const said = { ...before, weekdays: [...before.weekdays] };
      const next = suffix(tokens, one.next, said, one.value.unit === 'day' && one.value.year !== undefined);
      const core = week === undefined ? one.value : { ...one.value, week: week.value };
      return { value: { core, ...said }, next };
    });
};
