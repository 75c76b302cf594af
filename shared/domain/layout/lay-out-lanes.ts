import { factsOfGap } from '../gap-kinds.ts';
import type { EntryColumns, Gap } from '../../model.ts';
import { levelScale } from '../scale.ts';
import { crowdOf } from './crowd.ts';
import type { Crowd } from './crowd.ts';
import type { LaneItems } from './lane-items.ts';
import type { LayoutMetrics } from './metrics.ts';
import { forms, packRows } from './pack-rows.ts';
import type { LaneRows } from './pack-rows.ts';
import { foldedHeight, laneHeight, mostRowsOfLane, rowsThatFit, shareRows } from './row-budget.ts';
import { foldedRows } from './folded-rows.ts';

/** Everything about one lane at one zoom level. */
export type LaidLane = {
  readonly items: LaneItems;
  readonly rows: LaneRows;
  readonly crowd: Crowd;
  /** Pixels, the padding included. */
  readonly height: number;
};

/** All lanes at one zoom level; the same for every window of that level. */
export type LaidLevel = { readonly level: number; readonly scale: number; readonly lanes: readonly LaidLane[] };

export type LayoutInput = {
  readonly items: readonly LaneItems[];
  readonly entries: EntryColumns;
  readonly gaps: readonly Gap[];
  /** From `gapDaysOf`. */
  readonly gapDays: Float64Array;
  /** Sector headings among the lanes. */
  readonly headings: number;
  /** Lanes that are folded to their ticks and marks; absent where none is. */
  readonly folded?: readonly boolean[] | undefined;
  /** The pixels that the lanes are seen through. */
  readonly width: number;
  readonly height: number;
  readonly metrics: LayoutMetrics;
};

/** Up to so many gaps in view are each drawn as themselves. */
export const mostGapsApart = 300;

/** In a level with too many gaps, those of one kind within so many pixels are one mark with a count. */
const massedReach = 96;

/** The words beside an item: those of the entry, or the kind of a gap that has no entry here. */
export const labelOf = (items: LaneItems, item: number, entries: EntryColumns, gaps: readonly Gap[]): string => {
  const entry = items.entry[item] ?? -1;
  if (entry >= 0) return entries.label[entry] ?? '';
  const gap = gaps[items.gaps[items.gapStart[item] ?? 0] ?? -1];
  return gap === undefined ? '' : factsOfGap(gap).name;
};

/** The days of all gaps that are drawn, in order: worked out once for a review, asked at every level. */
export const gapDaysOf = (items: readonly LaneItems[]): Float64Array => {
  const days: number[] = [];
  for (const lane of items)
    for (let item = 0; item < lane.count; item++)
      for (let gap = lane.gapStart[item] ?? 0; gap < (lane.gapStart[item + 1] ?? 0); gap++)
        days.push(lane.from[item] ?? 0);
  return Float64Array.from(days).sort();
};

/** The most gaps that any window of so many days has in view, over all lanes; `gapDays` in order. */
export const mostGapsInView = (gapDays: Float64Array, days: number): number => {
  let most = 0;
  let start = 0;
  for (let end = 0; end < gapDays.length; end++) {
    while ((gapDays[end] ?? 0) - (gapDays[start] ?? 0) > days) start++;
    most = Math.max(most, end - start + 1);
  }
  return most;
};

/** Least pixels a labelled item takes, for telling beforehand that a lane needs every row there is. */
const leastLabelled = 48;

/** Whether a lane holds so much that no number of rows a lane may have would hold its labels. */
const isOverfull = (items: LaneItems, scale: number): boolean => {
  const length = ((items.from[items.count - 1] ?? 0) - (items.from[0] ?? 0)) * scale + leastLabelled;
  return items.count * leastLabelled > mostRowsOfLane * length;
};

/**
 * Lays out every lane for a zoom level: how many rows each gets of the height there is, which item stands in which row,
 * and what becomes of those without room. Pure, and the same for every window of the level.
 */
export const layOutLevel = (level: number, input: LayoutInput): LaidLevel => {
  const { items, entries, gaps, metrics } = input;
  const scale = levelScale(level);
  const massed = mostGapsInView(input.gapDays, input.width / scale) > mostGapsApart;
  const packLane = (lane: LaneItems, mostRows: number): LaneRows =>
    packRows(lane, { scale, mostRows, metrics, massed, label: (item) => labelOf(lane, item, entries, gaps) });
  // An overfull lane needs all it can get: there is no need to lay it out to know.
  const isFolded = (lane: number): boolean => input.folded?.[lane] === true;
  const open = [...items.keys()].filter((lane) => !isFolded(lane));
  const roomy = items.map((lane, index) =>
    isFolded(index) || isOverfull(lane, scale) ? undefined : packLane(lane, mostRowsOfLane),
  );
  const left = input.height - (items.length - open.length) * foldedHeight(metrics);
  const given = shareRows(
    open.map((lane) => roomy[lane]?.rows ?? mostRowsOfLane),
    rowsThatFit(left, open.length, input.headings, metrics),
    metrics.rowsAlways,
  );
  const shares = new Map(open.map((lane, at) => [lane, given[at] ?? 1]));
  const rowsOf = (lane: LaneItems, index: number): LaneRows => {
    const share = shares.get(index);
    if (share === undefined) return foldedRows(lane.count);
    const wide = roomy[index];
    return wide !== undefined && wide.rows <= share ? wide : packLane(lane, share);
  };
  const lanes = items.map((lane, index): LaidLane => {
    const rows = rowsOf(lane, index);
    const crowd = crowdOf(lane, rows.crowd, gaps, scale, massed ? massedReach : 0, metrics);
    const height = isFolded(index) ? foldedHeight(metrics) : laneHeight(rows.rows, rows.crowd.length > 0, metrics);
    return { items: lane, rows, crowd, height };
  });
  return { level, scale, lanes };
};

export const isInCrowd = (lane: LaidLane, item: number): boolean => lane.rows.form[item] === forms.crowd;
