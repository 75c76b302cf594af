import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, parseDay } from '#shared/domain/calendar.ts';
import { clockUnits } from '#shared/domain/clocks/clock.ts';
import { addMonths, elapsedBetween, keepsLimit, lastDayWithin, monthsBetween } from '#shared/domain/clocks/elapsed.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#shared/domain/clocks/working-days.ts';
import type { CalendarDate, DayNumber } from '#shared/model.ts';

const day = (written: string): CalendarDate => parseDay(written) ?? dateOfDay(0);
const none: ReadonlySet<DayNumber> = new Set();
const days = fc.integer({ min: 0, max: 30_000 }).map((number) => dateOfDay(number));

describe('time that goes by', () => {
  it('counts months to the same day, or to the last of a shorter month', () => {
    expect(addMonths(day('2013-01-31'), 1)).toBe('2013-02-28');
    expect(addMonths(day('2013-11-30'), 3)).toBe('2014-02-28');
    expect(monthsBetween(day('2019-04-02'), day('2019-06-25'))).toBe(2);
    expect(monthsBetween(day('2019-04-02'), day('2019-07-02'))).toBe(3);
  });

  it('counts hours where times are known, and says nothing where only they could tell', () => {
    const [from, to] = [day('2014-01-06'), day('2014-01-07')];
    expect(keepsLimit({ day: from, time: '10:00' }, { day: to, time: '09:30' }, 24, 'hours', none)).toBe(true);
    expect(keepsLimit({ day: from, time: '10:00' }, { day: to, time: '11:30' }, 24, 'hours', none)).toBe(false);
    expect(keepsLimit({ day: from }, { day: to }, 24, 'hours', none)).toBeUndefined();
    expect(keepsLimit({ day: from }, { day: from }, 24, 'hours', none)).toBe(true);
    expect(keepsLimit({ day: from }, { day: day('2014-01-08') }, 24, 'hours', none)).toBe(false);
    expect(lastDayWithin({ day: from }, 24, 'hours', none)).toBe('2014-01-07');
  });

  it('ends a limit on the last day that keeps it, in every unit', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.constantFrom(...clockUnits), (from, limit, unit) => {
        if (unit === 'hours') return;
        const last = lastDayWithin({ day: from }, limit, unit, none);
        expect(elapsedBetween({ day: from }, { day: last }, unit, none)).toBe(limit);
        expect(keepsLimit({ day: from }, { day: last }, limit, unit, none)).toBe(true);
      }),
    );
  });

  it('counts working days so that adding and counting agree, whatever the holidays', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 90 }),
        fc.array(fc.integer({ min: 0, max: 30_200 })),
        (from, n, off) => {
          const holidays: ReadonlySet<DayNumber> = new Set(off as DayNumber[]);
          const reached = addWorkingDays(from, n, holidays);
          expect(isWorkingDay(reached, holidays)).toBe(true);
          expect(workingDaysBetween(from, reached, holidays)).toBe(n);
        },
      ),
    );
  });
});
