import { dayNumber, parseDay } from '#shared/domain/calendar.ts';
import type { HolidayArea } from '#shared/domain/clocks/clock.ts';
import type { Holidays } from '#shared/domain/clocks/working-days.ts';
import type { DayNumber } from '#shared/model.ts';
import { holidayCorrections } from './holiday-corrections.ts';

const partOfBritain: Readonly<Record<HolidayArea, string>> = {
  'England and Wales': 'ENG',
  Scotland: 'SCT',
  'Northern Ireland': 'NIR',
};

/** A clock can start in one year and be due in the next. */
const spareYears = 1;
const longest = 120;

const known = new Map<string, Holidays>();

/**
 * The bank holidays of an area from one year to another, a year on either side included, corrected by a dated table. Worked
 * out on this machine. The package is large, so it is read when a clock is first asked for and not at the start.
 */
export const bankHolidays = async (area: HolidayArea, from: number, to: number): Promise<Holidays> => {
  const first = from - spareYears;
  const last = Math.min(to, from + longest) + spareYears;
  const key = `${area} ${String(first)} ${String(last)}`;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const { default: Calendar } = await import('date-holidays');
  const calendar = new Calendar('GB', partOfBritain[area], { types: ['public', 'bank'] });
  const days = new Set<DayNumber>();
  for (let year = first; year <= last; year++)
    for (const { date } of calendar.getHolidays(year)) {
      const day = parseDay(date.slice(0, 10));
      if (day !== undefined) days.add(dayNumber(day));
    }
  for (const { day: written, areas, isHoliday } of holidayCorrections) {
    const day = parseDay(written);
    if (day === undefined || !areas.includes(area)) continue;
    if (isHoliday) days.add(dayNumber(day));
    else days.delete(dayNumber(day));
  }
  known.set(key, days);
  return days;
};
