import type { EntryColumns, Gap } from '../../model.ts';
import { dayToX, pixelsPerDay } from '../scale.ts';
import type { Scale } from '../scale.ts';
import { columnWidth } from './crowd.ts';
import type { Cluster } from './crowd.ts';
import { displayFlags, ops } from './display-list.ts';
import type { DisplayList } from './display-list.ts';
import { addBox, emptyBox, flipAtEdge, measureBox } from './item-box.ts';
import type { ItemBox } from './item-box.ts';
import { hasCode } from './lane-items.ts';
import type { LaneItems } from './lane-items.ts';
import { isInCrowd } from './lay-out-lanes.ts';
import type { LaidLane, LaidLevel } from './lay-out-lanes.ts';
import type { LayoutMetrics } from './metrics.ts';
import { forms } from './pack-rows.ts';

export type Picture = {
  readonly laid: LaidLevel;
  readonly scale: Scale;
  /** The top of each lane, in pixels from the top of what is seen; negative above it. */
  readonly tops: readonly number[];
  /** The height that is seen. */
  readonly height: number;
  readonly entries: EntryColumns;
  readonly gaps: readonly Gap[];
  readonly metrics: LayoutMetrics;
  /** The selected item: drawn as itself whatever the zoom. */
  readonly selected?: { readonly lane: number; readonly item: number } | undefined;
  /** Lanes, beside its own, that know of the selected entry. */
  readonly ties?: readonly number[] | undefined;
};

