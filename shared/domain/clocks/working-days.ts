import type { CalendarDate, DayNumber } from '../../model.ts';
import { dateOfDay, dayNumber, weekdayOf } from '../calendar.ts';

/** Bank holidays, as days since 1970-01-01; those on a weekend may be in it and change nothing. */
export type Holidays = ReadonlySet<DayNumber>;

const saturday = 5;

/** Monday to Friday, and no bank holiday. */
export const isWorkingDay = (day: CalendarDate, holidays: Holidays): boolean =>
  weekdayOf(day) < saturday && !holidays.has(dayNumber(day));

/**
 * Working days from one day to another: the first does not count, the last does ("received on Thursday, decided on Monday"
 * is two). 0 where the last is not after the first.
 */
export const workingDaysBetween = (from: CalendarDate, to: CalendarDate, holidays: Holidays): number => {
  const last = dayNumber(to);
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= last; day++) if (isWorkingDay(dateOfDay(day), holidays)) count++;
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
