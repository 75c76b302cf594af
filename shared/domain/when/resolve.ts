import type { CalendarDate, Certainty, Precision } from '../../model.ts';
import { addDays, calendarDate, daysInMonth, formatDay, monthNames, weekdayNames, weekdayOf } from '../calendar.ts';
import {
  earlyMidLateOfMonth,
  earlyMidLateOfYear,
  halfOf,
  isoWeek,
  schoolTerm,
  weekOfMonth,
  type Days,
} from './conventions.ts';
import { edtfDate, edtfMonth, edtfPart, edtfSpan, edtfYear, qualified, type Notation } from './edtf.ts';
import { feastDays } from './feasts.ts';
import { dayStandsFirst, type Core, type Point, type YearWritten } from './written.ts';

/** A point on the calendar, or the sentence that says why it cannot be. */
export type Resolved = Days & {
  readonly precision: Precision;
  readonly certainty: Certainty;
  readonly notation: Notation;
  readonly doubts: readonly string[];
  readonly because: readonly string[];
};
export type Refusal = { readonly refusal: string };

const earliestYear = 1900;
const latestYear = 2099;

/** Two digits by the pivot, four as they are; anything else, and years no chronology can mean, are refused. */
const fullYear = (year: YearWritten, pivot: number): number | Refusal => {
  if (year.digits === 2) return year.value <= pivot ? 2000 + year.value : 1900 + year.value;
  const written = String(year.value).padStart(year.digits, '0');
  if (year.digits !== 4) return { refusal: `The year “${written}” does not have two or four digits: give the year.` };
  return year.value < earliestYear || year.value > latestYear
    ? { refusal: `The year ${written} cannot be right: give the year.` }
    : year.value;
};

type Reading = Days & { readonly precision: Precision; readonly notation: Notation; readonly vague?: boolean };

const month = (year: number, number: number): Days | undefined => {
  const from = calendarDate(year, number, 1);
  const to = calendarDate(year, number, daysInMonth(year, number));
  return from && to ? { earliest: from, latest: to } : undefined;
};

const between = (from: Days | undefined, to: Days | undefined): Days | undefined =>
  from && to ? { earliest: from.earliest, latest: to.latest } : undefined;

const spanOf = (days: Days | undefined, precision: Precision, vague = false): Reading | undefined =>
  days && { ...days, precision, notation: edtfSpan(days.earliest, days.latest), vague };

const datedAs = (days: Days | undefined, precision: Precision, notation: Notation): Reading | undefined =>
  days && { ...days, precision, notation };

const readDay = (core: Core, day: CalendarDate): Reading => {
  if (core.week === undefined) return { earliest: day, latest: day, precision: 'day', notation: edtfDate(day) };
  const earliest = core.week === 'commencing' ? day : addDays(day, -6);
  const latest = addDays(earliest, 6);
  return { earliest, latest, precision: 'week', notation: edtfSpan(earliest, latest) };
};

const readMonth = (core: Core, year: number, number: number): Reading | undefined => {
  const portion = core.portion;
  if (portion !== undefined) {
    const days = between(
      earlyMidLateOfMonth(year, number, portion.from),
      earlyMidLateOfMonth(year, number, portion.to),
    );
    return spanOf(days, 'range', true);
  }
  const text = edtfMonth(year, number);
  return datedAs(month(year, number), 'month', edtfDate(core.blank === undefined ? text : `${text}-XX`));
};

const readYear = (core: Core, year: number): Reading | undefined => {
  const portion = core.portion;
  if (portion !== undefined) {
    const days = between(earlyMidLateOfYear(year, portion.from), earlyMidLateOfYear(year, portion.to));
    return spanOf(days, 'range', true);
  }
  const text = edtfYear(year);
  const days = between(month(year, 1), month(year, 12));
  return datedAs(days, 'year', edtfDate(core.blank === undefined ? text : `${text}-XX-XX`));
};

const thirds = { early: [0, 3], mid: [4, 6], late: [7, 9] } as const;

const readDecade = (core: Core, year: number): Reading | undefined => {
  if (core.portion === undefined) {
    const days = between(month(year, 1), month(year + 9, 12));
    return datedAs(days, 'range', edtfDate(`${String(Math.floor(year / 10))}X`));
  }
  const from = year + thirds[core.portion.from][0];
  return spanOf(between(month(from, 1), month(year + thirds[core.portion.to][1], 12)), 'range', true);
};

const readYearSpan = (core: Core, year: number): Reading | undefined => {
  const two = core.which ?? 0;
  const last = Math.floor(year / 100) * 100 + two + (two < year % 100 ? 100 : 0);
  const days = between(month(year, 1), month(last, 12));
  return datedAs(days, 'range', edtfSpan(edtfYear(year), edtfYear(last)));
};

