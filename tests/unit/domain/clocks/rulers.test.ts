import { describe, expect, it } from 'vitest';
import { dateOfDay, parseDay } from '#shared/domain/calendar.ts';
import { rulerFrom, rulerReading } from '#shared/domain/clocks/rulers.ts';
import type { RulerGiven } from '#shared/domain/clocks/rulers.ts';
import type { CalendarDate } from '#shared/model.ts';

const day = (written: string): CalendarDate => parseDay(written) ?? dateOfDay(0);
const reading = (given: RulerGiven, on: string) =>
  rulerReading({ id: 1, title: 'A ruler', ...rulerFrom(given) }, day(on));

describe('second rulers', () => {
  it('count weeks of pregnancy from a booking date with weeks, or from a due date', () => {
    const booking = { from: 'booking', day: day('2013-09-16'), weeks: 9, days: 5 } as const;
    expect(rulerFrom(booking).zero).toBe('2013-07-10');
    expect(reading(booking, '2013-12-03')).toBe('20+6 weeks');
    expect(reading({ from: 'due-date', day: day('2014-04-16') }, '2014-04-16')).toBe('40+0 weeks');
    expect(reading(booking, '2013-07-09')).toBeUndefined();
    expect(reading(booking, '2014-08-01')).toBeUndefined();
  });

  it('count a child’s age in what people would say', () => {
    const birth = { from: 'birth', day: day('2016-12-14') } as const;
    expect(reading(birth, '2016-12-23')).toBe('9 days');
    expect(reading(birth, '2017-02-01')).toBe('7 weeks');
    expect(reading(birth, '2018-10-08')).toBe('21 months');
    expect(reading(birth, '2019-06-20')).toBe('2 years 6 months');
    expect(reading(birth, '2016-12-01')).toBeUndefined();
  });

  it('count days on either side of an anchor', () => {
    expect(reading({ from: 'anchor', day: day('2013-12-05') }, '2013-12-09')).toBe('day 4');
    expect(reading({ from: 'anchor', day: day('2013-12-05') }, '2013-12-01')).toBe('day -4');
  });
});
