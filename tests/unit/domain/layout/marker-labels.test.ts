import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markerRows, placeNames } from '#shared/domain/layout/marker-labels.ts';

const days = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 1, max: 160 }) }), {
    maxLength: 14,
  })
  .map((list) => list.sort((a, b) => a.from - b.from));

describe('names of markers above the lanes', () => {
  it('never touch in a row, and lose their place only where every row is taken', () => {
    fc.assert(
      fc.property(
        days,
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (list, scale, most) => {
          const rows = markerRows(list, scale, most);
          const ends: number[] = Array.from({ length: most }, () => -Infinity);
          for (const [at, { from, width }] of list.entries()) {
            const row = rows[at] ?? -1;
            const x = from * scale;
            if (row < 0) expect(Math.min(...ends)).toBeGreaterThan(x);
            else {
              expect(x).toBeGreaterThanOrEqual(ends[row] ?? Infinity);
              ends[row] = x + width;
            }
          }
        },
      ),
    );
  });

  it('stand in the first row while there is room', () => {
    const list = [0, 10, 200].map((from) => ({ from, width: 100 }));
    expect(markerRows(list, 1, 3)).toEqual([0, 1, 0]);
    expect(markerRows(list, 10, 3)).toEqual([0, 0, 0]);
    expect(markerRows(list, 1, 1)).toEqual([0, -1, 0]);
  });
});

describe('names in the overview strip', () => {
  it('never touch and never leave the strip', () => {
    const lines = fc
      .array(fc.record({ x: fc.integer({ min: 0, max: 700 }), width: fc.integer({ min: 20, max: 200 }) }), {
        maxLength: 12,
      })
      .map((list) => list.sort((a, b) => a.x - b.x));
    fc.assert(
      fc.property(lines, (list) => {
        const boxes = placeNames(list, 700)
          .flatMap((left, at) => (left === undefined ? [] : [{ left, right: left + (list[at]?.width ?? 0) }]))
          .sort((a, b) => a.left - b.left);
        for (const [at, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(700);
          expect(box.left).toBeGreaterThanOrEqual((boxes[at - 1]?.right ?? -4) + 4);
        }
      }),
    );
  });

  it('keep the first and the last before any other', () => {
    const lines = [300, 320, 340].map((x) => ({ x, width: 120 }));
    expect(placeNames(lines, 700)).toEqual([176, undefined, 344]);
    expect(placeNames([], 700)).toEqual([]);
  });
});
