import type { EntryColumns, Gap } from '../../model.ts';
import { dayToX, pixelsPerDay } from '../scale.ts';
import type { Scale } from '../scale.ts';
import { addClusters } from './cluster-marks.ts';
import { columnWidth } from './crowd.ts';
import { displayFlags, ops } from './display-list.ts';
import type { DisplayList } from './display-list.ts';
import { addBox, emptyBox, flipAtEdge, measureBox } from './item-box.ts';
import type { ItemBox } from './item-box.ts';
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
  const addStretches = (stretches: Float64Array, flags: number): void => {
    for (let at = firstStretchReaching(stretches, scale.window.from); at < stretches.length; at += 2) {
      const x = dayToX(scale, stretches[at] ?? 0);
      if (x > scale.width) break;
      list.add(ops.span, lane, -1, x, floor - 3, dayToX(scale, stretches[at + 1] ?? 0) - x, 3, 0, flags);
    }
  };
  addStretches(crowd.stretches, displayFlags.muted);
  addStretches(crowd.gapStretches, displayFlags.ofGap);
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
  addClusters(list, picture, crowd, lane, y);
};

/** Pixels from the edge of a lane to the end of a tie at it. */
const edgeRoom = 4;

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
    // At the edge of the lane that is nearer: over its words the ring would hide them.
    const to = other > y ? other + edgeRoom : other + (picture.laid.lanes[lane]?.height ?? 0) - edgeRoom;
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
