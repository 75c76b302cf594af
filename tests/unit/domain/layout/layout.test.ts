import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisplayList, hitAt, ops } from '#shared/domain/layout/display-list.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { daysOf } from '#shared/domain/layout/overview-columns.ts';
import { forms, packRows } from '#shared/domain/layout/pack-rows.ts';
import { zoomLevel } from '#shared/domain/scale.ts';
import { seededReview } from '../../../bench/seeded-entries.ts';
import { draw, layOut, levelOf, view, width } from './drawn-samples.ts';
import { entryColumns, metrics, sampleReview } from './sample-lanes.ts';

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

describe('ties of the selected entry', () => {
  it('end at the nearer edge of each lane that knows of it, over none of its words', () => {
    const samples = [1, 2, 3].map((agency) => ({ agency, day: 10, days: 0, open: 'none' as const, label: 'Visit' }));
    const review = {
      lanes: [1, 2, 3],
      entries: entryColumns(samples),
      visible: new Uint8Array(3).fill(1),
      gaps: [],
      goodPractice: [],
    };
    const window = { from: 0, to: 20 };
    const laid = layOut(review, levelOf(window));
    const list = draw(review, laid, window, { selected: { lane: 1, item: 0 }, ties: [0, 2] });
    const tall = laid.lanes[0]?.height ?? 0;
    const ends: number[] = [];
    for (let at = 0; at < list.count; at++)
      if (list.op[at] === ops.tieEnd) ends.push((list.y[at] ?? 0) + (list.h[at] ?? 0) / 2);
    expect(ends).toEqual([tall - 4, 2 * tall + 4]);
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
