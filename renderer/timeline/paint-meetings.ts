import type { Attendance, MeetingTie, TieEnd } from '#shared/domain/layout/meeting-ties.ts';
import { isAmong, stretchOf } from '#shared/domain/layout/places-of-entries.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { dayToX, pixelsPerDay } from '#shared/domain/scale.ts';
import { edgeOfLane, knotOf } from './knot.ts';
import type { Knot, Standing } from './knot.ts';
import type { Palette } from './palette.ts';
import { targetAbout } from './side-marks.ts';
import type { SideBoxes } from './side-marks.ts';

export type MeetingPicture = Standing & {
  readonly ties: readonly MeetingTie[];
  /** The exchanges of the thread that is followed. */
  readonly followed: ReadonlySet<string>;
  /** So far away that only what is selected or pointed at is drawn. */
  readonly isFar: boolean;
  readonly palette: Palette;
  readonly boxes: SideBoxes;
  readonly selected?: Place | undefined;
  readonly hovered?: Place | undefined;
};

/** With more meetings than this in view only those that are selected or pointed at are tied. */
const mostTied = 40;
const radius = 3.5;

type End = Knot & { readonly attendance: Attendance; readonly hasEntry: boolean };

const endOf = ({ lane, item, attendance }: TieEnd, x: number, picture: Standing): End | undefined => {
  const knot = item === undefined ? undefined : knotOf({ lane, item }, picture);
  const y = knot?.y ?? edgeOfLane(lane, picture);
  return y === undefined ? undefined : { x: knot?.x ?? x, y, attendance, hasEntry: knot !== undefined };
};

const paintEnd = (context: CanvasRenderingContext2D, { x, y, attendance }: End, palette: Palette): void => {
  context.setLineDash(attendance === 'absent' ? [1.6, 1.8] : []);
  context.fillStyle = attendance === 'entered' ? context.strokeStyle : palette.paper;
  context.beginPath();
  context.arc(x, y, radius + (attendance === 'absent' ? 0.5 : 0), 0, Math.PI * 2);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  if (attendance !== 'named') return;
  context.fillStyle = context.strokeStyle;
  context.beginPath();
  context.arc(x, y, 1.4, 0, Math.PI * 2);
  context.fill();
};

const paintTie = (context: CanvasRenderingContext2D, ends: readonly End[]): void => {
  const there = ends.filter(({ attendance }) => attendance !== 'absent');
  const first = there[0]?.y ?? Infinity;
  const last = there.at(-1)?.y ?? -Infinity;
  for (const [at, to] of ends.entries()) {
    const from = ends[at - 1];
    if (from === undefined) continue;
    // Whole between those that were there, dotted on to one that was not.
    context.setLineDash(from.y >= first && to.y <= last ? [] : [1.5, 3]);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
};

/**
 * Ties the lanes of each meeting: a dot for an agency that entered it, a ring with a dot for one that another’s record names
 * as there, an empty dotted ring for one that was not there or not asked. Below the marks, so that none is hidden.
 */
export const paintMeetings = (context: CanvasRenderingContext2D, picture: MeetingPicture): void => {
  const { ties, scale, palette, boxes, selected, hovered, followed } = picture;
  if (ties.length === 0) return;
  // A meeting whose time of day is known stands a little off its day in the lanes that have another.
  const spare = 16 / pixelsPerDay(scale) + 1;
  const [from, to] = stretchOf(ties, scale.window.from - spare, scale.window.to + spare);
  for (let index = from; index < to; index += 1) {
    const tie = ties[index];
    if (tie === undefined) continue;
    const { id, exchanges } = tie.meeting;
    const near =
      isAmong(tie.places, selected) || isAmong(tie.places, hovered) || exchanges.some((one) => followed.has(one));
    if (!near && (picture.isFar || to - from > mostTied)) continue;
    const x = dayToX(scale, tie.day);
    const ends = tie.ends.flatMap((end) => endOf(end, x, picture) ?? []).sort((one, other) => one.y - other.y);
    context.strokeStyle = near ? palette.selection : palette.muted;
    context.lineWidth = near ? 2 : 1;
    paintTie(context, ends);
    context.strokeStyle = near ? palette.selection : palette.ink;
    context.lineWidth = near ? 1.8 : 1.3;
    for (const end of ends) {
      paintEnd(context, end, palette);
      if (!end.hasEntry) boxes.add(targetAbout(`meeting:${id}`, end.x, end.y));
    }
    const [top, bottom] = [ends[0]?.y ?? 0, ends.at(-1)?.y ?? 0];
    boxes.add({ id: `meeting:${id}`, x: x - 4, y: top, w: 8, h: bottom - top });
  }
};