/** The first of a list of items, in order, that may reach past a day: the last that begins before it. */
const firstReaching = (list: Int32Array, items: LaneItems, day: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items.from[list[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
};

const codeOf = (gap: Gap | undefined, metrics: LayoutMetrics): number =>
  gap !== undefined && hasCode(gap.kind) ? metrics.codeWidth : 0;

/** The item that is drawn and the next one of its row: kept from frame to frame, so that a frame makes no garbage. */
let here = emptyBox();
let ahead = emptyBox();

/** Adds the items of one row that are seen; each is measured before the one to its left is drawn. */
const addRow = (
  list: DisplayList,
  picture: Picture,
  lane: number,
  laid: LaidLane,
  inRow: Int32Array,
  y: number,
): void => {
  const { scale, metrics, selected } = picture;
  const { items, rows } = laid;
  const given = { ...picture, levelScale: picture.laid.scale };
  const measure = (box: ItemBox, at: number): boolean => {
    const item = inRow[at];
    if (item === undefined) return false;
    if (dayToX(scale, items.from[item] ?? 0) - metrics.openEnd - metrics.markSize > scale.width) return false;
    measureBox(box, items, item, rows.form[item] ?? forms.full, given);
    return true;
  };
  let at = firstReaching(inRow, items, scale.window.from);
  let before = -Infinity;
  for (let seen = measure(here, at); seen; at++) {
    if (before === -Infinity) flipAtEdge(here, before, given);
    seen = measure(ahead, at + 1);
    if (seen) flipAtEdge(ahead, here.right, given);
    const isSelected = selected?.lane === lane && selected.item === here.item;
    addBox(list, here, items, lane, y, seen ? ahead.left : Infinity, isSelected, given);
    before = here.right;
    [here, ahead] = [ahead, here];
  }
};

/**
 * The left edge of a cluster's marks: at its first gap, or, where that lies before the window and its last does not, at the
 * window's edge, so that its count stays in view with them; never over the next cluster.
 */
const clusterLeft = (picture: Picture, clusters: readonly Cluster[], index: number): number => {
  const { scale, metrics } = picture;
  const cluster = clusters[index];
  if (cluster === undefined) return 0;
  const own = dayToX(scale, cluster.from) - metrics.markSize / 2;
  if (own >= 2 || dayToX(scale, cluster.to) < 0) return own;
  const next = clusters[index + 1];
  const limit = next === undefined ? Infinity : dayToX(scale, next.from) - metrics.markSize / 2 - cluster.width;
  return Math.max(own, Math.min(2, limit));
};

/** The first cluster that may be seen: those before it end, marks and all, before the window begins. */
const firstClusterReaching = (clusters: readonly Cluster[], day: number): number => {
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.to ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  // The marks of one that ends before the window may reach into it.
  return Math.max(low - 1, 0);
};

/** Where the first stretch that ends after a day begins in the list of stretches, which lie apart and in order. */
const firstStretchReaching = (stretches: Float64Array, day: number): number => {
  let low = 0;
  let high = stretches.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[2 * middle + 1] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
};

const addCrowd = (list: DisplayList, picture: Picture, laid: LaidLane, lane: number, top: number): void => {
  const { metrics, scale } = picture;
  const { crowd, items, rows } = laid;
  const y = top + metrics.lanePadding + rows.rows * metrics.rowHeight;
  const floor = y + metrics.crowdHeight - 2;
  const tall = metrics.crowdHeight - 4;
  const daysOfColumn = columnWidth / picture.laid.scale;
  const width = daysOfColumn * pixelsPerDay(scale);
  const { stretches } = crowd;
  for (let at = firstStretchReaching(stretches, scale.window.from); at < stretches.length; at += 2) {
    const x = dayToX(scale, stretches[at] ?? 0);
    if (x > scale.width) break;
    const w = dayToX(scale, stretches[at + 1] ?? 0) - x;
    list.add(ops.span, lane, -1, x, floor - 3, w, 3, 0, displayFlags.muted);
  }
  let low = 0;
  let high = crowd.column.length;
  const firstColumn = Math.floor(scale.window.from / daysOfColumn);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((crowd.column[middle] ?? 0) < firstColumn) low = middle + 1;
    else high = middle;
  }
  for (; low < crowd.column.length; low++) {
    const x = dayToX(scale, (crowd.column[low] ?? 0) * daysOfColumn);
    if (x > scale.width) break;
    const count = crowd.counts[low] ?? 0;
    if (count === 1) {
      const item = rows.crowd[crowd.first[low] ?? 0] ?? 0;
      const at = dayToX(scale, items.from[item] ?? 0);
      list.add(ops.tick, lane, item, at - 0.75, floor - tall * 0.5, 1.5, tall * 0.5);
    } else {
      const h = tall * Math.min(1, 0.5 + 0.5 * Math.sqrt((count - 1) / Math.max(crowd.most - 1, 1)));
      list.add(ops.density, lane, low, x, floor - h, Math.max(width - 0.5, 1), h, count);
    }
  }
  for (let index = firstClusterReaching(crowd.clusters, scale.window.from); index < crowd.clusters.length; index++) {
    const cluster = crowd.clusters[index];
    if (cluster === undefined || dayToX(scale, cluster.from) - metrics.markSize > scale.width) break;
    const left = clusterLeft(picture, crowd.clusters, index);
    if (left > scale.width || left + cluster.width < 0) continue;
    const markTop = y + (metrics.crowdHeight - metrics.markSize) / 2;
    list.add(ops.cluster, lane, index, left - 2, y, cluster.width + 2, metrics.crowdHeight, 0, displayFlags.plate);
    let pen = left;
    const addMark = (op: number, extra: number, count: number): void => {
      list.add(op, lane, index, pen, markTop, metrics.markSize, metrics.markSize, extra);
      pen += metrics.markSize + 3 + (op === ops.gap ? codeOf(picture.gaps[extra], metrics) : 0);
      if (count < 2) return;
      const digits = String(count).length * (metrics.characters[0x30] ?? metrics.otherCharacter) + 5;
      list.add(
        ops.count,
        lane,
        index,
        pen - 1,
        markTop + metrics.markSize / 2,
        digits,
        0,
        count,
        op === ops.good ? 1 : 0,
      );
      pen += digits;
    };
    for (const { gaps, shown } of cluster.kinds) addMark(ops.gap, shown, gaps.length);
    if (cluster.good.length > 0) addMark(ops.good, cluster.isGoodOpen ? 1 : 0, cluster.good.length);
  }
};

/** Pixels below an entry's box that the outline of a selection takes. */
const outlineRoom = 4;

const addSelected = (list: DisplayList, picture: Picture): void => {
  const { selected, scale, metrics, tops } = picture;
  const laid = selected === undefined ? undefined : picture.laid.lanes[selected.lane];
  if (selected === undefined || laid === undefined) return;
  const inCrowd = isInCrowd(laid, selected.item);
  const row = inCrowd ? laid.rows.rows : (laid.rows.row[selected.item] ?? 0);
  const top = tops[selected.lane] ?? 0;
  const inRow = top + metrics.lanePadding + row * metrics.rowHeight;
  // In the row of ticks, which is lower than an entry: no further down than leaves its outline within the lane.
  const lowest = top + laid.height - metrics.rowHeight - outlineRoom;
  const y = inCrowd ? Math.min(inRow - (metrics.rowHeight - metrics.crowdHeight) / 2, lowest) : inRow;
  const x = dayToX(scale, laid.items.from[selected.item] ?? 0);
  for (const lane of picture.ties ?? []) {
    const other = tops[lane];
    if (other === undefined || lane === selected.lane) continue;
    const to = other + metrics.lanePadding + metrics.rowHeight / 2;
    const from = y + (to > y ? metrics.rowHeight : 0);
    list.add(ops.tie, selected.lane, selected.item, x, Math.min(from, to), 1, Math.abs(to - from));
    list.add(ops.tieEnd, lane, selected.item, x - 5, to - 5, 10, 10);
  }
  if (!inCrowd) return;
  const given = { ...picture, levelScale: picture.laid.scale };
  measureBox(here, laid.items, selected.item, forms.full, given);
  flipAtEdge(here, -Infinity, given);
  addBox(list, here, laid.items, selected.lane, y, here.right, true, given);
};

/**
 * Fills a display list with what a window shows of the lanes that are in view. Work goes with what is seen, not with what
 * the review holds.
 */
export const buildDisplayList = (list: DisplayList, picture: Picture): void => {
  const { laid, tops, height, metrics } = picture;
  list.clear();
  for (const [lane, each] of laid.lanes.entries()) {
    const top = tops[lane] ?? 0;
    if (top > height || top + each.height < 0) continue;
    for (const [row, inRow] of each.rows.inRow.entries()) {
      const y = top + metrics.lanePadding + row * metrics.rowHeight;
      addRow(list, picture, lane, each, inRow, y);
    }
    if (each.rows.crowd.length > 0) addCrowd(list, picture, each, lane, top);
  }
  addSelected(list, picture);
};
