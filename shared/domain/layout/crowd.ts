import type { Gap, AnyGapKind, GapState } from '../../model.ts';
import { hasCode, itemFlags } from './lane-items.ts';
import type { LaneItems } from './lane-items.ts';
import type { LayoutMetrics } from './metrics.ts';

/** Gaps that stand too close to be told apart: one mark for each kind, with a count that opens exactly those. */
export type Cluster = {
  /** The day of the first, where the marks are drawn, and the last. Of each kind `shown` is the gap whose state it shows. */
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly { readonly kind: AnyGapKind; readonly gaps: readonly number[]; readonly shown: number }[];
  /** Items marked as good practice among them. */
  readonly good: readonly number[];
  /** No person has agreed any of these: the mark is drawn open. */
  readonly isGoodOpen: boolean;
  /** Pixels the marks and counts take, from the left edge of the first. */
  readonly width: number;
};

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
  readonly clusters: readonly Cluster[];
};

export const columnWidth = 3;

/** Stretches that are no more pixels apart than this are drawn as one. */
const leastBetween = 1;

const countWidth = (count: number, metrics: LayoutMetrics): number =>
  count > 1 ? String(count).length * (metrics.characters[0x30] ?? metrics.otherCharacter) + 5 : 0;

const markWidth = (count: number, metrics: LayoutMetrics): number => metrics.markSize + 3 + countWidth(count, metrics);

type Draft = { from: number; to: number; kinds: Map<AnyGapKind, number[]>; good: number[] };

const widthOf = (draft: Draft, metrics: LayoutMetrics): number => {
  let width = draft.good.length > 0 ? markWidth(draft.good.length, metrics) : 0;
  for (const [kind, gaps] of draft.kinds)
    width += markWidth(gaps.length, metrics) + (hasCode(kind) ? metrics.codeWidth : 0);
  return width;
};

const ranks: Readonly<Record<GapState, number>> = { 'to-consider': 0, asked: 1, agreed: 2, 'set-aside': 3 };

/** A mark for several never looks more settled than the least settled of them. */
const leastDecided = (list: readonly number[], gaps: readonly Gap[]): number => {
  const rank = (index: number): number => {
    const gap = gaps[index];
    if (gap === undefined) return 9;
    return ranks[gap.state] + (gap.mitigated === undefined ? 0 : 0.25) + (gap.closed === undefined ? 0 : 0.5);
  };
  return list.reduce((least, index) => (rank(index) < rank(least) ? index : least), list[0] ?? -1);
};

const clustersOf = (
  items: LaneItems,
  crowd: Int32Array,
  gaps: readonly Gap[],
  scale: number,
  reach: number,
  metrics: LayoutMetrics,
): readonly Cluster[] => {
  const clusters: Cluster[] = [];
  let draft: Draft | undefined;
  const close = (): void => {
    if (draft === undefined) return;
    const kinds = [...draft.kinds].map(([kind, list]) => ({ kind, gaps: list, shown: leastDecided(list, gaps) }));
    const isGoodOpen = draft.good.every((item) => items.openGood?.[item] === 1);
    clusters.push({
      from: draft.from,
      to: draft.to,
      kinds,
      good: draft.good,
      isGoodOpen,
      width: widthOf(draft, metrics),
    });
    draft = undefined;
  };
  for (const item of crowd) {
    const start = items.gapStart[item] ?? 0;
    const end = items.gapStart[item + 1] ?? 0;
    const good = (items.good[item] ?? 0) > 0;
    if (start === end && !good) continue;
    const day = items.from[item] ?? 0;
    if (draft !== undefined && (day - draft.from) * scale >= Math.max(widthOf(draft, metrics) + 4, reach)) close();
    draft ??= { from: day, to: day, kinds: new Map(), good: [] };
    draft.to = day;
    for (let at = start; at < end; at++) {
      const index = items.gaps[at] ?? -1;
      const kind = gaps[index]?.kind;
      if (kind === undefined) continue;
      const list = draft.kinds.get(kind);
      if (list === undefined) draft.kinds.set(kind, [index]);
      else list.push(index);
    }
    if (good) draft.good.push(item);
  }
  close();
  return clusters;
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
  const stretches: number[] = [];
  let stretchEnd = -Infinity;
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
    const from = items.from[item] ?? 0;
    const to = items.to[item] ?? 0;
    if ((from - stretchEnd) * scale > leastBetween) stretches.push(from, to);
    else if (to > stretchEnd) stretches[stretches.length - 1] = to;
    stretchEnd = Math.max(stretchEnd, to);
  }
  first[columns] = crowd.length;
  return {
    column: column.slice(0, columns),
    counts: counts.slice(0, columns),
    first: first.slice(0, columns + 1),
    most,
    stretches: Float64Array.from(stretches),
    clusters: clustersOf(items, crowd, gaps, scale, reach, metrics),
  };
};
