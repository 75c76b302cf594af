import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDisplayList } from '#shared/domain/layout/build-display-list.ts';
import { DisplayList, displayFlags, hitAt, ops } from '#shared/domain/layout/display-list.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { gapDaysOf, layOutLevel, mostGapsApart, mostGapsInView } from '#shared/domain/layout/lay-out-lanes.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import { daysOf } from '#shared/domain/layout/overview-columns.ts';
import { forms, packRows } from '#shared/domain/layout/pack-rows.ts';
import { pixelsPerDay, zoomLevel } from '#shared/domain/scale.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import { seededReview } from '../../../bench/seeded-entries.ts';
import { entryColumns, gapOf, metrics, sampleReview } from './sample-lanes.ts';
import type { SampleReview } from './sample-lanes.ts';

const width = 1200;

const layOut = (review: SampleReview, level: number, height = 700): LaidLevel => {
  const items = itemsOfLanes(review.lanes, review);
  return layOutLevel(level, {
    items,
    entries: review.entries,
    gaps: review.gaps,
    gapDays: gapDaysOf(items),
    headings: 1,
    width,
    height,
    metrics,
  });
};

const topsOf = (laid: LaidLevel): number[] => {
  let top = 0;
  return laid.lanes.map((lane) => {
    const here = top;
    top += lane.height;
    return here;
  });
};

const draw = (review: SampleReview, laid: LaidLevel, window: DayWindow, height = 1e6): DisplayList => {
  const list = new DisplayList();
  const { entries, gaps } = review;
  buildDisplayList(list, { laid, scale: { window, width }, tops: topsOf(laid), height, entries, gaps, metrics });
  return list;
};

/** A window at some zoom, between the years and the days, that may begin anywhere. */
const view = fc
  .record({
    pixels: fc.double({ min: 0.3, max: 300, noNaN: true }),
    from: fc.double({ min: -200, max: 2200, noNaN: true }),
  })
  .map(({ pixels, from }) => ({ from, to: from + width / pixels }));

const levelOf = (window: DayWindow): number => zoomLevel(pixelsPerDay({ window, width }));

