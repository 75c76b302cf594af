import fc from 'fast-check';
import { buildDisplayList } from '#shared/domain/layout/build-display-list.ts';
import type { Picture } from '#shared/domain/layout/build-display-list.ts';
import { DisplayList } from '#shared/domain/layout/display-list.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { gapDaysOf, layOutLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import { pixelsPerDay, zoomLevel } from '#shared/domain/scale.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import { metrics } from './sample-lanes.ts';
import type { SampleReview } from './sample-lanes.ts';

export const width = 1200;

export const layOut = (review: SampleReview, level: number, height = 700, isFolded = false): LaidLevel => {
  const items = itemsOfLanes(review.lanes, review);
  return layOutLevel(level, {
    items,
    entries: review.entries,
    gaps: review.gaps,
    gapDays: gapDaysOf(items),
    headings: 1,
    folded: items.map(() => isFolded),
    width,
    height,
    metrics,
  });
};

const topsOf = (laid: LaidLevel): number[] => {
  let top = 0;
  return laid.lanes.map((lane) => {
    const here = top;
    top += lane.height;
    return here;
  });
};

export const draw = (
  review: SampleReview,
  laid: LaidLevel,
  window: DayWindow,
  marked: Pick<Picture, 'selected' | 'ties'> = {},
): DisplayList => {
  const list = new DisplayList();
  const { entries, gaps } = review;
  const scale = { window, width };
  buildDisplayList(list, { laid, scale, tops: topsOf(laid), height: 1e6, entries, gaps, metrics, ...marked });
  return list;
};

/** A window at some zoom, between the years and the days, that may begin anywhere. */
export const view = fc
  .record({
    pixels: fc.double({ min: 0.3, max: 300, noNaN: true }),
    from: fc.double({ min: -200, max: 2200, noNaN: true }),
  })
  .map(({ pixels, from }) => ({ from, to: from + width / pixels }));

export const levelOf = (window: DayWindow): number => zoomLevel(pixelsPerDay({ window, width }));