/** What the calendar makes of a core whose year is known; undefined where there is no such day or period. */
const onCalendar = (core: Core, year: number): Reading | undefined => {
  const which = core.which ?? 0;
  switch (core.unit) {
    case 'day': {
      const day = calendarDate(year, core.month ?? 0, core.day ?? 0);
      return day && readDay(core, day);
    }
    case 'month':
      return readMonth(core, year, core.month ?? 0);
    case 'year':
      return readYear(core, year);
    case 'year-span':
      return readYearSpan(core, year);
    case 'decade':
      return readDecade(core, year);
    case 'quarter':
      return datedAs(
        between(month(year, which * 3 - 2), month(year, which * 3)),
        'quarter',
        edtfPart(year, 32 + which),
      );
    case 'season': {
      const days = between(month(year, which * 3 + 3), which === 3 ? month(year + 1, 2) : month(year, which * 3 + 5));
      return datedAs(days, 'season', edtfPart(year, 21 + which));
    }
    case 'term':
      return spanOf(schoolTerm(year, which), 'range', true);
    case 'half':
      return spanOf(halfOf(year, core.month, which), 'range');
    case 'week-of-month':
      return spanOf(weekOfMonth(year, core.month ?? 0, which), 'week', true);
    case 'iso-week':
      return spanOf(isoWeek(year, which), 'week');
    case 'feast': {
      const feast = feastDays(core.feast ?? '', year);
      if (feast === undefined) return undefined;
      const days = { earliest: feast.from, latest: feast.to };
      if (feast.from !== feast.to) return spanOf(days, 'range', feast.vague);
      return { ...days, precision: 'day', notation: edtfDate(feast.from), vague: feast.vague };
    }
    case 'school-year':
      return spanOf(between(month(year, 9), month(year + 1, 8)), 'range');
    case 'financial-year':
      return spanOf(between(month(year, 4), month(year + 1, 3)), 'range');
  }
};

const missing = (core: Core): string => {
  if (core.unit === 'day' && core.month === undefined) return 'The date has no month and no year: give the whole date.';
  return 'The date has no year, and a year is never guessed: give the year.';
};

const impossible = (core: Core, year: number): string => {
  if (core.unit !== 'day') return 'There is no such date: give the date that was meant.';
  const number = core.month ?? 0;
  const name = monthNames[number - 1];
  if (name !== undefined)
    return `There is no ${String(core.day ?? 0)} ${name} ${String(year)}: give the date that was meant.`;
  const dayFirst = core.because.includes(dayStandsFirst);
  const turned = dayFirst && calendarDate(year, core.day ?? 0, number) !== undefined;
  const hint = turned ? ' If this file writes the month first, say so when importing it.' : '';
  const order = dayFirst ? ', reading the day first' : '';
  return `There is no month ${String(number)}${order}: give the date that was meant.${hint}`;
};

const conventionsOf = (core: Core): readonly string[] => {
  const said: string[] = [];
  if (core.portion !== undefined && core.unit === 'month')
    said.push('early, mid and late are days 1 to 10, 11 to 20 and 21 to the end');
  if (core.portion !== undefined && core.unit === 'year')
    said.push('early, mid and late are January to April, May to August and September to December');
  if (core.week === 'commencing') said.push('a week commencing is seven days from that day');
  if (core.week === 'ending') said.push('a week ending is seven days up to that day');
  if (core.feast === 'Christmas') said.push('Christmas is 24 to 26 December');
  if (core.feast === 'New Year') said.push('New Year is about 1 January');
  if (core.feast === 'Easter') said.push('Easter is Good Friday to Easter Monday');
  return said;
};

const weekdayDoubt = (point: Point, day: CalendarDate | undefined): string | undefined => {
  const written = point.weekdays[0];
  if (written === undefined) return undefined;
  if (day === undefined) return 'A weekday stands beside something that is not one day: check the date.';
  const actual = weekdayOf(day);
  if (point.weekdays.every((weekday) => weekday === actual)) return undefined;
  return `${formatDay(day)} was a ${weekdayNames[actual]}, not the weekday written: check the date.`;
};

const certaintyOf = (point: Point, vague: boolean): Certainty => {
  if (point.uncertain) return 'uncertain';
  return point.approximate || vague ? 'approximate' : 'certain';
};

/** The days of one point whose month and year were written or carried over; a refusal where there are none. */
export const resolvePoint = (point: Point, pivot: number): Resolved | Refusal => {
  const { core } = point;
  if (core.year === undefined || (core.unit === 'day' && core.month === undefined)) return { refusal: missing(core) };
  const year = fullYear(core.year, pivot);
  if (typeof year !== 'number') return year;
  const reading = onCalendar(core, year);
  if (reading === undefined) return { refusal: impossible(core, year) };
  const doubts = [...core.doubts];
  const weekday = weekdayDoubt(
    point,
    core.unit === 'day' ? calendarDate(year, core.month ?? 0, core.day ?? 0) : undefined,
  );
  if (weekday !== undefined) doubts.push(weekday);
  if (point.time?.doubt !== undefined) doubts.push(point.time.doubt);
  const because = [...core.because, ...conventionsOf(core)];
  const last = String(pivot).padStart(2, '0');
  if (core.year.digits === 2) because.push(`two-digit years 00 to ${last} are 20yy`);
  if (core.blank !== undefined) because.push('part of the date is written as unknown');
  const certainty = certaintyOf(point, reading.vague === true);
  const { earliest, latest, precision } = reading;
  return { earliest, latest, precision, certainty, notation: qualified(reading.notation, certainty), doubts, because };
};
