import { isInCrowd } from '#shared/domain/layout/lay-out-lanes.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { LayoutMetrics } from '#shared/domain/layout/metrics.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';

export type Knot = { readonly x: number; readonly y: number };

/** What says where marks stand in a frame. */
export type Standing = {
  readonly laid: LaidLevel;
  readonly scale: Scale;
  readonly tops: readonly number[];
  readonly metrics: LayoutMetrics;
};

/** Where the mark of a place stands, in pixels; undefined where its lane is not laid out. */
export const knotOf = ({ lane, item }: Place, { laid, scale, tops, metrics }: Standing): Knot | undefined => {
  const own = laid.lanes[lane];
  const top = tops[lane];
  if (own === undefined || top === undefined) return undefined;
  const row = isInCrowd(own, item) ? own.rows.rows : (own.rows.row[item] ?? 0);
  const height = isInCrowd(own, item) ? metrics.crowdHeight : metrics.rowHeight;
  return {
    x: dayToX(scale, own.items.from[item] ?? 0),
    y: top + metrics.lanePadding + row * metrics.rowHeight + height / 2,
  };
};

/** The middle of a lane, for what has no mark in it. */
export const middleOfLane = (lane: number, { laid, tops }: Standing): number | undefined => {
  const own = laid.lanes[lane];
  const top = tops[lane];
  return own === undefined || top === undefined ? undefined : top + own.height / 2;
};

/** Just below the upper edge of a lane, where no words stand: for what belongs to the lane and to none of its entries. */
export const edgeOfLane = (lane: number, { tops }: Standing): number | undefined => {
  const top = tops[lane];
  return top === undefined ? undefined : top + 4;
};
