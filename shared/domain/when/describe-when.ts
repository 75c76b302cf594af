import type { CalendarDate, When } from '../../model.ts';
import { addDays, daysInMonth, formatDay, formatSpan, monthNames, partsOf } from '../calendar.ts';
import { earlyMidLateOfMonth, earlyMidLateOfYear } from './conventions.ts';

const monthOf = (date: CalendarDate): string => monthNames[partsOf(date).month - 1] ?? '';
const yearOf = (date: CalendarDate): string => String(partsOf(date).year);
const monthAndYear = (date: CalendarDate): string => `${monthOf(date)} ${yearOf(date)}`;

const beginsMonth = (date: CalendarDate): boolean => partsOf(date).day === 1;
const endsMonth = (date: CalendarDate): boolean => {
  const { year, month, day } = partsOf(date);
  return day === daysInMonth(year, month);
};
const beginsYear = (date: CalendarDate): boolean => date.endsWith('-01-01');
const endsYear = (date: CalendarDate): boolean => date.endsWith('-12-31');

const portions = ['early', 'mid', 'late'] as const;

/** "early June 2013" where an approximate span is exactly what that means by convention. */
const conventional = (earliest: CalendarDate, latest: CalendarDate): string | undefined => {
  const { year, month } = partsOf(earliest);
  for (const portion of portions) {
    const ofMonth = earlyMidLateOfMonth(year, month, portion);
    if (ofMonth?.earliest === earliest && ofMonth.latest === latest) return `${portion} ${monthAndYear(earliest)}`;
    const ofYear = earlyMidLateOfYear(year, portion);
    if (ofYear?.earliest === earliest && ofYear.latest === latest) {
      return portion === 'mid' ? `mid-${yearOf(earliest)}` : `${portion} ${yearOf(earliest)}`;
    }
  }
  return undefined;
};

const spanWords = (earliest: CalendarDate, latest: CalendarDate): string => {
  if (beginsYear(earliest) && endsYear(latest)) {
    const same = yearOf(earliest) === yearOf(latest);
    return same ? yearOf(earliest) : `${yearOf(earliest)} to ${yearOf(latest)}`;
  }
  if (!beginsMonth(earliest) || !endsMonth(latest)) return formatSpan(earliest, latest);
  if (yearOf(earliest) !== yearOf(latest)) return `${monthAndYear(earliest)} to ${monthAndYear(latest)}`;
  if (monthOf(earliest) === monthOf(latest)) return monthAndYear(earliest);
  return `${monthOf(earliest)} to ${monthAndYear(latest)}`;
};

const seasonNames: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

const seasonWords = (earliest: CalendarDate, latest: CalendarDate): string => {
  const name = seasonNames[partsOf(earliest).month] ?? spanWords(earliest, latest);
  const years = yearOf(earliest) === yearOf(latest) ? yearOf(earliest) : `${yearOf(earliest)} to ${yearOf(latest)}`;
  return `${name} ${years}`;
};

/** "9 and 24 October 2013": what the dates have in common is said once, at the end. */
const listWords = (when: When, joint: string): string => {
  const said = when.parts.map((part, index) => {
    const next = when.parts[index + 1];
    const whole = spanWords(part.earliest, part.latest);
    if (next === undefined || part.earliest !== part.latest || next.earliest !== next.latest) return whole;
    const here = partsOf(part.earliest);
    const there = partsOf(next.earliest);
    if (here.year !== there.year) return whole;
    return here.month === there.month ? String(here.day) : `${String(here.day)} ${monthOf(part.earliest)}`;
  });
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} ${joint} ${last}`;
};

const dayWords = (when: When): string => {
  const { earliest, latest } = when;
  if (when.parts.length > 1)
    return listWords(when, when.certainty === 'uncertain' && when.edtf?.startsWith('[') === true ? 'or' : 'and');
  if (earliest === undefined) {
    if (latest === undefined) return 'date not read';
    if (endsYear(latest)) return `up to the end of ${yearOf(latest)}`;
    return endsMonth(latest) ? `up to the end of ${monthAndYear(latest)}` : `before ${formatDay(addDays(latest, 1))}`;
  }
  if (latest === undefined) return `from ${beginsYear(earliest) ? yearOf(earliest) : formatDay(earliest)}`;
  switch (when.precision) {
    case 'month':
      return monthAndYear(earliest);
    case 'year':
      return yearOf(earliest);
    case 'season':
      return seasonWords(earliest, latest);
    case 'week':
      return `the week of ${formatSpan(earliest, latest)}`;
    case 'range':
      return /^\d{3}X/.test(when.edtf ?? '') && when.edtf?.includes('/') !== true
        ? `the ${yearOf(earliest)}s`
        : spanWords(earliest, latest);
    case 'quarter':
      return spanWords(earliest, latest);
    default:
      return formatSpan(earliest, latest);
  }
};

/**
 * The days of an entry as a person says them: "May 2010", "7 to 24 February 2014", "around September 2007",
 * "date not read". The time of day is not in it.
 */
export const describeWhen = (when: When): string => {
  const alternatives = when.edtf?.startsWith('[') === true;
  if (when.certainty === 'certain' || when.precision === 'unknown' || alternatives) return dayWords(when);
  if (when.certainty === 'uncertain') return `perhaps ${dayWords(when)}`;
  const { earliest, latest, precision } = when;
  const named = precision === 'range' && earliest && latest ? conventional(earliest, latest) : undefined;
  if (earliest === undefined || latest === undefined) return `${dayWords(when)} or so`;
  return named ?? `around ${dayWords(when)}`;
};
