import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '#shared/domain/calendar.ts';
import { itemFlags, itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { entryColumns, gapOf, goodOf, sampleReview } from './sample-lanes.ts';

const one = (open: 'none' | 'left' | 'right' | 'both', days = 0) =>
  entryColumns([{ agency: 1, day: 100, days, open, label: 'Visit' }]);
const visible = new Uint8Array([1]);

describe('items of lanes', () => {
  it('draws a day at its middle and a month as wide as it is', () => {
    const [point] = itemsOfLanes([1], { entries: one('none'), visible, gaps: [], goodPractice: [] });
    expect([point?.from[0], point?.to[0], point?.flags[0]]).toEqual([100.5, 100.5, 0]);
    const [month] = itemsOfLanes([1], { entries: one('none', 30), visible, gaps: [], goodPractice: [] });
    expect([month?.from[0], month?.to[0], month?.flags[0]]).toEqual([100, 131, itemFlags.span]);
  });

  it('keeps an open end open, and leaves out what has no date', () => {
    const flagsOf = (open: 'left' | 'right') =>
      itemsOfLanes([1], { entries: one(open), visible, gaps: [], goodPractice: [] })[0]?.flags[0];
    expect(flagsOf('left')).toBe(itemFlags.openLeft);
    expect(flagsOf('right')).toBe(itemFlags.openRight);
    expect(itemsOfLanes([1], { entries: one('both'), visible, gaps: [], goodPractice: [] })[0]?.count).toBe(0);
  });

  it('hangs a gap on its entry, and lets it stand alone in another lane or where its entry is hidden', () => {
    const entries = one('none');
    const day = dateOfDay(100);
    const onEntry = itemsOfLanes([1, 2], {
      entries,
      visible,
      gaps: [gapOf(0, { entry: 1, agency: 1, earliest: day })],
      goodPractice: [],
    });
    expect(onEntry.map((lane) => [...lane.gaps])).toEqual([[0], []]);
    const elsewhere = itemsOfLanes([1, 2], {
      entries,
      visible,
      gaps: [gapOf(0, { entry: 1, agency: 2, earliest: day })],
      goodPractice: [],
    });
    expect(elsewhere.map((lane) => [[...lane.entry], [...lane.gaps]])).toEqual([
      [[0], []],
      [[-1], [0]],
    ]);
    const hidden = itemsOfLanes([1], {
      entries,
      visible: new Uint8Array([0]),
      gaps: [gapOf(0, { entry: 1, earliest: day })],
      goodPractice: [],
    });
    expect(hidden.map((lane) => [[...lane.entry], [...lane.gaps]])).toEqual([[[-1], [0]]]);
  });

  it('counts good practice on its entry', () => {
    const [lane] = itemsOfLanes([1], {
      entries: one('none'),
      visible,
      gaps: [],
      goodPractice: [goodOf(0, 1), goodOf(1, 1)],
    });
    expect(lane?.good[0]).toBe(2);
  });

  it('holds each visible dated entry once, in order of day', () => {
    fc.assert(
      fc.property(sampleReview(), (review) => {
        const lanes = itemsOfLanes(review.lanes, review);
        const drawn = lanes.flatMap((lane) => [...lane.entry].filter((entry) => entry >= 0)).sort((a, b) => a - b);
        const due = review.entries.id
          .map((_, index) => index)
          .filter(
            (index) =>
              review.visible[index] === 1 &&
              (review.entries.earliest[index] !== null || review.entries.latest[index] !== null),
          );
        expect(drawn).toEqual(due);
        for (const lane of lanes)
          for (let item = 1; item < lane.count; item++)
            expect(lane.from[item]).toBeGreaterThanOrEqual(lane.from[item - 1] ?? -Infinity);
      }),
      { numRuns: 200 },
    );
  });
});
