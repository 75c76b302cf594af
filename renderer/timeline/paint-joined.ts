import { isInCrowd } from '#shared/domain/layout/lay-out-lanes.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { LayoutMetrics } from '#shared/domain/layout/metrics.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { Palette } from './palette.ts';

export type JoinedPicture = {
  readonly events: readonly (readonly Place[])[];
  readonly laid: LaidLevel;
  readonly scale: Scale;
  readonly tops: readonly number[];
  readonly metrics: LayoutMetrics;
  readonly palette: Palette;
  readonly selected?: Place | undefined;
  readonly hovered?: Place | undefined;
};

/** With more events than this in view only those that are selected or pointed at are tied: a thicket tells nothing. */
const mostTied = 40;
const ring = 2.5;

const isAt = (event: readonly Place[], place: Place | undefined): boolean =>
  place !== undefined && event.some(({ lane, item }) => lane === place.lane && item === place.item);

type Knot = { readonly x: number; readonly y: number };

const knotsOf = (event: readonly Place[], { laid, scale, tops, metrics }: JoinedPicture): readonly Knot[] =>
  event
    .flatMap(({ lane, item }): readonly Knot[] => {
      const own = laid.lanes[lane];
      const top = tops[lane];
      if (own === undefined || top === undefined) return [];
      const row = isInCrowd(own, item) ? own.rows.rows : (own.rows.row[item] ?? 0);
      const height = isInCrowd(own, item) ? metrics.crowdHeight : metrics.rowHeight;
      const y = top + metrics.lanePadding + row * metrics.rowHeight + height / 2;
      return [{ x: dayToX(scale, own.items.from[item] ?? 0), y }];
    })
    .sort((one, other) => one.y - other.y);

/** Ties the entries of one event from lane to lane, each end a small ring. Drawn below the marks, so that none is hidden. */
export const paintJoined = (context: CanvasRenderingContext2D, picture: JoinedPicture): void => {
  const { events, scale, palette, selected, hovered } = picture;
  const seen = events
    .map((event) => ({ event, knots: knotsOf(event, picture) }))
    .filter(({ knots }) => knots.length > 1 && knots.some(({ x }) => x >= -8 && x <= scale.width + 8));
  for (const { event, knots } of seen) {
    const near = isAt(event, selected) || isAt(event, hovered);
    if (!near && seen.length > mostTied) continue;
    context.strokeStyle = near ? palette.selection : palette.muted;
    context.fillStyle = palette.paper;
    context.lineWidth = near ? 2 : 1;
    context.beginPath();
    for (const { x, y } of knots) context.lineTo(x, y);
    context.stroke();
    for (const { x, y } of knots) {
      context.beginPath();
      context.arc(x, y, ring + (near ? 1 : 0), 0, Math.PI * 2);
      context.fill();
      context.stroke();
    }
  }
};
