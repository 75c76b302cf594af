import type { EntryColumns, Gap } from '../../model.ts';
import { dayToX, pixelsPerDay } from '../scale.ts';
import type { Scale } from '../scale.ts';
import { columnWidth } from './crowd.ts';
import type { Cluster } from './crowd.ts';
import { displayFlags, ops } from './display-list.ts';
import type { DisplayList } from './display-list.ts';
import { hasCode, itemFlags } from './lane-items.ts';
import type { LaneItems } from './lane-items.ts';
import { isInCrowd, labelOf } from './lay-out-lanes.ts';
import type { LaidLane, LaidLevel } from './lay-out-lanes.ts';
import { labelWidth, shownLength } from './metrics.ts';
import type { LayoutMetrics } from './metrics.ts';
import { forms, leadOf, marksWidth, holdsContent } from './pack-rows.ts';

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

const addItem = (list: DisplayList, picture: Picture, lane: number, item: number, y: number, form: number): void => {
  const { entries, gaps, metrics, scale, selected } = picture;
  const laid = picture.laid.lanes[lane];
  if (laid === undefined) return;
  const { items } = laid;
  const flags = items.flags[item] ?? 0;
  const isSelected = selected?.lane === lane && selected.item === item;
  const shown =
    flags | (isSelected ? displayFlags.selected : 0) | (flags & itemFlags.proposed ? displayFlags.muted : 0);
  const x = dayToX(scale, items.from[item] ?? 0);
  const bar = ((items.to[item] ?? 0) - (items.from[item] ?? 0)) * pixelsPerDay(scale);
  const isSpan = (flags & itemFlags.span) !== 0;
  const lead = leadOf(items, item, metrics);
  const marks = marksWidth(items, item, metrics);
  const text = form === forms.mark || form === forms.crowd ? '' : labelOf(items, item, entries, gaps);
  const most = form === forms.short ? metrics.shortLabel : metrics.fullLabel;
  const words = text === '' ? 0 : labelWidth(text, most, metrics);
  const content = marks + (marks > 0 && words > 0 ? metrics.gapBeside : 0) + words;
  const middle = y + metrics.rowHeight / 2;
  // Decided as the level decided it, trailing space included; a larger scale must not change it.
  const level = ((items.to[item] ?? 0) - (items.from[item] ?? 0)) * picture.laid.scale;
  const inside = isSpan && holdsContent(level, content + metrics.gapBeside, metrics);
  let at: number;
  if (!isSpan) at = x - (lead - (flags & itemFlags.openLeft ? metrics.openEnd : 0));
  else if (inside)
    at = Math.max(x + metrics.gapBeside, Math.min(metrics.gapBeside, x + bar - content - metrics.gapBeside));
  // A bar that leaves the window takes its marks along no further than the edge.
  else at = Math.max(x, Math.min(x + bar + metrics.gapBeside, scale.width - marks - 2));
  const left = isSpan ? x : x - lead;
  const open = flags & itemFlags.openRight ? metrics.openEnd : 0;
  const right = Math.max(isSpan ? x + bar : x, at + content + open);
  if (right < 0 || left > scale.width) return;
  list.add(ops.body, lane, item, left, y + 1, right - left, metrics.rowHeight - 2, 0, shown);
  if (isSpan) list.add(ops.span, lane, item, x, middle - 7, bar, 14, 0, shown);
  let pen = at;
  for (let gap = items.gapStart[item] ?? 0; gap < (items.gapStart[item + 1] ?? 0); gap++) {
    const index = items.gaps[gap] ?? 0;
    list.add(ops.gap, lane, item, pen, middle - metrics.markSize / 2, metrics.markSize, metrics.markSize, index, shown);
    pen += metrics.markSize + 3 + codeOf(gaps[index], metrics);
  }
  if ((items.good[item] ?? 0) > 0) {
    list.add(ops.good, lane, item, pen, middle - metrics.markSize / 2, metrics.markSize, metrics.markSize, 0, shown);
    pen += metrics.markSize + 3;
  }
  if (pen === at && !isSpan) {
    list.add(ops.dot, lane, item, at, middle - metrics.dotSize / 2, metrics.dotSize, metrics.dotSize, 0, shown);
    pen += metrics.dotSize + metrics.gapBeside;
  } else if (pen > at) pen += metrics.gapBeside - 3;
  if (text !== '') {
    const short = form === forms.short ? displayFlags.short : 0;
    list.add(ops.label, lane, item, pen, middle, words, metrics.rowHeight, shownLength(text, most), shown | short);
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

const addCrowd = (list: DisplayList, picture: Picture, laid: LaidLane, lane: number, top: number): void => {
  const { metrics, scale } = picture;
  const { crowd, items, rows } = laid;
  const y = top + metrics.lanePadding + rows.rows * metrics.rowHeight;
  const floor = y + metrics.crowdHeight - 2;
  const tall = metrics.crowdHeight - 4;
  const daysOfColumn = columnWidth / picture.laid.scale;
  const width = daysOfColumn * pixelsPerDay(scale);
  for (const item of crowd.spans) {
    const x = dayToX(scale, items.from[item] ?? 0);
    const w = dayToX(scale, items.to[item] ?? 0) - x;
    if (x <= scale.width && x + w >= 0) list.add(ops.span, lane, item, x, floor - 3, w, 3, 0, displayFlags.muted);
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
  for (const [index, cluster] of crowd.clusters.entries()) {
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
    if (cluster.good.length > 0) addMark(ops.good, 0, cluster.good.length);
  }
};

const addSelected = (list: DisplayList, picture: Picture): void => {
  const { selected, scale, metrics, tops } = picture;
  const laid = selected === undefined ? undefined : picture.laid.lanes[selected.lane];
  if (selected === undefined || laid === undefined) return;
  const inCrowd = isInCrowd(laid, selected.item);
  const row = inCrowd ? laid.rows.rows : (laid.rows.row[selected.item] ?? 0);
  const top = tops[selected.lane] ?? 0;
  const y =
    top + metrics.lanePadding + row * metrics.rowHeight - (inCrowd ? (metrics.rowHeight - metrics.crowdHeight) / 2 : 0);
  const x = dayToX(scale, laid.items.from[selected.item] ?? 0);
  for (const lane of picture.ties ?? []) {
    const other = tops[lane];
    if (other === undefined || lane === selected.lane) continue;
    const to = other + metrics.lanePadding + metrics.rowHeight / 2;
    const from = y + (to > y ? metrics.rowHeight : 0);
    list.add(ops.tie, selected.lane, selected.item, x, Math.min(from, to), 1, Math.abs(to - from));
    list.add(ops.tieEnd, lane, selected.item, x - 5, to - 5, 10, 10);
  }
  if (inCrowd) addItem(list, picture, selected.lane, selected.item, y, forms.full);
};

/**
 * Fills a display list with what a window shows of the lanes that are in view. Work goes with what is seen, not with what
 * the review holds.
 */
export const buildDisplayList = (list: DisplayList, picture: Picture): void => {
  const { laid, scale, tops, height, metrics } = picture;
  list.clear();
  for (const [lane, each] of laid.lanes.entries()) {
    const top = tops[lane] ?? 0;
    if (top > height || top + each.height < 0) continue;
    for (const [row, inRow] of each.rows.inRow.entries()) {
      const y = top + metrics.lanePadding + row * metrics.rowHeight;
      for (let at = firstReaching(inRow, each.items, scale.window.from); at < inRow.length; at++) {
        const item = inRow[at] ?? 0;
        if (dayToX(scale, each.items.from[item] ?? 0) - metrics.openEnd - metrics.markSize > scale.width) break;
        addItem(list, picture, lane, item, y, each.rows.form[item] ?? forms.full);
      }
    }
    if (each.rows.crowd.length > 0) addCrowd(list, picture, each, lane, top);
  }
  addSelected(list, picture);
};
