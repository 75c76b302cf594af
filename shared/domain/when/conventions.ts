import type { CalendarDate } from '../../model.ts';
import { addDays, calendarDate, daysInMonth, weekdayOf } from '../calendar.ts';
import type { Portion } from './written.ts';

/** The conventions by which vague words become days. They are shown to the person wherever they are used. */

export type Days = { readonly earliest: CalendarDate; readonly latest: CalendarDate };

const days = (from: CalendarDate | undefined, to: CalendarDate | undefined): Days | undefined =>
  from && to ? { earliest: from, latest: to } : undefined;

const months = (year: number, from: number, to: number): Days | undefined =>
  days(calendarDate(year, from, 1), calendarDate(year, to, daysInMonth(year, to)));

const partOfMonth = (year: number, month: number, from: number, to: number): Days | undefined =>
  days(calendarDate(year, month, from), calendarDate(year, month, Math.min(to, daysInMonth(year, month))));

/** Early is days 1 to 10, mid 11 to 20, late 21 to the end. */
export const earlyMidLateOfMonth = (year: number, month: number, portion: Portion): Days | undefined => {
  if (portion === 'early') return partOfMonth(year, month, 1, 10);
  return portion === 'mid' ? partOfMonth(year, month, 11, 20) : partOfMonth(year, month, 21, 31);
};

/** Early is January to April, mid May to August, late September to December. */
export const earlyMidLateOfYear = (year: number, portion: Portion): Days | undefined => {
  if (portion === 'early') return months(year, 1, 4);
  return portion === 'mid' ? months(year, 5, 8) : months(year, 9, 12);
};

/** The halves of a month end on day 15, those of a year in June. */
export const halfOf = (year: number, month: number | undefined, half: number): Days | undefined => {
  if (month !== undefined) return half === 1 ? partOfMonth(year, month, 1, 15) : partOfMonth(year, month, 16, 31);
  return half === 1 ? months(year, 1, 6) : months(year, 7, 12);
};

/** Weeks of a month are days 1 to 7, 8 to 14, 15 to 21 and 22 to 28; the last (5) is its last seven days. */
export const weekOfMonth = (year: number, month: number, week: number): Days | undefined => {
  const length = daysInMonth(year, month);
  const from = week === 5 ? length - 6 : week * 7 - 6;
  return partOfMonth(year, month, from, from + 6);
};

/** The usual months of English school terms, wide enough to hold the term in any area: 0 is spring, 1 summer, 2 autumn. */
export const schoolTerm = (year: number, term: number): Days | undefined => {
  if (term === 0) return months(year, 1, 4);
  return term === 1 ? months(year, 4, 7) : months(year, 9, 12);
};

/** ISO 8601: weeks begin on Monday, and week 1 holds 4 January. */
export const isoWeek = (year: number, week: number): Days | undefined => {
  const fourth = calendarDate(year, 1, 4);
  const fourthOfNext = calendarDate(year + 1, 1, 4);
  if (fourth === undefined || fourthOfNext === undefined || week < 1) return undefined;
  const monday = addDays(fourth, -weekdayOf(fourth) + (week - 1) * 7);
  const nextYear = addDays(fourthOfNext, -weekdayOf(fourthOfNext));
  return monday < nextYear ? { earliest: monday, latest: addDays(monday, 6) } : undefined;
};
