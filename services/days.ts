import { parseDay } from '#shared/domain/calendar.ts';
import { AppError } from '#shared/errors.ts';
import type { CalendarDate } from '#shared/model.ts';

/** A day as the contract carries it (`YYYY-MM-DD`). @throws AppError bad-input for a day that no calendar has */
export const requireDay = (day: string): CalendarDate => {
  const parsed = parseDay(day);
  if (parsed === undefined) throw new AppError('bad-input', 'There is no such day. Write it like 7 February 2014.');
  return parsed;
};

/**
 * What a day becomes by an edit: absent leaves it, null takes it away.
 */
export const editedDay = (given: string | null | undefined, standing: string | null): string | null =>
  given === undefined ? standing : given === null ? null : requireDay(given);

/** @throws AppError bad-input where a period ends before it begins */
export const requireInOrder = (from: string | null | undefined, to: string | null | undefined): void => {
  if (typeof from === 'string' && typeof to === 'string' && from > to)
    throw new AppError('bad-input', 'The last day is before the first. Change one of the two.');
};
