import type { BackReach } from '#shared/domain/layout/back-reaches.ts';
import { isAmong, stretchOf } from '#shared/domain/layout/places-of-entries.ts';
import type { Box } from '#shared/domain/layout/step-aside.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { dayToX, pixelsPerDay } from '#shared/domain/scale.ts';
import type { Gap } from '#shared/model.ts';
import { fadedAlpha, isFaded } from './fade.ts';
import { knotOf } from './knot.ts';
import type { Standing } from './knot.ts';
import { leaveOut } from './leave-out.ts';
import type { Palette } from './palette.ts';
import { leastTarget } from './side-marks.ts';
import type { SideBoxes } from './side-marks.ts';

export type ReachPicture = Standing & {
  /** Words in the lanes that a bar may not strike out. */
  readonly words: readonly Box[];
  readonly reaches: readonly BackReach[];
  readonly gaps: readonly Gap[];
  readonly palette: Palette;
  readonly boxes: SideBoxes;
  readonly selected?: Place | undefined;
  readonly hovered?: Place | undefined;
  /** By the index of the entry, 1 for what recedes. */
  readonly faded?: Uint8Array | undefined;
};

/** A bar is so long at rest: how far back it goes nobody knows, and long bars would fill the lane. */
const longest = 72;
const thick = 3;

/**
 * Draws a bar up to the mark of a gap whose words put it before their day, in pieces that thin out to the left: its beginning
 * is not known. Of the selected entry, and of the one pointed at, it goes back to the first day of its lane.
 */
export const paintBackReaches = (context: CanvasRenderingContext2D, picture: ReachPicture): void => {
  const { reaches, gaps, scale, metrics, palette, boxes, selected, hovered } = picture;
  if (reaches.length === 0) return;
  // One beyond the right edge may be selected and reach into what is seen.
  const [from, to] = stretchOf(reaches, scale.window.from, scale.window.to + longest / pixelsPerDay(scale));
  context.save();
  leaveOut(context, picture.words);
  for (const [at, reach] of reaches.entries()) {
    const near = isAmong([reach.place], selected) || isAmong([reach.place], hovered);
    if (!near && (at < from || at >= to)) continue;
    const knot = knotOf(reach.place, picture);
    const gap = gaps[reach.gap];
    if (knot === undefined || gap === undefined) continue;
    const end = knot.x - metrics.markSize / 2 - 2;
    const begin = Math.max(near ? dayToX(scale, reach.since) : end - longest, dayToX(scale, reach.since), -longest);
    if (end - begin < 4) continue;
    context.fillStyle = palette.gap;
    context.globalAlpha = isFaded(picture.laid, reach.place, picture.faded) ? fadedAlpha : 1;
    // At the foot of the mark: through its middle it would strike out the words beside it.
    const foot = knot.y + metrics.markSize / 2 - thick;
    let left = end;
    for (let piece = 14; left > begin; piece = Math.max(piece - 2, near ? 5 : 2)) {
      const wide = Math.min(piece, left - begin);
      context.fillRect(left - wide, foot, wide, thick);
      left -= wide + 3;
    }
    const y = knot.y - leastTarget / 2;
    boxes.add({ id: `reach:${gap.id}`, x: begin, y, w: end - begin, h: leastTarget });
  }
  context.restore();
};
