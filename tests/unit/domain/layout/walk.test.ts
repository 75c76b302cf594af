import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { daysOf, overviewColumns } from '#shared/domain/layout/overview-columns.ts';
import { acrossLanes, alongGaps, alongLane, endOfLane, nearest, placeOfEntry } from '#shared/domain/layout/walk.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { wholeSpan } from '#shared/domain/scale.ts';
import { entryColumns, gapOf, sampleReview } from './sample-lanes.ts';

const entry = (agency: number, day: number) => ({ agency, day, days: 0, open: 'none' as const, label: 'Visit' });
const entries = entryColumns([entry(1, 10), entry(3, 12), entry(1, 20), entry(1, 30), entry(3, 40)]);
const lanes = itemsOfLanes([1, 2, 3], {
  entries,
  visible: new Uint8Array(5).fill(1),
  gaps: [gapOf(0, { entry: 3 }), gapOf(1, { entry: 5 })],
  goodPractice: [],
});

describe('walking the timeline', () => {
  it('goes along a lane and stops at its ends', () => {
    expect(alongLane(lanes, { lane: 0, item: 0 }, 1)).toEqual({ lane: 0, item: 1 });
    expect(alongLane(lanes, { lane: 0, item: 0 }, -1)).toBeUndefined();
    expect(endOfLane(lanes, 0, 'last')).toEqual({ lane: 0, item: 2 });
    expect(endOfLane(lanes, 1, 'first')).toBeUndefined();
  });

  it('goes to the nearest day of the next lane that has entries', () => {
    expect(acrossLanes(lanes, { lane: 0, item: 2 }, 1)).toEqual({ lane: 2, item: 1 });
    expect(acrossLanes(lanes, { lane: 2, item: 0 }, -1)).toEqual({ lane: 0, item: 0 });
    expect(acrossLanes(lanes, { lane: 0, item: 0 }, -1)).toBeUndefined();
  });

  it('begins at the entry nearest to the middle of what is seen', () => {
    expect(nearest(lanes, 39)).toEqual({ lane: 2, item: 1 });
    expect(nearest([], 39)).toBeUndefined();
  });

  it('goes from gap to gap in order of day, over all lanes', () => {
    expect(alongGaps(lanes, { day: 0 }, 1)).toEqual({ lane: 0, item: 1 });
    expect(alongGaps(lanes, { lane: 0, item: 1 }, 1)).toEqual({ lane: 2, item: 1 });
    expect(alongGaps(lanes, { lane: 2, item: 1 }, 1)).toBeUndefined();
    expect(alongGaps(lanes, { lane: 2, item: 1 }, -1)).toEqual({ lane: 0, item: 1 });
  });

  it('reaches every entry of a lane, and every entry with a gap, by its key alone', () => {
    fc.assert(
      fc.property(sampleReview(60), (review) => {
        const items = itemsOfLanes(review.lanes, review);
        for (const [lane, each] of items.entries()) {
          const seen: number[] = [];
          for (let at = endOfLane(items, lane, 'first'); at !== undefined; at = alongLane(items, at, 1))
            seen.push(each.entry[at.item] ?? -1);
          expect(seen).toEqual([...each.entry].filter((index) => index >= 0));
          for (const index of seen) expect(placeOfEntry(items, index)?.lane).toBe(lane);
        }
        const carrying = items.flatMap((each, lane) =>
          [...each.entry.keys()]
            .filter((item) => each.gapStart[item + 1] !== each.gapStart[item])
            .map((item): Place => ({ lane, item })),
        );
        const walked: Place[] = [];
        for (let at = alongGaps(items, { day: -1e9 }, 1); at !== undefined; at = alongGaps(items, at, 1))
          walked.push(at);
        expect(walked.length).toBe(carrying.length);
        expect(new Set(walked.map((at) => `${String(at.lane)} ${String(at.item)}`)).size).toBe(carrying.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the overview', () => {
  it('counts every entry and every gap, in some column', () => {
    fc.assert(
      fc.property(sampleReview(), fc.integer({ min: 1, max: 900 }), (review, columns) => {
        const items = itemsOfLanes(review.lanes, review);
        const days = daysOf(items);
        const counted = overviewColumns(items, wholeSpan(days?.from ?? 0, days?.to ?? 1), columns);
        const sum = (list: Iterable<number>): number => [...list].reduce((total, one) => total + one, 0);
        for (const [lane, each] of items.entries()) {
          const here = counted[lane];
          expect(sum(here?.entries ?? new Uint32Array())).toBe([...each.entry].filter((index) => index >= 0).length);
          expect(sum(here?.gaps ?? new Uint16Array())).toBe(each.gaps.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows no span where nothing is dated', () => {
    expect(daysOf([])).toBeUndefined();
  });
});
