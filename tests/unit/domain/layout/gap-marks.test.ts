import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisplayList } from '#shared/domain/layout/display-list.ts';
import { displayFlags, ops } from '#shared/domain/layout/display-list.ts';
import { isBarOfGap, isMarked, itemFlags, itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { gapDaysOf, layOutLevel, mostGapsApart, mostGapsInView } from '#shared/domain/layout/lay-out-lanes.ts';
import { marksWidth } from '#shared/domain/layout/pack-rows.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import { draw, layOut, levelOf, view, width } from './drawn-samples.ts';
import { entryColumns, gapOf, metrics, sampleReview } from './sample-lanes.ts';
import type { SampleReview } from './sample-lanes.ts';

describe('the colour of what is missing', () => {
  it('is on the bars of gaps that rest on no entry and were not set aside, and on no other bar at any zoom', () => {
    fc.assert(
      fc.property(sampleReview(), view, fc.boolean(), (review, window, isFolded) => {
        const laid = layOut(review, levelOf(window), 700, isFolded);
        const list = draw(review, laid, window);
        const isGap = (lane: number, item: number): boolean => {
          const items = laid.lanes[lane]?.items;
          const gap = review.gaps[items?.gaps[items.gapStart[item] ?? 0] ?? -1];
          return items?.entry[item] === -1 && gap?.state !== 'set-aside';
        };
        for (let at = 0; at < list.count; at += 1) {
          if (list.op[at] !== ops.span) continue;
          const lane = list.lane[at] ?? 0;
          const ofGap = ((list.flags[at] ?? 0) & displayFlags.ofGap) !== 0;
          const item = list.item[at] ?? -1;
          if (item >= 0) expect(ofGap).toBe(isGap(lane, item));
          else {
            // Of those in a crowd, bars that meet are one: it begins with one of its own sort.
            const { items, rows } = laid.lanes[lane] ?? {};
            const begins = [...(rows?.crowd ?? [])].filter(
              (each) =>
                ((items?.flags[each] ?? 0) & itemFlags.span) !== 0 &&
                Math.abs(dayToX({ window, width }, items?.from[each] ?? 0) - (list.x[at] ?? 0)) < 0.1,
            );
            expect(begins.some((each) => isGap(lane, each) === ofGap)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lies on every day of such a gap that is in view', () => {
    fc.assert(
      fc.property(sampleReview(), view, fc.boolean(), (review, window, isFolded) => {
        const laid = layOut(review, levelOf(window), 700, isFolded);
        const list = draw(review, laid, window);
        for (const [lane, { items }] of laid.lanes.entries())
          for (let item = 0; item < items.count; item += 1) {
            if (((items.flags[item] ?? 0) & itemFlags.span) === 0 || !isBarOfGap(items, item, review.gaps)) continue;
            const from = Math.max(dayToX({ window, width }, items.from[item] ?? 0), 0);
            const to = Math.min(dayToX({ window, width }, items.to[item] ?? 0), width);
            if (to - from < 1) continue;
            let covered = false;
            for (let at = 0; at < list.count && !covered; at += 1) {
              if (list.op[at] !== ops.span || list.lane[at] !== lane) continue;
              if (((list.flags[at] ?? 0) & displayFlags.ofGap) === 0) continue;
              const x = list.x[at] ?? 0;
              covered = x <= from + 0.5 && x + (list.w[at] ?? 0) >= to - 0.5;
            }
            expect(covered).toBe(true);
          }
      }),
      { numRuns: 200 },
    );
  });
});

describe('gaps', () => {
  const edge = 160;
  const inView = (review: SampleReview, window: DayWindow): ReadonlySet<number> => {
    const found = new Set<number>();
    const x = (day: number): number => dayToX({ window, width }, day);
    for (const items of itemsOfLanes(review.lanes, review))
      for (let item = 0; item < items.count; item++) {
        const from = x(items.from[item] ?? 0);
        const isSpan = ((items.flags[item] ?? 0) & itemFlags.span) !== 0;
        // The marks of one entry stand side by side: the last of them may be beyond the edge that its day has just reached, and
        // those of a bar leave with the last of it.
        const to = isSpan ? x(items.to[item] ?? 0) - marksWidth(items, item, metrics) : from;
        if (to < 0 || from > width - edge) continue;
        for (let at = items.gapStart[item] ?? 0; at < (items.gapStart[item + 1] ?? 0); at++)
          found.add(items.gaps[at] ?? -1);
      }
    return found;
  };

  const shownBy = (list: DisplayList): ReadonlySet<number> => {
    const shown = new Set<number>();
    for (let at = 0; at < list.count; at++) {
      const left = list.x[at] ?? 0;
      if (left >= width || left + (list.w[at] ?? 0) <= 0) continue;
      if (list.op[at] === ops.gap) shown.add(list.extra[at] ?? -1);
      if (list.op[at] !== ops.cluster) continue;
      for (const { gaps } of list.clusters[list.item[at] ?? -1]?.kinds ?? []) for (const gap of gaps) shown.add(gap);
    }
    return shown;
  };

  /** With room for rows, with next to none, and with every lane folded: then all marks are among the ticks. */
  const room = fc.constantFrom(
    { height: 700, isFolded: false },
    { height: 60, isFolded: false },
    { height: 700, isFolded: true },
  );

  /** A window that begins in the middle of a bar with marks, where the review has one. */
  type Cut = { readonly which: number; readonly share: number; readonly pixels: number };
  const cut: fc.Arbitrary<Cut> = fc.record({
    which: fc.nat(),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    pixels: fc.integer({ min: 1, max: 40 }).map((tenth) => tenth ** 2 / 10),
  });
  const windowOf = (review: SampleReview, { which, share, pixels }: Cut): DayWindow => {
    const bars = itemsOfLanes(review.lanes, review).flatMap((items) =>
      Array.from({ length: items.count }, (_, item) => item)
        .filter((item) => ((items.flags[item] ?? 0) & itemFlags.span) !== 0 && isMarked(items, item))
        .map((item) => ({ from: items.from[item] ?? 0, to: items.to[item] ?? 0 })),
    );
    const bar = bars[which % Math.max(bars.length, 1)] ?? { from: 0, to: 400 };
    const from = bar.from + share * (bar.to - bar.from);
    return { from, to: from + width / pixels };
  };

  it('shows every gap in view, as itself or in a count that opens it, at every zoom and in every room', () => {
    fc.assert(
      fc.property(sampleReview(), cut, room, (review, given, { height, isFolded }) => {
        const window = windowOf(review, given);
        const laid = layOut(review, levelOf(window), height, isFolded);
        const shown = shownBy(draw(review, laid, window));
        for (const gap of inView(review, window)) expect(shown).toContain(gap);
      }),
      { numRuns: 300 },
    );
  });

  it('counts no gap twice in a window, and draws no count over another', () => {
    fc.assert(
      fc.property(sampleReview(), cut, room, (review, given, { height, isFolded }) => {
        const window = windowOf(review, given);
        const list = draw(review, layOut(review, levelOf(window), height, isFolded), window);
        const counted: number[] = [];
        const rightOf = new Map<number, number>();
        for (let at = 0; at < list.count; at++) {
          const lane = list.lane[at] ?? 0;
          const x = list.x[at] ?? 0;
          if (list.op[at] === ops.gap && (list.item[at] ?? -1) >= 0) counted.push(list.extra[at] ?? -1);
          if (list.op[at] !== ops.cluster) continue;
          counted.push(...(list.clusters[list.item[at] ?? -1]?.kinds ?? []).flatMap(({ gaps }) => gaps));
          expect(x).toBeGreaterThanOrEqual((rightOf.get(lane) ?? -Infinity) - 0.1);
          rightOf.set(lane, x + (list.w[at] ?? 0));
        }
        expect(new Set(counted).size).toBe(counted.length);
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for each dated gap exactly once over the whole of a level', () => {
    fc.assert(
      fc.property(sampleReview(), fc.integer({ min: -3, max: 8 }), (review, level) => {
        const accounted: number[] = [];
        for (const { items, rows, crowd } of layOut(review, level).lanes) {
          for (const row of rows.inRow)
            for (const item of row)
              accounted.push(...items.gaps.slice(items.gapStart[item] ?? 0, items.gapStart[item + 1] ?? 0));
          for (const cluster of crowd.clusters) for (const { gaps } of cluster.kinds) accounted.push(...gaps);
        }
        expect(accounted.sort((a, b) => a - b)).toEqual(review.gaps.map((_, index) => index));
      }),
      { numRuns: 300 },
    );
  });

  it('draws at most 300 apart; with more in view they become counts', () => {
    const samples = Array.from({ length: 900 }, (_, index) => ({
      agency: 1 + (index % 3),
      day: index,
      days: 0,
      open: 'none' as const,
      label: 'Visit',
    }));
    const gaps = samples.map((_, index) => gapOf(index, { entry: index + 1, agency: 1 + (index % 3) }));
    const review = {
      lanes: [1, 2, 3],
      entries: entryColumns(samples),
      visible: new Uint8Array(900).fill(1),
      gaps,
      goodPractice: [],
    };
    const window = { from: 0, to: 900 };
    const days = gapDaysOf(itemsOfLanes(review.lanes, review));
    expect(mostGapsInView(days, 900)).toBe(900);
    expect(mostGapsInView(days, 99)).toBe(100);
    const list = draw(review, layOut(review, levelOf(window)), window);
    let marks = 0;
    for (let at = 0; at < list.count; at++) if (list.op[at] === ops.gap) marks += 1;
    expect(marks).toBeGreaterThan(0);
    expect(marks).toBeLessThanOrEqual(mostGapsApart);
  });

  it('never shows a counted mark as more settled than the least settled of its gaps', () => {
    const samples = [0, 0].map((day) => ({ agency: 1, day, days: 0, open: 'none' as const, label: 'Visit' }));
    const gaps = [gapOf(0, { entry: 1, state: 'set-aside' }), gapOf(1, { entry: 2, state: 'to-consider' })];
    const review = {
      lanes: [1],
      entries: entryColumns(samples),
      visible: new Uint8Array(2).fill(1),
      gaps,
      goodPractice: [],
    };
    const items = itemsOfLanes(review.lanes, review);
    const laid = layOutLevel(-4, {
      items,
      entries: review.entries,
      gaps,
      gapDays: new Float64Array(301).fill(0),
      headings: 0,
      width,
      height: 400,
      metrics,
    });
    expect(laid.lanes[0]?.crowd.clusters[0]?.kinds).toEqual([{ kind: 'missed-appointment', gaps: [0, 1], shown: 1 }]);
  });
});
