import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBand, partLanes, pinnedBand } from '#shared/domain/layout/pinned-band.ts';

const someLanes = fc.record({
  heights: fc.array(fc.integer({ min: 24, max: 300 }), { minLength: 1, maxLength: 20 }),
  pinned: fc.integer({ min: 0, max: 20 }),
  seen: fc.integer({ min: 100, max: 1200 }),
});

const bottomsOf = (heights: readonly number[]): number[] => {
  let bottom = 0;
  return heights.map((height) => (bottom += height));
};

describe('pinned lanes that stay while the others scroll', () => {
  it('keeps pinned lanes alone, from the top, and leaves room for the others', () => {
    fc.assert(
      fc.property(someLanes, ({ heights, pinned, seen }) => {
        const bottoms = bottomsOf(heights);
        const isPinned = heights.map((_, lane) => lane < pinned);
        const band = pinnedBand(isPinned, bottoms, seen);
        expect(band.lanes).toBeLessThanOrEqual(pinned);
        expect(band.height).toBeLessThanOrEqual(seen * 0.6);
        expect(band.height).toBe(bottoms[band.lanes - 1] ?? 0);
      }),
    );
  });

  it('keeps nothing where all lanes are seen', () => {
    expect(pinnedBand([true, true, false], [50, 100, 150], 150)).toEqual(noBand);
    expect(pinnedBand([true, true, false], [50, 80, 250], 150)).toEqual({ lanes: 2, height: 80 });
  });

  it('shows each lane in one part of the ground and never in both', () => {
    fc.assert(
      fc.property(someLanes, fc.nat(2000), ({ heights, pinned, seen }, scroll) => {
        const bottoms = bottomsOf(heights);
        const band = pinnedBand(
          heights.map((_, lane) => lane < pinned),
          bottoms,
          seen,
        );
        const tops = heights.map((height, lane) => (bottoms[lane] ?? 0) - height - (lane < band.lanes ? 0 : scroll));
        const parts = partLanes(band, tops, heights, seen);
        const isSeen = (top: number, height: number): boolean => top <= seen && top + height >= 0;
        for (const [lane, height] of heights.entries()) {
          if (lane < band.lanes) expect(isSeen(parts.scrolled[lane] ?? 0, height)).toBe(false);
          else expect(isSeen(parts.band[lane] ?? 0, height)).toBe(false);
          // A line never ends inside a lane of the band that is not its own.
          if (lane >= band.lanes) expect(parts.ends[lane]).toBeGreaterThanOrEqual(band.height);
        }
      }),
    );
  });
});
