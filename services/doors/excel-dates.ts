import { dateOfDay, dayNumber, calendarDate, monthNames, partsOf } from '#shared/domain/calendar.ts';
import type { NumberKind } from './number-formats.ts';

/** A number that a workbook stores as a date, written as the person who typed it would read it. */
export type WrittenDate = {
  readonly words: string;
  readonly note?: string | undefined;
  /** The workbook holds it as a date, so that no order of day and month is to be guessed. */
  readonly isDate?: boolean | undefined;
};

const minutesOfDay = 24 * 60;
/** The day that Excel counts as 0; it takes 1900 for a leap year, so days up to its 29 February are one off. */
const dayZero = { 1900: calendarDate(1899, 12, 30), 1904: calendarDate(1904, 1, 1) } as const;
const lastWrongDay = 60;
const firstDay1900 = 1;
/** 31 December 9999, the last day that Excel knows. */
const lastDay = { 1900: 2_958_465, 1904: 2_957_003 } as const;

const two = (number: number): string => String(number).padStart(2, '0');

const timeOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/**
 * Writes a stored date: `dd/mm/yyyy`, with `HH:MM` where the cell has a time, but only the month or the year where its
 * format shows no more, since a month typed into Excel is stored as its first day. Undefined where the number is no date.
 */
export const writeDate = (
  serial: number,
  shows: Extract<NumberKind, { kind: 'date' }>['shows'],
  system: 1900 | 1904,
): WrittenDate | undefined => {
  if (!Number.isFinite(serial) || serial < 0 || serial > lastDay[system]) return undefined;
  const wholeMinutes = Math.round((serial - Math.floor(serial)) * minutesOfDay);
  const carried = wholeMinutes === minutesOfDay ? 1 : 0;
  const minutes = carried === 1 ? 0 : wholeMinutes;
  const count = Math.floor(serial) + carried;
  const time = timeOf(minutes);
  if (shows === 'time' && count === 0) return { words: time };
  const zero = dayZero[system];
  if (zero === undefined || (system === 1900 && (count < firstDay1900 || count === lastWrongDay))) return undefined;
  const shift = system === 1900 && count < lastWrongDay ? 1 : 0;
  const { year, month, day } = partsOf(dateOfDay(dayNumber(zero) + count + shift));
  // A month or year that was typed is stored as its first day; any other day was typed or worked out.
  if (shows === 'year' && day === 1 && month === 1) return { words: String(year), isDate: true };
  if (shows === 'month' && day === 1) return { words: `${monthNames[month - 1] ?? ''} ${String(year)}`, isDate: true };
  const date = `${two(day)}/${two(month)}/${String(year)}`;
  const words = minutes === 0 && shows !== 'time' ? date : `${date} ${time}`;
  if (shows !== 'day-and-month') return { words, isDate: true };
  return {
    words,
    isDate: true,
    note: `The workbook shows this date without its year; the year it stores is ${String(year)}, which Excel may have put in by itself: check it.`,
  };
};
