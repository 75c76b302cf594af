import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, parseDay, weekdayOf } from '#shared/domain/calendar.ts';
import { holidayAreas } from '#shared/domain/clocks/clock.ts';
import type { HolidayArea } from '#shared/domain/clocks/clock.ts';
import { addWorkingDays, workingDaysBetween } from '#shared/domain/clocks/working-days.ts';
import type { CalendarDate } from '#shared/model.ts';
import { bankHolidays } from '#services/clocks/bank-holidays.ts';
import { workingDaysByHand } from '../../../fixtures/clocks/working-days-by-hand.ts';

const day = (written: string): CalendarDate => {
  const parsed = parseDay(written);
  if (parsed === undefined) throw new Error(`no such day: ${written}`);
  return parsed;
};

const holidaysIn = async (area: HolidayArea, year: number): Promise<string> => {
  const all = await bankHolidays(area, year, year);
  const days = [...all].sort((a, b) => a - b).map((each) => dateOfDay(each));
  return days
    .filter((each) => each.startsWith(String(year)) && weekdayOf(each) < 5)
    .map((each) => `${each.slice(8)}.${each.slice(5, 7)}`)
    .join(' ');
};

describe('bank holidays', () => {
  it.each([
    ['England and Wales', 2011, '03.01 22.04 25.04 29.04 02.05 30.05 29.08 26.12 27.12'],
    ['England and Wales', 2012, '02.01 06.04 09.04 07.05 04.06 05.06 27.08 25.12 26.12'],
    ['England and Wales', 2013, '01.01 29.03 01.04 06.05 27.05 26.08 25.12 26.12'],
    ['England and Wales', 2014, '01.01 18.04 21.04 05.05 26.05 25.08 25.12 26.12'],
    ['England and Wales', 2020, '01.01 10.04 13.04 08.05 25.05 31.08 25.12 28.12'],
    ['England and Wales', 2022, '03.01 15.04 18.04 02.05 02.06 03.06 29.08 19.09 26.12 27.12'],
    ['England and Wales', 2023, '02.01 07.04 10.04 01.05 08.05 29.05 28.08 25.12 26.12'],
    ['Scotland', 2006, '02.01 03.01 14.04 01.05 29.05 07.08 25.12 26.12'],
    ['Scotland', 2013, '01.01 02.01 29.03 06.05 27.05 05.08 02.12 25.12 26.12'],
    ['Scotland', 2022, '03.01 04.01 15.04 02.05 02.06 03.06 01.08 19.09 30.11 26.12 27.12'],
    ['Northern Ireland', 2012, '02.01 19.03 06.04 09.04 07.05 04.06 05.06 12.07 27.08 25.12 26.12'],
    ['Northern Ireland', 2014, '01.01 17.03 18.04 21.04 05.05 26.05 14.07 25.08 25.12 26.12'],
  ] as const)('%s %i', async (area, year, expected) => {
    expect(await holidaysIn(area, year)).toBe(expected);
  });

  it('gives each year as many as there were: eight, nine and ten, and those proclaimed once', async () => {
    const once: Readonly<Record<string, number>> = { 2011: 1, 2012: 1, 2022: 2, 2023: 1 };
    for (let year = 2005; year <= 2030; year++) {
      const more = once[String(year)] ?? 0;
      const count = async (area: HolidayArea) => (await holidaysIn(area, year)).split(' ').length;
      expect([year, await count('England and Wales')]).toEqual([year, 8 + more]);
      expect([year, await count('Northern Ireland')]).toEqual([year, 10 + more]);
      const scotland = (year < 2007 ? 8 : 9) + more + (year === 2026 ? 1 : 0);
      expect([year, await count('Scotland')]).toEqual([year, scotland]);
    }
  });
});

describe('working days, as counted by hand', () => {
  it('has at least 60 results', () => {
    expect(Object.values(workingDaysByHand).flat().length).toBeGreaterThanOrEqual(60);
  });

  const rows = holidayAreas.flatMap((area) => workingDaysByHand[area].map((row) => [area, ...row] as const));
  it.each(rows)('%s: from %s, %i on, is %s', async (area, from, count, reached) => {
    const holidays = await bankHolidays(area, 2004, 2026);
    expect(addWorkingDays(day(from), count, holidays)).toBe(reached);
    expect(workingDaysBetween(day(from), day(reached), holidays)).toBe(count);
    expect(holidays.has(dayNumber(day(reached)))).toBe(false);
  });
});
