import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBrackets } from '#shared/domain/layout/day-brackets.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { sameDayOf, sameDayWords } from '#shared/domain/same-day.ts';
import type { EntryColumns } from '#shared/model.ts';
import { entryColumns } from './layout/sample-lanes.ts';

type Row = { readonly agency: number; readonly day: number; readonly minutes?: number; readonly days?: number };

const columns = (rows: readonly Row[]): EntryColumns => ({
  ...entryColumns(
    rows
      .toSorted((a, b) => a.day - b.day)
      .map(({ agency, day, days = 0 }) => ({ agency, day, days, open: 'none' as const, label: 'Call' })),
  ),
  minutes: rows.toSorted((a, b) => a.day - b.day).map(({ minutes = -1 }) => minutes),
});

describe('entries of one day in one lane', () => {
  it('have no known order unless each has a time of day', () => {
    const some = columns([
      { agency: 1, day: 5 },
      { agency: 1, day: 5, minutes: 600 },
      { agency: 1, day: 5 },
    ]);
    expect(sameDayOf(some, 1)).toEqual({ count: 3, untimed: 2 });
    expect(sameDayWords({ count: 3, untimed: 2 })).toBe(
      'one of 3 entries of this day in the lane, 2 without a time: their order is not known',
    );
    expect(sameDayWords({ count: 2, untimed: 2 })).toMatch(/, none with a time: /);
    const timed = columns([
      { agency: 1, day: 5, minutes: 540 },
      { agency: 1, day: 5, minutes: 600 },
    ]);
    expect(sameDayOf(timed, 0)).toBeUndefined();
  });

  it('are not those of other lanes, of other days, or of a span', () => {
    const apart = columns([
      { agency: 1, day: 5 },
      { agency: 2, day: 5 },
      { agency: 1, day: 6 },
      { agency: 1, day: 5, days: 3 },
    ]);
    for (const index of apart.id.keys()) expect(sameDayOf(apart, index)).toBeUndefined();
  });

  it('are bracketed in the lane where they are said to be, each in one bracket', () => {
    const row = fc.record({
      agency: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 0, max: 6 }),
      minutes: fc.constantFrom(-1, 540, 600),
      days: fc.constantFrom(0, 0, 2),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const entries = columns(rows);
        const visible = new Uint8Array(rows.length).fill(1);
        const lanes = itemsOfLanes([1, 2, 3], { entries, visible, gaps: [], goodPractice: [] });
        const bracketed = dayBrackets(lanes, entries).flatMap(({ lane, items }) =>
          items.map((item) => lanes[lane]?.entry[item] ?? -1),
        );
        const said = [...entries.id.keys()].filter((index) => sameDayOf(entries, index) !== undefined);
        expect(bracketed.toSorted((a, b) => a - b)).toEqual(said);
        const inView = dayBrackets(lanes, entries, { from: 1.5, to: 4.5 });
        expect(inView).toEqual(dayBrackets(lanes, entries).filter(({ day }) => day >= 1 && day <= 4));
      }),
    );
  });
});
