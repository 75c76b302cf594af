import { formatSpan } from '#shared/domain/calendar.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { When } from '#shared/model.ts';

/** What was read, and, where the words leave room, the days that they stand for. */
export const readAs = (when: When): string => {
  const words = `Read as ${describeWhen(when)}`;
  if (when.earliest === undefined || when.latest === undefined || when.precision === 'day') return words;
  const days = formatSpan(when.earliest, when.latest);
  return words.includes(days) ? words : `${words}: ${days}`;
};
