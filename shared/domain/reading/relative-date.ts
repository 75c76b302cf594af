import type { CalendarDate, When } from '../../model.ts';
import { addDays, calendarDate, daysInMonth, formatDay } from '../calendar.ts';
import { describeWhen } from '../when/describe-when.ts';
import { hangsOnAnother } from '../when/not-a-date.ts';
import type { WhenRead } from './read-when.ts';

/** The row that a relative date is most likely counted from: the last one above it whose date was read. */
export type Anchor = { readonly row: number; readonly when: When };

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const amount = new RegExp(
  String.raw`\b(an?|\d{1,3}|${numbers.join('|')})\s+(day|week|fortnight|month|year)s?\s+(later|after|afterwards|on|earlier|before|previously|ago)\b`,
  'i',
);
const sameDay = /\b(?:same|that)\s+(?:day|date|morning|afternoon|evening|night)\b|\blater\s+(?:on\s+)?that\s+day\b/i;
const nextDay = /\b(?:next|following)\s+(?:day|morning)\b|\bday\s+after\b/i;
const dayBefore = /\b(?:previous\s+day|day\s+before)\b/i;
const nextWeek = /\b(?:next|following)\s+week\b/i;

const countOf = (word: string): number => {
  const index = numbers.indexOf(word.toLowerCase());
  return index !== -1 ? index + 1 : /^an?$/i.test(word) ? 1 : Number(word);
};

/** The same day of the month so many months on; the last day where the month is shorter. */
const addMonths = (day: CalendarDate, months: number): CalendarDate | undefined => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const newYear = Math.floor(total / 12);
  const newMonth = (total % 12) + 1;
  return calendarDate(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
};

const counted = (words: string, from: CalendarDate): CalendarDate | undefined => {
  const [, many = '', unit = '', direction = ''] = amount.exec(words) ?? [];
  if (many !== '') {
    const count = countOf(many) * (/^(?:later|after|afterwards|on)$/i.test(direction) ? 1 : -1);
    const name = unit.toLowerCase();
    if (name === 'month') return addMonths(from, count);
    if (name === 'year') return addMonths(from, count * 12);
    return addDays(from, count * (name === 'day' ? 1 : name === 'week' ? 7 : 14));
  }
  if (nextDay.test(words)) return addDays(from, 1);
  if (dayBefore.test(words)) return addDays(from, -1);
  if (nextWeek.test(words)) return addDays(from, 7);
  return sameDay.test(words) ? from : undefined;
};

/**
 * For a date that hangs on another one, says from which row it would count and what that would make (`proposed`).
 * Nothing is read by it: the entry waits for a person. Other readings are answered as they are.
 */
export const proposeAnchor = (read: WhenRead, anchor: Anchor): WhenRead => {
  if (!read.problems.some(({ problem }) => problem === hangsOnAnother)) return read;
  const { earliest, latest } = anchor.when;
  const above = `row ${String(anchor.row)}, ${describeWhen(anchor.when)}`;
  const day = earliest === undefined || earliest !== latest ? undefined : counted(read.when.asWritten, earliest);
  const proposal = day === undefined ? '' : `, which would make it ${formatDay(day)}`;
  return {
    ...read,
    proposed: day,
    explanation: `Not read; kept as it was written. It may count from the row above (${above})${proposal}.`,
  };
};
