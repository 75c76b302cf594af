import { isAmong } from '#shared/domain/layout/places-of-entries.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { knotOf } from './knot.ts';
import type { Knot, Standing } from './knot.ts';
import type { Palette } from './palette.ts';

export type JoinedPicture = Standing & {
  readonly events: readonly (readonly Place[])[];
  readonly palette: Palette;
  readonly selected?: Place | undefined;
  readonly hovered?: Place | undefined;
};

/** With more events than this in view only those that are selected or pointed at are tied: a thicket tells nothing. */
const mostTied = 40;
const ring = 2.5;

const knotsOf = (event: readonly Place[], picture: JoinedPicture): readonly Knot[] =>
  event.flatMap((place) => knotOf(place, picture) ?? []).sort((one, other) => one.y - other.y);

/** Ties the entries of one event from lane to lane, each end a small ring. Drawn below the marks, so that none is hidden. */
export const paintJoined = (context: CanvasRenderingContext2D, picture: JoinedPicture): void => {
  const { events, scale, palette, selected, hovered } = picture;
  const seen = events
    .map((event) => ({ event, knots: knotsOf(event, picture) }))
    .filter(({ knots }) => knots.length > 1 && knots.some(({ x }) => x >= -8 && x <= scale.width + 8));
  for (const { event, knots } of seen) {
    const near = isAmong(event, selected) || isAmong(event, hovered);
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
