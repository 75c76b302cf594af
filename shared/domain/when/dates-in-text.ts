import { dayNumber } from '../calendar.ts';
import type { DayNumber } from '../../model.ts';
import { readDateCell } from './read-date-cell.ts';

/** A day that running text names with its year. UTF-16 offsets, `end` excluded. */
export type DateInText = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly day: DayNumber;
  /** It is one end of a span ("from 09.01.14 to 12.01.14", "7-24.02.14"). */
  readonly isEndOfSpan: boolean;
};

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Day first, as everywhere; a year always written out with it, in four figures or, between marks, in two. */
const wholeDates = new RegExp(
  [
    String.raw`(?<![\d./\-])\d{1,2}([./\-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d|[./\-]\d)`,
    String.raw`(?<![\d./\-])(?:19|20)\d{2}-\d{2}-\d{2}(?!\d|[./\-]\d)`,
    String.raw`(?<![\d./\-])\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})\.?,? (?:19|20)\d{2}(?!\d)`,
    String.raw`(?<![\d./\-])\d{1,2}-(?:${months})-(?:(?:19|20)\d{2}|\d{2})(?!\d)`,
  ].join('|'),
  'gi',
);

const spanBefore = /(?:\d|\b(?:from|between)\b.{0,30})\s*(?:[-–]|\bto\b|\band\b|\buntil\b)\s*$|\b(?:from|between)\s*$/i;
const spanAfter = /^\s*(?:[-–]|to\b|until\b|and\b)\s*\d/i;

/** Every whole date of a text, in order. What is no day of the calendar (31.02.14) or has no year is left out. */
export const datesInText = (text: string): readonly DateInText[] => {
  const found: DateInText[] = [];
  for (const match of text.matchAll(wholeDates)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const { when, problem } = readDateCell(written);
    if (problem !== undefined || when.precision !== 'day' || when.earliest === undefined) continue;
    const isEndOfSpan =
      spanBefore.test(text.slice(Math.max(0, start - 50), start)) || spanAfter.test(text.slice(end, end + 12));
    found.push({ start, end, written, day: dayNumber(when.earliest), isEndOfSpan });
  }
  return found;
};
