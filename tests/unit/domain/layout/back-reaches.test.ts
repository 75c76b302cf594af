import { describe, expect, it } from 'vitest';
import { backReaches, backReachWords } from '#shared/domain/layout/back-reaches.ts';
import { drawnGaps, drawnGapWords } from '#shared/domain/layout/drawn-gaps.ts';
import { itemFlags, itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { dateOfDay } from '#shared/domain/calendar.ts';
import { entryColumns, gapOf } from './sample-lanes.ts';

const entries = entryColumns(
  [20, 100].map((day) => ({ agency: 1, day, days: 0, open: 'none' as const, label: 'Clinic' })),
);
const lanesWith = (gaps: Parameters<typeof itemsOfLanes>[1]['gaps']) =>
  itemsOfLanes([1, 2], { entries, visible: new Uint8Array([1, 1]), gaps, goodPractice: [] });

describe('gaps that lie some time before their entry', () => {
  const before = gapOf(0, { entry: 2, latest: dateOfDay(100) });

  it('reach from its mark back to no further than the first day of its lane', () => {
    expect(backReaches([before], lanesWith([before]), entries.id)).toEqual([
      { gap: 0, place: { lane: 0, item: 1 }, day: 100.5, since: 20.5 },
    ]);
    expect(backReachWords(before)).toBe(
      'Missed appointment, to consider: some time up to 11 April 1970, the words name no day',
    );
  });

  it('are neither those with days of their own, nor those that were set aside', () => {
    const own = gapOf(1, { entry: 2, earliest: dateOfDay(90), latest: dateOfDay(100) });
    const aside = gapOf(2, { entry: 2, latest: dateOfDay(100), state: 'set-aside' });
    expect(backReaches([own, aside], lanesWith([own, aside]), entries.id)).toEqual([]);
  });
});

describe('a gap that rests on no entry', () => {
  it('is as wide as its days; one of a day, or one apart from its entry, is a mark', () => {
    const span = gapOf(0, { agency: 2, earliest: dateOfDay(30), latest: dateOfDay(40) });
    const day = gapOf(1, { agency: 2, earliest: dateOfDay(50), latest: dateOfDay(50) });
    const apart = gapOf(2, { agency: 2, entry: 1, earliest: dateOfDay(60), latest: dateOfDay(70) });
    const [, lane] = lanesWith([span, day, apart]);
    expect([...(lane?.from ?? [])]).toEqual([30, 50.5, 60.5]);
    expect([...(lane?.to ?? [])]).toEqual([41, 50.5, 60.5]);
    expect([...(lane?.flags ?? [])]).toEqual([itemFlags.span, 0, 0]);
    const [drawn, ...more] = drawnGaps(lanesWith([span, day, apart]));
    expect([drawn, more]).toEqual([{ gap: 0, place: { lane: 1, item: 0 }, from: 30, to: 41 }, []]);
    expect(drawnGapWords(span, { from: 30, to: 41 })).toBe(
      'Missed appointment, to consider, 31 January to 10 February 1970',
    );
  });
});
