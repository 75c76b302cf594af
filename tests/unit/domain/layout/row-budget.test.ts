import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysGiven, mostRowsOfLane, shareRows } from '#shared/domain/layout/row-budget.ts';

const needs = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 30 });

describe('sharing rows among lanes', () => {
  it('gives each lane at least one and at most what it needs', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 200 }), (lanes, rows) => {
        for (const [lane, share] of shareRows(lanes, rows).entries()) {
          const need = lanes[lane] ?? 1;
          expect(share).toBeGreaterThanOrEqual(need <= alwaysGiven ? need : 1);
          expect(share).toBeLessThanOrEqual(Math.min(need, mostRowsOfLane));
        }
      }),
    );
  });

  it('takes no more than there is, beyond what every lane is given', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 200 }), (lanes, rows) => {
        const given = lanes.reduce((sum, need) => sum + (need <= alwaysGiven ? need : 1), 0);
        const taken = shareRows(lanes, rows).reduce((sum, share) => sum + share, 0);
        expect(taken).toBeLessThanOrEqual(Math.max(given, rows));
      }),
    );
  });

  it('shares evenly among lanes that want everything', () => {
    expect(shareRows([12, 12, 2], 12)).toEqual([5, 5, 2]);
    expect(shareRows([12, 12, 12], 3)).toEqual([1, 1, 1]);
  });
});
