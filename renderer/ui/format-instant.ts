import { dayNumber, formatDay, parseDay } from '#shared/domain/calendar.ts';

const msInDay = 86_400_000;

/** Milliseconds since 1970 of an ISO 8601 instant in UTC, as the log keeps them. */
const millisecondsOf = (instant: string): number | undefined => {
  const day = parseDay(instant.slice(0, 10));
  const time = /^T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(instant.slice(10));
  if (day === undefined || time === null) return undefined;
  const [hours, minutes, seconds] = time.slice(1).map(Number);
  return dayNumber(day) * msInDay + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
};

const localTime = (
  milliseconds: number,
  timeZone: string | undefined,
): { readonly day: string; readonly time: string } => {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return { day: day.format(milliseconds), time: time.format(milliseconds) };
};

/**
 * "22 November 2026, 21:59" of an ISO 8601 instant, by the clock of this computer. The file keeps UTC; this is the one place
 * where it becomes a local time.
 *
 * @param timeZone an IANA name; this computer's own where it is absent
 */
export const formatInstant = (instant: string, timeZone?: string): string => {
  const milliseconds = millisecondsOf(instant);
  if (milliseconds === undefined) return instant;
  const { day, time } = localTime(milliseconds, timeZone);
  return `${day}, ${time}`;
};

/** "22 November 2026" of an ISO 8601 instant, by the clock of this computer. */
export const formatInstantDay = (instant: string, timeZone?: string): string => {
  const milliseconds = millisecondsOf(instant);
  if (milliseconds !== undefined) return localTime(milliseconds, timeZone).day;
  const day = parseDay(instant.slice(0, 10));
  return day === undefined ? instant : formatDay(day);
};