describe('the colour of what is missing', () => {
  it('is on the bars of gaps that rest on no entry, and on no other bar at any zoom', () => {
    fc.assert(
      fc.property(sampleReview(), view, (review, window) => {
        const laid = layOut(review, levelOf(window));
        const list = draw(review, laid, window);
        for (let at = 0; at < list.count; at += 1) {
          if (list.op[at] !== ops.span) continue;
          const item = list.item[at] ?? -1;
          const isGap = item >= 0 && laid.lanes[list.lane[at] ?? 0]?.items.entry[item] === -1;
          expect(((list.flags[at] ?? 0) & displayFlags.ofGap) !== 0).toBe(isGap);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('rows', () => {
  it('lays every item once: in one row, or in the crowd', () => {
    fc.assert(
      fc.property(sampleReview(), fc.integer({ min: -3, max: 8 }), (review, level) => {
        for (const { items, rows } of layOut(review, level).lanes) {
          const seen = [...rows.inRow.flatMap((row) => [...row]), ...rows.crowd].sort((a, b) => a - b);
          expect(seen).toEqual(Array.from({ length: items.count }, (_, index) => index));
          for (const item of rows.crowd) expect(rows.form[item]).toBe(forms.crowd);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never lets two items of a row overlap, at any scale of the level', () => {
    fc.assert(
      fc.property(sampleReview(), view, (review, window) => {
        const list = draw(review, layOut(review, levelOf(window)), window);
        const byRow = new Map<string, { readonly from: number; readonly to: number }[]>();
        for (let at = 0; at < list.count; at++) {
          if (list.op[at] !== ops.body) continue;
          const key = `${String(list.lane[at])} ${String(list.y[at])}`;
          const boxes = byRow.get(key) ?? [];
          boxes.push({ from: list.x[at] ?? 0, to: (list.x[at] ?? 0) + (list.w[at] ?? 0) });
          byRow.set(key, boxes);
        }
        for (const boxes of byRow.values()) {
          boxes.sort((a, b) => a.from - b.from);
          for (const [index, box] of boxes.entries()) {
            const before = boxes[index - 1];
            if (before !== undefined) expect(box.from).toBeGreaterThanOrEqual(before.to - 1.5);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every label within the box that is taken for it', () => {
    fc.assert(
      fc.property(sampleReview(40), view, (review, window) => {
        const list = draw(review, layOut(review, levelOf(window)), window);
        let box = { from: 0, to: 0 };
        for (let at = 0; at < list.count; at++) {
          const from = list.x[at] ?? 0;
          if (list.op[at] === ops.body) box = { from, to: from + (list.w[at] ?? 0) };
          if (list.op[at] !== ops.label) continue;
          expect(from).toBeGreaterThanOrEqual(box.from - 0.5);
          expect(from + (list.w[at] ?? 0)).toBeLessThanOrEqual(box.to + 0.5);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('moves nothing to another row while the window pans', () => {
    fc.assert(
      fc.property(sampleReview(), view, fc.integer({ min: 1, max: 6 }), (review, window, steps) => {
        const laid = layOut(review, levelOf(window));
        const rowOf = new Map<string, number>();
        const days = window.to - window.from;
        for (let step = 0; step <= steps; step++) {
          const by = step * days * 0.13;
          const list = draw(review, laid, { from: window.from + by, to: window.to + by });
          for (let at = 0; at < list.count; at++) {
            if (list.op[at] !== ops.body) continue;
            const key = `${String(list.lane[at])} ${String(list.item[at])}`;
            const y = list.y[at] ?? 0;
            expect(rowOf.get(key) ?? y).toBe(y);
            rowOf.set(key, y);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each(['even', 'bursty'] as const)(
    'moves none of 1,000 entries over a pan across the whole span (%s)',
    (spread) => {
      const review = seededReview({ entries: 1000, gaps: 30, spread });
      const days = daysOf(itemsOfLanes(review.lanes, review)) ?? { from: 0, to: 1 };
      for (const pixelsADay of [0.2, 1.5, 12, 90]) {
        const span = width / pixelsADay;
        const laid = layOut(review, zoomLevel(pixelsADay));
        const rowOf = new Map<string, number>();
        let moved = 0;
        for (let from = days.from - span; from < days.to; from += span * 0.23) {
          const list = draw(review, laid, { from, to: from + span });
          for (let at = 0; at < list.count; at++) {
            if (list.op[at] !== ops.body && list.op[at] !== ops.tick) continue;
            const key = `${String(list.lane[at])} ${String(list.item[at])}`;
            if ((rowOf.get(key) ?? list.y[at]) !== list.y[at]) moved += 1;
            rowOf.set(key, list.y[at] ?? 0);
          }
        }
        expect(rowOf.size).toBeGreaterThan(0);
        expect(moved).toBe(0);
      }
    },
  );

  it('shortens a label before it leaves one out', () => {
    const label = 'Duty worker visits and finds nobody at home';
    const entries = entryColumns(
      [0, 24, 60, 61, 62].map((day) => ({ agency: 1, day, days: 0, open: 'none' as const, label })),
    );
    const [items] = itemsOfLanes([1], { entries, visible: new Uint8Array(5).fill(1), gaps: [], goodPractice: [] });
    if (items === undefined) throw new Error('no lane');
    const options = { scale: 8, metrics, massed: false, label: () => label };
    expect([...packRows(items, { ...options, mostRows: 1 }).form]).toEqual([
      forms.short,
      forms.full,
      forms.full,
      forms.crowd,
      forms.crowd,
    ]);
    const roomy = packRows(items, { ...options, mostRows: 5 });
    expect([[...roomy.form], [...roomy.row]]).toEqual([
      [forms.full, forms.full, forms.full, forms.full, forms.full],
      [0, 1, 0, 1, 2],
    ]);
  });
});

describe('gaps', () => {
  const edge = 160;
  const inView = (review: SampleReview, window: DayWindow): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const items of itemsOfLanes(review.lanes, review))
      for (let item = 0; item < items.count; item++) {
        const from = items.from[item] ?? 0;
        // The marks of one entry stand side by side: the last of them may be beyond the edge that its day has just reached.
        if (from < window.from || from > window.to - (edge * (window.to - window.from)) / width) continue;
        for (let at = items.gapStart[item] ?? 0; at < (items.gapStart[item + 1] ?? 0); at++)
          found.add(items.gaps[at] ?? -1);
      }
    return found;
  };

  const shownBy = (laid: LaidLevel, list: DisplayList): ReadonlySet<number> => {
    const shown = new Set<number>();
    for (let at = 0; at < list.count; at++) {
      const lane = laid.lanes[list.lane[at] ?? -1];
      const item = list.item[at] ?? -1;
      const left = list.x[at] ?? 0;
      if (left > width || left + (list.w[at] ?? 0) < 0) continue;
      if (list.op[at] === ops.gap) shown.add(list.extra[at] ?? -1);
      if (list.op[at] !== ops.cluster) continue;
      for (const { gaps } of lane?.crowd.clusters[item]?.kinds ?? []) for (const gap of gaps) shown.add(gap);
    }
    return shown;
  };

  it('shows every gap in view, as itself or in a count that opens it, at every zoom', () => {
    fc.assert(
      fc.property(sampleReview(), view, (review, window) => {
        const laid = layOut(review, levelOf(window));
        const shown = shownBy(laid, draw(review, laid, window));
        for (const gap of inView(review, window)) expect(shown).toContain(gap);
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

describe('density', () => {
  it('counts each item of the crowd in exactly one column', () => {
    fc.assert(
      fc.property(sampleReview(), fc.integer({ min: -3, max: 4 }), (review, level) => {
        for (const { rows, crowd } of layOut(review, level, 100).lanes) {
          expect(crowd.counts.reduce((sum, count) => sum + count, 0)).toBe(rows.crowd.length);
          for (const [at, count] of crowd.counts.entries())
            expect((crowd.first[at + 1] ?? 0) - (crowd.first[at] ?? 0)).toBe(count);
          for (let at = 1; at < crowd.column.length; at++)
            expect(crowd.column[at]).toBeGreaterThan(crowd.column[at - 1] ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('hit testing', () => {
  it('finds an item where it is drawn', () => {
    fc.assert(
      fc.property(sampleReview(60), view, (review, window) => {
        const list = draw(review, layOut(review, levelOf(window)), window);
        for (let at = 0; at < list.count; at++) {
          if (list.op[at] !== ops.body) continue;
          const x = (list.x[at] ?? 0) + (list.w[at] ?? 0) / 2;
          const y = (list.y[at] ?? 0) + (list.h[at] ?? 0) / 2;
          expect(hitAt(list, x, y)).toEqual({ on: 'item', lane: list.lane[at], item: list.item[at] });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing over empty ground', () => {
    expect(hitAt(new DisplayList(), 10, 10)).toBeUndefined();
  });
});
