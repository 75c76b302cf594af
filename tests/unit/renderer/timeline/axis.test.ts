import fc from 'fast-check';
import moment from 'moment';
import { describe, expect, it } from 'vitest';
import { axisStep, majorLabel, minorLabel } from '../../../../renderer/timeline/axis.ts';
import { overviewTicks } from '../../../../renderer/timeline/overview-axis.ts';

const at = (day: string): moment.Moment => moment.utc(day);

describe('the axis', () => {
  it('names Mondays between months, days of the week close by, months and years from afar', () => {
    expect(minorLabel(at('2013-12-09'), 'week')).toBe('9');
    expect(minorLabel(at('2014-01-01'), 'week')).toBe('');
    expect(majorLabel(at('2014-01-06'), 'week')).toBe('January 2014');
    expect(minorLabel(at('2014-01-13'), 'weekday')).toBe('Mon 13');
    expect(majorLabel(at('2014-01-13T08:00'), 'hour')).toBe('Monday 13 January 2014');
    expect(minorLabel(at('2014-02-01'), 'month')).toBe('Feb');
    expect(majorLabel(at('2014-02-01'), 'month')).toBe('2014');
  });

  it('takes coarser steps as days narrow', () => {
    expect([500, 80, 30, 10, 2, 0.5, 0.2, 0.05, 0.001].map((pixels) => axisStep(pixels).scale)).toEqual([
      'hour',
      'weekday',
      'day',
      'week',
      'month',
      'month',
      'year',
      'year',
      'year',
    ]);
  });

  it('takes coarser steps where its letters are large, since days would be cut', () => {
    expect(axisStep(28, 12.5)).toEqual(axisStep(28));
    expect(axisStep(28, 24).scale).toBe('week');
    expect(axisStep(45, 24).scale).toBe('day');
  });
});

describe('the axis of the overview', () => {
  it('keeps its labels apart and within the span, in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 20_000 }),
        fc.integer({ min: 30, max: 15_000 }),
        fc.integer({ min: 200, max: 4000 }),
        (from, days, width) => {
          const ticks = overviewTicks({ from, to: from + days }, width);
          for (const [index, tick] of ticks.entries()) {
            expect(tick.day).toBeGreaterThanOrEqual(from);
            expect(tick.day).toBeLessThanOrEqual(from + days);
            const before = ticks[index - 1];
            if (before !== undefined) expect(((tick.day - before.day) * width) / days).toBeGreaterThan(80);
          }
        },
      ),
    );
  });

  it('names months or years', () => {
    const from = 15_706;
    expect(overviewTicks({ from, to: from + 300 }, 600).map((tick) => tick.label)).toEqual([
      'Jan 2013',
      'Mar 2013',
      'May 2013',
      'Jul 2013',
      'Sep 2013',
    ]);
    expect(overviewTicks({ from, to: from + 3650 }, 600)[0]?.label).toMatch(/^\d{4}$/);
  });
});
