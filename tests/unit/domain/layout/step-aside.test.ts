import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doMeet, stepAside } from '#shared/domain/layout/step-aside.ts';

const box = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 20 }),
  w: fc.integer({ min: 1, max: 60 }),
  h: fc.integer({ min: 1, max: 20 }),
});

it('moves a mark as little as it must, and never over what is there', () => {
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 12 }), fc.integer({ min: 0, max: 80 }), (mark, taken, reach) => {
      const isFree = (x: number): boolean => !taken.some((other) => doMeet({ ...mark, x }, other));
      const x = stepAside(mark, taken, reach);
      const nearest = Array.from({ length: 2 * reach + 1 }, (_, at) => mark.x + at - reach)
        .filter(isFree)
        .map((each) => Math.abs(each - mark.x));
      expect(x === undefined ? undefined : Math.abs(x - mark.x)).toBe(
        nearest.length === 0 ? undefined : Math.min(...nearest),
      );
    }),
    { numRuns: 500 },
  );
});
