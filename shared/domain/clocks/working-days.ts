import type { CalendarDate, DayNumber } from '../../model.ts';
import { dateOfDay, dayNumber } from '../calendar.ts';

/** Bank holidays, as days since 1970-01-01; those on a weekend may be in it and change nothing. */
export type Holidays = ReadonlySet<DayNumber>;

const saturday = 5;

/** 0 is Monday; days are numbered as by `dayNumber`. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Monday to Friday, and no bank holiday. */
export const isWorkingDay = (day: CalendarDate, holidays: Holidays): boolean => {
  const number = dayNumber(day);
  return weekday(number) < saturday && !holidays.has(number);
};

/** Mondays to Fridays from a Monday long ago up to a day, it included. */
const weekdaysUpTo = (day: number): number => Math.floor((day + 3) / 7) * 5 + Math.min(weekday(day) + 1, saturday);

/**
 * Working days from one day to another: the first does not count, the last does ("received on Thursday, decided on Monday"
 * is two). 0 where the last is not after the first.
 */
export const workingDaysBetween = (from: CalendarDate, to: CalendarDate, holidays: Holidays): number => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last <= first) return 0;
  let count = weekdaysUpTo(last) - weekdaysUpTo(first);
  for (const day of holidays) if (day > first && day <= last && weekday(day) < saturday) count--;
  return count;
};

/** The working day on which so many (at least 1) have gone by since a day; the day itself for 0. */
export const addWorkingDays = (from: CalendarDate, days: number, holidays: Holidays): CalendarDate => {
  let at = dayNumber(from) + 0;
  for (let left = days; left > 0;) {
    at++;
    if (isWorkingDay(dateOfDay(at), holidays)) left--;
  }
  return dateOfDay(at);
};
