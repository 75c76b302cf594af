import type { Gap } from '../../model.ts';
import { clustersOf } from './clusters.ts';
import type { Cluster, MarkedSpan } from './clusters.ts';
import { isBarOfGap, itemFlags } from './lane-items.ts';
import type { LaneItems } from './lane-items.ts';
import type { LayoutMetrics } from './metrics.ts';

/** What a lane draws below its rows, for one zoom level: density, the spans among it, and its clusters of gaps. */
export type Crowd = {
  /** Density columns in order: which column (of `columnWidth` pixels at the level's scale) and how many items it holds. */
  readonly column: Int32Array;
  readonly counts: Uint32Array;
  /** Where the items of each column begin in `LaneRows.crowd`. */
  readonly first: Int32Array;
  readonly most: number;
  /**
   * Where spans lie among the crowd, as wide as their precision: the first day of each stretch and its end, in turn. Those
   * that meet at the level's scale are one stretch, so that no screen shows more of them than it has pixels.
   */
  readonly stretches: Float64Array;
  /** The same of gaps that are bars by themselves: in the colour of gaps, never one with those of entries. */
  readonly gapStretches: Float64Array;
  readonly clusters: readonly Cluster[];
  readonly spans: readonly MarkedSpan[];
};

export const columnWidth = 3;

/** Stretches that are no more pixels apart than this are drawn as one. */
const leastBetween = 1;

/** Stretches as they are laid, each after the last or one with it. */
const stretchesAt = (scale: number) => {
  const days: number[] = [];
  let end = -Infinity;
  return {
    days,
    add: (from: number, to: number): void => {
      if ((from - end) * scale > leastBetween) days.push(from, to);
      else if (to > end) days[days.length - 1] = to;
      end = Math.max(end, to);
    },
  };
};

/**
 * Works out what a lane draws for the items that found no room in its rows.
 *
 * @param scale pixels a day of the zoom level.
 * @param reach pixels within which gaps are drawn as one mark of their kind even if they could stand apart: 0, or more
 *   where there are too many gaps to be drawn each as itself.
 */
export const crowdOf = (
  items: LaneItems,
  crowd: Int32Array,
  gaps: readonly Gap[],
  scale: number,
  reach: number,
  metrics: LayoutMetrics,
): Crowd => {
  const column = new Int32Array(crowd.length);
  const counts = new Uint32Array(crowd.length);
  const first = new Int32Array(crowd.length + 1);
  const stretches = stretchesAt(scale);
  const gapStretches = stretchesAt(scale);
  let [columns, most] = [0, 0];
  let before = -Infinity;
  for (let at = 0; at < crowd.length; at++) {
    const item = crowd[at] ?? 0;
    const here = Math.floor(((items.from[item] ?? 0) * scale) / columnWidth);
    if (here !== before) {
      column[columns] = here;
      first[columns] = at;
      columns += 1;
      before = here;
    }
    const count = (counts[columns - 1] ?? 0) + 1;
    counts[columns - 1] = count;
    if (count > most) most = count;
    if (((items.flags[item] ?? 0) & itemFlags.span) === 0) continue;
    const among = isBarOfGap(items, item, gaps) ? gapStretches : stretches;
    among.add(items.from[item] ?? 0, items.to[item] ?? 0);
  }
  first[columns] = crowd.length;
  return {
    column: column.slice(0, columns),
    counts: counts.slice(0, columns),
    first: first.slice(0, columns + 1),
    most,
    stretches: Float64Array.from(stretches.days),
    gapStretches: Float64Array.from(gapStretches.days),
    ...clustersOf(items, crowd, gaps, scale, reach, metrics),
  };
};
