import type { ClockUnit } from './clock.ts';

/** A limit that an entry's own words set. */
export type StatedLimit = { readonly limit: number; readonly unit: ClockUnit };

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const units: readonly (readonly [RegExp, ClockUnit, number])[] = [
  [/^working days?$/i, 'working days', 1],
  [/^days?$/i, 'days', 1],
  [/^weeks?$/i, 'weeks', 1],
  [/^fortnight$/i, 'days', 14],
  [/^hours?$/i, 'hours', 1],
  [/^months?$/i, 'months', 1],
];

/** "within two days", "within 48 hours"; undefined where the words set none. */
export const limitInWords = (words: string): StatedLimit | undefined => {
  const found = /\bwithin (?:the next )?(\d{1,3}|[a-z]+) (working days?|days?|weeks?|fortnight|hours?|months?)\b/i.exec(
    words,
  );
  const [, count = '', word = ''] = found ?? [];
  const number = /^\d/.test(count)
    ? Number(count)
    : count.toLowerCase() === 'a'
      ? 1
      : numbers.indexOf(count.toLowerCase());
  const unit = units.find(([expression]) => expression.test(word));
  return number < 1 || unit === undefined ? undefined : { limit: number * unit[2], unit: unit[1] };
};
