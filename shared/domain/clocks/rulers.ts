import type { CalendarDate } from '../../model.ts';
import { addDays, dayNumber, formatDay } from '../calendar.ts';
import { monthsBetween } from './elapsed.ts';

export const rulerCounts = ['pregnancy', 'age', 'days'] as const;
export type RulerCounts = (typeof rulerCounts)[number];

/** A second time scale above the lanes: weeks of pregnancy, a child's age, or days since a day. */
export type Ruler = {
  readonly id: number;
  readonly title: string;
  /** `around` is never stored: the days about what the timeline is aligned to. */
  readonly counts: RulerCounts | 'around';
  /** The day it counts from: the first day of the pregnancy, the date of birth, the anchor. */
  readonly zero: CalendarDate;
  /** What that rests on, in words. */
  readonly basis: string;
};

/** What a ruler is made from. */
export type RulerGiven =
  | { readonly from: 'due-date'; readonly day: CalendarDate }
  | { readonly from: 'booking'; readonly day: CalendarDate; readonly weeks: number; readonly days: number }
  | { readonly from: 'birth'; readonly day: CalendarDate }
  | { readonly from: 'anchor'; readonly day: CalendarDate };

/** A pregnancy is counted as 40 weeks, from the first day of the last period. */
const daysToTerm = 280;

/** What a ruler counts, from which day, and on what that rests. */
export const rulerFrom = (given: RulerGiven): Pick<Ruler, 'zero' | 'basis'> & { readonly counts: RulerCounts } => {
  const on = formatDay(given.day);
  switch (given.from) {
    case 'due-date':
      return { counts: 'pregnancy', zero: addDays(given.day, -daysToTerm), basis: `due date ${on}` };
    case 'booking':
      return {
        counts: 'pregnancy',
        zero: addDays(given.day, -(given.weeks * 7 + given.days)),
        basis: `${String(given.weeks)}+${String(given.days)} weeks on ${on}`,
      };
    case 'birth':
      return { counts: 'age', zero: given.day, basis: `born on ${on}` };
    case 'anchor':
      return { counts: 'days', zero: given.day, basis: `counted from ${on}` };
  }
};

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

const ageOn = (zero: CalendarDate, day: CalendarDate, days: number): string => {
  if (days < 14) return plural(days, 'day');
  const months = monthsBetween(zero, day);
  if (months < 3) return plural(Math.floor(days / 7), 'week');
  if (months < 24) return plural(months, 'month');
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return rest === 0 ? plural(years, 'year') : `${plural(years, 'year')} ${plural(rest, 'month')}`;
};

const aroundOf = (days: number): string => {
  if (days === 0) return 'the same day';
  const apart = Math.abs(days);
  const [weeks, rest] = apart < 14 ? [0, apart] : [Math.floor(apart / 7), apart % 7];
  const parts = [weeks === 0 ? '' : plural(weeks, 'week'), rest === 0 ? '' : plural(rest, 'day')];
  return `${parts.filter((part) => part !== '').join(' ')} ${days < 0 ? 'before' : 'after'}`;
};

/** What a ruler says of a day: "19+5 weeks", "3 months", "day 12", "2 weeks before"; undefined where it does not reach. */
export const rulerReading = ({ counts, zero }: Ruler, day: CalendarDate): string | undefined => {
  const days = dayNumber(day) - dayNumber(zero);
  if (counts === 'days') return `day ${String(days)}`;
  if (counts === 'around') return aroundOf(days);
  if (days < 0) return undefined;
  if (counts === 'age') return ageOn(zero, day, days);
  return days > 44 * 7 ? undefined : `${String(Math.floor(days / 7))}+${String(days % 7)} weeks`;
};
