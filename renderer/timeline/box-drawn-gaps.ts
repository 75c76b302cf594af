import type { DrawnGapPlace } from '#shared/domain/layout/drawn-gaps.ts';
import { isInCrowd } from '#shared/domain/layout/lay-out-lanes.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { Gap } from '#shared/model.ts';
import { knotOf } from './knot.ts';
import type { Standing } from './knot.ts';
import type { SideBoxes } from './side-marks.ts';

export type DrawnGapsPicture = Standing & {
  readonly drawn: readonly DrawnGapPlace[];
  readonly gaps: readonly Gap[];
  readonly boxes: SideBoxes;
};

/** A gap drawn by hand that found no room in a row is a thin bar among the ticks: it is found there too, over all its days. */
export const boxDrawnGaps = ({ drawn, gaps, boxes, ...standing }: DrawnGapsPicture): void => {
  const { laid, scale, metrics } = standing;
  for (const { gap, place, from, to } of drawn) {
    if (from > scale.window.to || to < scale.window.from) continue;
    const lane = laid.lanes[place.lane];
    const id = gaps[gap]?.id;
    if (lane === undefined || id === undefined || !isInCrowd(lane, place.item)) continue;
    const knot = knotOf(place, standing);
    if (knot === undefined) continue;
    const x = dayToX(scale, from);
    boxes.add({ id: `drawn:${id}`, x, y: knot.y, w: dayToX(scale, to) - x, h: metrics.crowdHeight / 2 });
  }
};
