import * as calendar from '#shared/domain/calendar.ts';
import type { DateParts } from '#shared/domain/calendar.ts';

/**
 * The calendar of the program, counted in days since 1970-01-01, as the storylines count. A day that its month has not
 * (a slip that is planted on purpose) is counted on into the next month.
 */
export const dayOf = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const first = calendar.calendarDate(year, month, 1);
  if (first === undefined) throw new Error(`${iso} is no day`);
  return calendar.dayNumber(first) + day - 1;
};

export const ymdOf = (day: number): DateParts => calendar.partsOf(calendar.dateOfDay(day));

export const isoOf = (day: number): string => calendar.dateOfDay(day);

/** 0 is Monday. */
export const weekdayOf = (day: number): number => calendar.weekdayOf(calendar.dateOfDay(day));

export const { monthNames, weekdayNames } = calendar;

export const two = (n: number): string => String(n).padStart(2, '0');

export const ordinal = (n: number): string => {
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${String(n)}${tail}`;
};
