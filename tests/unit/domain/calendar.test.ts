import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '#shared/model.ts';
import {
  addDays,
  calendarDate,
  dateOfDay,
  dayNumber,
  daysInMonth,
  formatDay,
  formatSpan,
  parseDay,
  partsOf,
  weekdayNames,
  weekdayOf,
} from '#shared/domain/calendar.ts';

const day = (text: string): CalendarDate => {
  const read = parseDay(text);
  if (read === undefined) throw new Error(`${text} is no day`);
  return read;
};

const anyDayNumber = fc.integer({ min: -719_162, max: 2_932_896 });

describe('making a day', () => {
  it.each([
    [2014, 2, 28, '2014-02-28'],
    [2012, 2, 29, '2012-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1, 1, 1, '0001-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('takes %i-%i-%i', (year, month, dayOfMonth, expected) => {
    expect(calendarDate(year, month, dayOfMonth)).toBe(expected);
  });

  it.each([
    [2014, 2, 31],
    [2013, 2, 29],
    [1900, 2, 29],
    [2014, 4, 31],
    [2014, 13, 1],
    [2014, 0, 1],
    [2014, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
    [2014, 1.5, 1],
    [2014, 1, Number.NaN],
  ])('refuses %d-%d-%d', (year, month, dayOfMonth) => {
    expect(calendarDate(year, month, dayOfMonth)).toBeUndefined();
  });

  it.each(['2014-2-7', '14-02-07', '2014-02-30', '2014/02/07', ' 2014-02-07', '2014-02-07T00:00', ''])(
    'reads only YYYY-MM-DD, so not "%s"',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
});

describe('counting days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2014-05-14', 16_204],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, number) => {
    expect(dayNumber(day(text))).toBe(number);
    expect(dateOfDay(number)).toBe(text);
  });

  it('goes to a number and back for every day of the calendar', () => {
    fc.assert(
      fc.property(anyDayNumber, (number) => {
        const date = dateOfDay(number);
        expect(dayNumber(date)).toBe(number);
        const { year, month, day: dayOfMonth } = partsOf(date);
        expect(calendarDate(year, month, dayOfMonth)).toBe(date);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (number) => {
        const platform = new Date(number * 86_400_000);
        expect(dateOfDay(number)).toBe(platform.toISOString().slice(0, 10));
        expect((weekdayOf(dateOfDay(number)) + 1) % 7).toBe(platform.getUTCDay());
      }),
      { numRuns: 500 },
    );
  });

  it('counts all days of each year', () => {
    for (let year = 1890; year <= 2110; year++) {
      let days = 0;
      for (let month = 1; month <= 12; month++) days += daysInMonth(year, month);
      expect(dayNumber(day(`${String(year + 1)}-01-01`)) - dayNumber(day(`${String(year)}-01-01`))).toBe(days);
    }
  });

  it('has no month 0 or 13', () => {
    expect(daysInMonth(2014, 0)).toBe(0);
    expect(daysInMonth(2014, 13)).toBe(0);
  });

  it('adds and takes away days over month and year ends', () => {
    expect(addDays(day('2013-12-30'), 3)).toBe('2014-01-02');
    expect(addDays(day('2012-03-01'), -1)).toBe('2012-02-29');
    expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
  });

  it('takes a fraction as the day it falls in', () => {
    expect(dateOfDay(0.99)).toBe('1970-01-01');
    expect(dateOfDay(-0.01)).toBe('1969-12-31');
  });

  it('knows the weekday, Monday first', () => {
    expect(weekdayNames[weekdayOf(day('2014-05-14'))]).toBe('Wednesday');
    expect(weekdayNames[weekdayOf(day('1969-12-28'))]).toBe('Sunday');
    expect(weekdayNames[weekdayOf(day('2014-06-02'))]).toBe('Monday');
  });
});

describe('saying a day', () => {
  it('writes it day first, without a leading nought', () => {
    expect(formatDay(day('2014-01-24'))).toBe('24 January 2014');
    expect(formatDay(day('2013-06-02'))).toBe('2 June 2013');
  });

  it.each([
    ['2014-02-07', '2014-02-24', '7 to 24 February 2014'],
    ['2014-04-30', '2014-05-02', '30 April to 2 May 2014'],
    ['2013-12-30', '2014-01-02', '30 December 2013 to 2 January 2014'],
    ['2014-02-07', '2014-02-07', '7 February 2014'],
    ['2013-02-07', '2014-02-07', '7 February 2013 to 7 February 2014'],
  ])('writes %s to %s as "%s"', (from, to, said) => {
    expect(formatSpan(day(from), day(to))).toBe(said);
  });
});
