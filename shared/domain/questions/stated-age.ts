import { addDays, calendarDate, daysInMonth, dayNumber, partsOf } from '../calendar.ts';
import { normalise } from '../gaps/readable-text.ts';
import type { CalendarDate } from '../../model.ts';

/** An age that an entry states of a person, and the days of life on which it is right. */
export type StatedAge = { readonly written: string; readonly from: number; readonly to: number };

const age = String.raw`(\d{1,2}) ?(years?|yrs?|y|months?|mths?|m|weeks?|wks?|days?)(?:(?:,| and)? ?(\d{1,2}) ?(?:months?|mths?|m))?(?: old)?`;

const patternsFor = new Map<string, RegExp>();
/** "Child M (6 months)", "Child M 2y 11m", "S, aged 4", "S (6)". A bare number counts only in brackets or behind "aged". */
const patternFor = (name: string): RegExp => {
  const known = patternsFor.get(name);
  if (known !== undefined) return known;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const made = new RegExp(
    String.raw`\b${escaped}(?: is| was)?(?: ?\(|,? (?:now )?(?:aged? )?)(?:${age}(?=[^\w]|$)|(?<=\(|aged )(\d{1,2})(?=\)|[.,;]|$| (?:and|years?)))`,
    'gi',
  );
  patternsFor.set(name, made);
  return made;
};

/** The day that many months later; the last of the month where it has no such day. */
const monthsLater = (date: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return calendarDate(y, m, Math.min(day, daysInMonth(y, m))) ?? date;
};

const spanOf = (
  born: CalendarDate,
  count: number,
  unit: string,
  months: number | undefined,
): readonly [CalendarDate, CalendarDate] => {
  if (/^d/i.test(unit)) return [addDays(born, count), addDays(born, count)];
  if (/^w/i.test(unit)) return [addDays(born, count * 7), addDays(born, count * 7 + 6)];
  const isYears = /^y/i.test(unit);
  const whole = isYears ? count * 12 + (months ?? 0) : count;
  const last = isYears && months === undefined ? whole + 12 : whole + 1;
  return [monthsLater(born, whole), addDays(monthsLater(born, last), -1)];
};

/** The ages that words state of a person by name, with the days on which each of them is right. */
export const statedAges = (text: string, name: string, born: CalendarDate): readonly StatedAge[] =>
  [...normalise(text).matchAll(patternFor(name))].map((match) => {
    const [written, count, unit = '', months, bare] = match;
    const [from, to] = spanOf(
      born,
      Number(count ?? bare),
      bare === undefined ? unit : 'y',
      months === undefined ? undefined : Number(months),
    );
    // The bracket behind the age belongs to the words that are quoted.
    const quote = written.includes('(') && !written.includes(')') ? `${written})` : written;
    return { written: quote.trim(), from: dayNumber(from), to: dayNumber(to) };
  });
