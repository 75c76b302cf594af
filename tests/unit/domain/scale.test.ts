import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bringIntoView,
  dayToX,
  keepWithin,
  levelScale,
  limitsFor,
  panBy,
  pixelsPerDay,
  wholeSpan,
  xToDay,
  zoomAbout,
  zoomLevel,
} from '#shared/domain/scale.ts';

const window = fc
  .record({
    from: fc.double({ min: -20_000, max: 30_000, noNaN: true }),
    days: fc.double({ min: 2, max: 20_000, noNaN: true }),
  })
  .map(({ from, days }) => ({ from, to: from + days }));
const width = fc.integer({ min: 1, max: 8000 });
const span = fc.record({ first: fc.integer({ min: -20_000, max: 20_000 }), days: fc.integer({ min: 0, max: 20_000 }) });

describe('scale', () => {
  it('finds a day again from its pixel', () => {
    fc.assert(
      fc.property(window, width, fc.double({ min: -0.5, max: 1.5, noNaN: true }), (view, wide, share) => {
        const scale = { window: view, width: wide };
        const day = view.from + share * (view.to - view.from);
        expect(xToDay(scale, dayToX(scale, day))).toBeCloseTo(day, 5);
      }),
    );
  });

  it('puts the ends of a window at the ends of its pixels', () => {
    const scale = { window: { from: 100, to: 110 }, width: 200 };
    expect([dayToX(scale, 100), dayToX(scale, 105), dayToX(scale, 110)]).toEqual([0, 100, 200]);
  });

  it('takes the largest power of two that is not above the scale as its level', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 5000, noNaN: true }), (pixels) => {
        const level = zoomLevel(pixels);
        expect(levelScale(level)).toBeLessThanOrEqual(pixels * (1 + 1e-6));
        expect(levelScale(level + 1)).toBeGreaterThan(pixels);
      }),
    );
    expect([zoomLevel(1), zoomLevel(1.99), zoomLevel(2), zoomLevel(0.5)]).toEqual([0, 0, 1, -1]);
  });

  it('divides by nothing when nothing has a width', () => {
    expect(pixelsPerDay({ window: { from: 3, to: 3 }, width: 0 })).toBe(1);
  });
});

describe('moving a window', () => {
  it('stays within its limits however it is moved', () => {
    fc.assert(
      fc.property(
        span,
        window,
        fc.array(fc.tuple(fc.boolean(), fc.double({ min: -3, max: 3, noNaN: true })), { maxLength: 20 }),
        ({ first, days }, begin, moves) => {
          const limits = limitsFor(first, first + days);
          let view = keepWithin(begin, limits);
          for (const [zooms, by] of moves) {
            view = zooms
              ? zoomAbout(view, view.from + Math.abs(by), 2 ** by, limits)
              : panBy(view, by * (view.to - view.from), limits);
            const wide = view.to - view.from;
            expect(wide).toBeGreaterThanOrEqual(limits.narrowest - 1e-6);
            expect(wide).toBeLessThanOrEqual(limits.widest + 1e-6);
            expect(view.from).toBeGreaterThanOrEqual(limits.earliest - 1e-6);
            expect(view.to).toBeLessThanOrEqual(limits.latest + 1e-6);
          }
        },
      ),
    );
  });

  it('keeps the day under the pointer where it is while zooming', () => {
    const limits = limitsFor(0, 2000);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.3, max: 1.5, noNaN: true }),
        (share, factor) => {
          const view = { from: 800, to: 1000 };
          const day = view.from + share * 200;
          const next = zoomAbout(view, day, factor, limits);
          expect((day - next.from) / (next.to - next.from)).toBeCloseTo(share, 6);
        },
      ),
    );
  });

  it('shows the whole span with room at both ends', () => {
    fc.assert(
      fc.property(span, ({ first, days }) => {
        const view = wholeSpan(first, first + days);
        expect(view.from).toBeLessThan(first);
        expect(view.to).toBeGreaterThan(first + days);
        const kept = keepWithin(view, limitsFor(first, first + days));
        expect(kept.from).toBeCloseTo(view.from, 6);
        expect(kept.to).toBeCloseTo(view.to, 6);
      }),
    );
  });

  it('brings a day into view with the least move, and leaves a window that shows it alone', () => {
    const limits = limitsFor(0, 3000);
    const view = { from: 1000, to: 1100 };
    expect(bringIntoView(view, 1050, 1050, limits)).toBe(view);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (day) => {
        const next = bringIntoView(view, day, day, limits);
        expect(next.to - next.from).toBeCloseTo(100, 6);
        expect(day).toBeGreaterThanOrEqual(next.from);
        expect(day).toBeLessThanOrEqual(next.to);
      }),
    );
  });
});
