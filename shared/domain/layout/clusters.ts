import type { Gap, AnyGapKind, GapState } from '../../model.ts';
import { hasCode, isMarked, itemFlags } from './lane-items.ts';
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

const emptyDraft = (day: number): Draft => ({ from: day, to: day, kinds: new Map(), good: [] });

const addGaps = (draft: Draft, kind: AnyGapKind, gaps: readonly number[]): void => {
  const list = draft.kinds.get(kind);
  if (list === undefined) draft.kinds.set(kind, [...gaps]);
  else list.push(...gaps);
};

const addItem = (draft: Draft, items: LaneItems, item: number, gaps: readonly Gap[]): void => {
  draft.to = items.from[item] ?? 0;
  for (let at = items.gapStart[item] ?? 0; at < (items.gapStart[item + 1] ?? 0); at++) {
    const index = items.gaps[at] ?? -1;
    const kind = gaps[index]?.kind;
    if (kind !== undefined) addGaps(draft, kind, [index]);
  }
  if ((items.good[item] ?? 0) > 0) draft.good.push(item);
};

const finish = (draft: Draft, isGoodOpen: boolean, gaps: readonly Gap[], metrics: LayoutMetrics): Cluster => ({
  from: draft.from,
  to: draft.to,
  kinds: [...draft.kinds].map(([kind, list]) => ({ kind, gaps: list, shown: leastDecided(list, gaps) })),
  good: draft.good,
  isGoodOpen,
  width: widthOf(draft, metrics),
});

/** One cluster for all of several, in the order of their days: where they would be drawn over each other. */
export const mergeClusters = (several: readonly Cluster[], gaps: readonly Gap[], metrics: LayoutMetrics): Cluster => {
  const draft = emptyDraft(Math.min(...several.map(({ from }) => from)));
  draft.to = Math.max(...several.map(({ to }) => to));
  for (const { kinds, good } of several) {
    for (const { kind, gaps: own } of kinds) addGaps(draft, kind, own);
    draft.good.push(...good);
  }
  const isGoodOpen = several.every((one) => one.good.length === 0 || one.isGoodOpen);
  return finish(draft, isGoodOpen, gaps, metrics);
};

/** A marked span among the crowd: its marks alone, for where the days before it are out of view and it is not. */
export type MarkedSpan = {
  /** The cluster that it is counted in. */
  readonly cluster: number;
  /** Days since 1970-01-01, excluded. */
  readonly to: number;
  readonly alone: Cluster;
};

/**
 * Gathers the marks of a crowd: those too close to be told apart are one cluster; `spans` are the bars among them.
 *
 * @param reach pixels within which marks are always together.
 */
export const clustersOf = (
  items: LaneItems,
  crowd: Int32Array,
  gaps: readonly Gap[],
  scale: number,
  reach: number,
  metrics: LayoutMetrics,
): { readonly clusters: readonly Cluster[]; readonly spans: readonly MarkedSpan[] } => {
  const clusters: Cluster[] = [];
  const spans: MarkedSpan[] = [];
  let draft: Draft | undefined;
  const isOpen = (good: readonly number[]): boolean => good.every((item) => items.openGood?.[item] === 1);
  const close = (): void => {
    if (draft !== undefined) clusters.push(finish(draft, isOpen(draft.good), gaps, metrics));
    draft = undefined;
  };
  for (const item of crowd) {
    if (!isMarked(items, item)) continue;
    const day = items.from[item] ?? 0;
    if (draft !== undefined && (day - draft.from) * scale >= Math.max(widthOf(draft, metrics) + 4, reach)) close();
    draft ??= emptyDraft(day);
    addItem(draft, items, item, gaps);
    if (((items.flags[item] ?? 0) & itemFlags.span) === 0) continue;
    const own = emptyDraft(day);
    addItem(own, items, item, gaps);
    const alone = finish(own, isOpen(own.good), gaps, metrics);
    spans.push({ cluster: clusters.length, to: items.to[item] ?? day, alone });
  }
  close();
  return { clusters, spans };
};
