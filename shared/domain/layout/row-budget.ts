import type { LayoutMetrics } from './metrics.ts';

/** The most rows a lane is ever given: beyond that a lane stops being a line to read along. */
export const mostRowsOfLane = 12;

/** A lane that needs no more rows than this gets them, even if the lanes then have to be scrolled; see `rowsAlways`. */
export const alwaysGiven = 3;

/**
 * Shares the rows that a screen has room for among its lanes: a lane that needs few gets them, every other one; then
 * each in turn gets another while it needs one. Depends on the lanes and the height alone, never on what is in view.
 *
 * @param needs rows that each lane would take with room for all its labels.
 * @param always a lane that needs no more rows than this gets them.
 */
export const shareRows = (needs: readonly number[], rowsInAll: number, always = alwaysGiven): readonly number[] => {
  const shares = needs.map((need) => (need <= always ? Math.max(need, 1) : 1));
  let left = rowsInAll - shares.reduce((sum, share) => sum + share, 0);
  for (let given = true; given && left > 0;) {
    given = false;
    for (const [lane, need] of needs.entries()) {
      const share = shares[lane] ?? 1;
      if (left <= 0 || share >= Math.min(need, mostRowsOfLane)) continue;
      shares[lane] = share + 1;
      left -= 1;
      given = true;
    }
  }
  return shares;
};

/** The height of a lane in pixels: its rows, and the row of ticks where there is one. */
export const laneHeight = (rows: number, crowded: boolean, metrics: LayoutMetrics): number =>
  2 * metrics.lanePadding + rows * metrics.rowHeight + (crowded ? metrics.crowdHeight : 0);

/** Least height of a lane that can be pressed, in pixels. */
const leastTarget = 24;

/** The height of a lane that is folded to its ticks and marks. */
export const foldedHeight = (metrics: LayoutMetrics): number =>
  Math.max(2 * metrics.lanePadding + metrics.crowdHeight, leastTarget);

/** The line under a heading. */
const rule = 1;

/** Rows that fit a height once every lane has its padding and every heading its line. */
export const rowsThatFit = (height: number, lanes: number, headings: number, metrics: LayoutMetrics): number => {
  const fixed = lanes * (2 * metrics.lanePadding + metrics.crowdHeight) + headings * (metrics.headingHeight + rule);
  return Math.max(lanes, Math.floor((height - fixed) / metrics.rowHeight));
};
