import type { CalendarDate } from '../../model.ts';
import { addDays, calendarDate, dayNumber, daysInMonth, partsOf } from '../calendar.ts';
import type { ClockUnit } from './clock.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';
import type { Holidays } from './working-days.ts';

/** The same day so many months later; where that month is too short, its last day. */
export const addMonths = (from: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = partsOf(from);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return calendarDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))) ?? from;
};

/** Whole months from one day to another. */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > to ? months - 1 : months;
};

type Moment = { readonly day: CalendarDate; readonly time?: string | undefined };

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whole hours; without both times, the hours of the days between, which only says how far apart the days are. */
const hoursBetween = (from: Moment, to: Moment): number => {
  const days = dayNumber(to.day) - dayNumber(from.day);
  if (from.time === undefined || to.time === undefined) return days * 24;
  return Math.floor((days * 1440 + minutesOf(to.time) - minutesOf(from.time)) / 60);
};

/** How much of a unit has gone by, whole ones only; weeks of pregnancy count from the first day of the pregnancy. */
export const elapsedBetween = (from: Moment, to: Moment, unit: ClockUnit, holidays: Holidays): number => {
  const days = dayNumber(to.day) - dayNumber(from.day);
  switch (unit) {
    case 'hours':
      return hoursBetween(from, to);
    case 'days':
      return days;
    case 'working days':
      return workingDaysBetween(from.day, to.day, holidays);
    case 'weeks':
    case 'weeks of pregnancy':
      return Math.floor(days / 7);
    case 'months':
      return monthsBetween(from.day, to.day);
  }
};

/** The last day that keeps within so many of a unit. A limit in hours runs out on the day of its last hour. */
export const lastDayWithin = (from: Moment, limit: number, unit: ClockUnit, holidays: Holidays): CalendarDate => {
  switch (unit) {
    case 'hours':
      return addDays(from.day, Math.floor(((from.time === undefined ? 0 : minutesOf(from.time)) / 60 + limit) / 24));
    case 'days':
      return addDays(from.day, limit);
    case 'working days':
      return addWorkingDays(from.day, limit, holidays);
    case 'weeks':
    case 'weeks of pregnancy':
      return addDays(from.day, limit * 7);
    case 'months':
      return addMonths(from.day, limit);
  }
};

/** Whether an end keeps the limit; undefined where only times of day could tell. */
export const keepsLimit = (
  from: Moment,
  to: Moment,
  limit: number,
  unit: ClockUnit,
  holidays: Holidays,
): boolean | undefined => {
  if (unit !== 'hours') return to.day <= lastDayWithin(from, limit, unit, holidays);
  if (from.time !== undefined && to.time !== undefined) return hoursBetween(from, to) <= limit;
  const days = dayNumber(to.day) - dayNumber(from.day);
  if (days * 24 + 24 <= limit || days === 0) return true;
  return days * 24 - 24 >= limit ? false : undefined;
};
