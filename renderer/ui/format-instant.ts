import { formatDay, parseDay } from '#shared/domain/calendar.ts';

/** "22 November 2026, 21:59 UTC" of an ISO 8601 instant. */
export const formatInstant = (instant: string): string => {
  const day = parseDay(instant.slice(0, 10));
  return day === undefined ? instant : `${formatDay(day)}, ${instant.slice(11, 16)} UTC`;
};

/** "22 November 2026" of an ISO 8601 instant. */
export const formatInstantDay = (instant: string): string => {
  const day = parseDay(instant.slice(0, 10));
  return day === undefined ? instant : formatDay(day);
};
