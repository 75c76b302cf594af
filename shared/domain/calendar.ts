import type { CalendarDate, DayNumber } from '../model.ts';

/**
 * Days of the proleptic Gregorian calendar, years 1 to 9999, without `Date`: a day in a chronology has no time zone,
 * and must not gain one. The arithmetic counts days of 400-year eras that begin on 1 March.
 */

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Monday first, as `weekdayOf` numbers them. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

const firstYear = 1;
const lastYear = 9999;
const daysInEra = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const epochOffset = 719_468;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days month 1 to 12 has in that year; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);

const twoDigits = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));
const fourDigits = (year: number): string => (year >= 1000 ? String(year) : String(year).padStart(4, '0'));

/** The one place where a `CalendarDate` is made: the parts are known to be a day. */
const branded = (year: number, month: number, day: number): CalendarDate =>
  `${fourDigits(year)}-${twoDigits[month] ?? ''}-${twoDigits[day] ?? ''}` as CalendarDate;

/** The day with these parts (month and day from 1), or undefined where there is none, such as 31 February. */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined => {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < firstYear || year > lastYear || day < 1 || day > daysInMonth(year, month)) return undefined;
  return branded(year, month, day);
};

/** Reads exactly `YYYY-MM-DD`, as stored and sent between parts of the program; undefined for anything else. */
export const parseDay = (text: string): CalendarDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return calendarDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
};

/** Two figures of a date as a number; days are counted for every entry, so no piece of text is cut out. */
const figuresAt = (date: CalendarDate, at: number): number =>
  (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48;

/** Year, month (1 to 12) and day (1 to 31). */
export const partsOf = (date: CalendarDate): DateParts => ({
  year: figuresAt(date, 0) * 100 + figuresAt(date, 2),
  month: figuresAt(date, 5),
  day: figuresAt(date, 8),
});

/** Days since 1970-01-01; negative before. */
export const dayNumber = (date: CalendarDate): DayNumber => {
  const { year, month, day } = partsOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * daysInEra + dayOfEra - epochOffset) as DayNumber;
};

/** The inverse of `dayNumber`. A fraction is the day it falls in; what lies beyond years 1 to 9999 is held at the end. */
export const dateOfDay = (day: number): CalendarDate => {
  const held = Math.min(Math.max(Math.floor(day), -719_162), 2_932_896);
  const shifted = held + epochOffset;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return branded(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  );
};

/** The day `days` later, or earlier where negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDay(dayNumber(date) + days);

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (date: CalendarDate): Weekday => weekdays[(((dayNumber(date) + 3) % 7) + 7) % 7] ?? 0;

/** "24 January 2014". */
export const formatDay = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date);
  return `${String(day)} ${monthNames[month - 1] ?? ''} ${String(year)}`;
};

/** "7 to 24 February 2014", "30 April to 2 May 2014", "30 December 2013 to 2 January 2014"; one day as `formatDay`. */
export const formatSpan = (earliest: CalendarDate, latest: CalendarDate): string => {
  if (earliest === latest) return formatDay(earliest);
  const from = partsOf(earliest);
  const to = partsOf(latest);
  if (from.year !== to.year) return `${formatDay(earliest)} to ${formatDay(latest)}`;
  const month = from.month === to.month ? '' : ` ${monthNames[from.month - 1] ?? ''}`;
  return `${String(from.day)}${month} to ${formatDay(latest)}`;
};
