import type { DayWindow } from '../scale.ts';
import type { LaneItems } from './lane-items.ts';

/** One lane of the overview strip: how many entries, and how many gaps, fall in each of its columns. */
export type OverviewLane = { readonly entries: Uint32Array; readonly gaps: Uint16Array; readonly good: Uint16Array };

/**
 * Counts the entries and gaps of each lane in columns over a span: the density the overview strip draws.
 *
 * @param columns how many columns the span is cut into, at least one. Items outside the span count in its end columns,
 *   so that the sums hold.
 */
export const overviewColumns = (
  lanes: readonly LaneItems[],
  span: DayWindow,
  columns: number,
): readonly OverviewLane[] => {
  const perDay = columns / Math.max(span.to - span.from, 1e-9);
  return lanes.map((items) => {
    const lane = {
      entries: new Uint32Array(columns),
      gaps: new Uint16Array(columns),
      good: new Uint16Array(columns),
    };
    for (let item = 0; item < items.count; item++) {
      const at = Math.min(Math.max(Math.floor(((items.from[item] ?? 0) - span.from) * perDay), 0), columns - 1);
      if ((items.entry[item] ?? -1) >= 0) lane.entries[at] = (lane.entries[at] ?? 0) + 1;
      lane.gaps[at] = (lane.gaps[at] ?? 0) + (items.gapStart[item + 1] ?? 0) - (items.gapStart[item] ?? 0);
      lane.good[at] = (lane.good[at] ?? 0) + (items.good[item] ?? 0);
    }
    return lane;
  });
};

/** The first and the last day that anything is drawn at; undefined where nothing is dated. */
export const daysOf = (lanes: readonly LaneItems[]): DayWindow | undefined => {
  let from = Infinity;
  let to = -Infinity;
  for (const items of lanes) {
    if (items.count === 0) continue;
    // Items are in the order in which they begin.
    from = Math.min(from, items.from[0] ?? Infinity);
    for (let item = 0; item < items.count; item++) if ((items.to[item] ?? 0) > to) to = items.to[item] ?? 0;
  }
  return from <= to ? { from, to } : undefined;
};
