import { isArrowOf } from '#shared/domain/layout/exchange-arrows.ts';
import type { ExchangeArrow } from '#shared/domain/layout/exchange-arrows.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { knotOf, middleOfLane } from './knot.ts';
import type { Knot, Standing } from './knot.ts';
import type { Palette } from './palette.ts';

export type ExchangePicture = Standing & {
  readonly arrows: readonly ExchangeArrow[];
  /** The exchanges of the thread that is followed: shown whatever is selected. */
  readonly followed: ReadonlySet<string>;
  readonly palette: Palette;
  readonly selected?: Place | undefined;
  readonly hovered?: Place | undefined;
};

/** The part of a line before its tip that gives its head its direction. */
const nearTip = 1 / 14;
/** So far an arrow runs that never arrived. */
const brokenAt = 0.58;
const headLength = 7;
const stub = 34;
/** Marks are wider than a line: an arrow begins and ends at their edge. */
const clearance = 5;

/** A point of the curve from one knot to another, which bows once to the side. */
const pointAt = (from: Knot, to: Knot, bow: number, at: number): Knot => {
  const x = (from.x + to.x) / 2 + bow;
  const y = (from.y + to.y) / 2;
  const rest = 1 - at;
  return {
    x: rest * rest * from.x + 2 * rest * at * x + at * at * to.x,
    y: rest * rest * from.y + 2 * rest * at * y + at * at * to.y,
  };
};

/** The point that a part of the curve bends towards, from one share of it to another: a part is such a curve itself. */
const bendBetween = (from: Knot, to: Knot, bow: number, first: number, last: number): Knot => {
  const middle = { x: (from.x + to.x) / 2 + bow, y: (from.y + to.y) / 2 };
  const along = (a: number, b: number, c: number): number =>
    (1 - first) * (1 - last) * a + (first * (1 - last) + last * (1 - first)) * b + first * last * c;
  return { x: along(from.x, middle.x, to.x), y: along(from.y, middle.y, to.y) };
};

const addHead = (context: CanvasRenderingContext2D, before: Knot, tip: Knot): void => {
  const turn = Math.atan2(tip.y - before.y, tip.x - before.x);
  for (const side of [-1, 1]) {
    context.moveTo(tip.x, tip.y);
    context.lineTo(
      tip.x - headLength * Math.cos(turn + side * 0.45),
      tip.y - headLength * Math.sin(turn + side * 0.45),
    );
  }
};

/** A stroke across the line: where it broke off, or that it came late. */
const addBar = (context: CanvasRenderingContext2D, before: Knot, at: Knot, length: number): void => {
  const turn = Math.atan2(at.y - before.y, at.x - before.x) + Math.PI / 2.6;
  context.moveTo(at.x - length * Math.cos(turn), at.y - length * Math.sin(turn));
  context.lineTo(at.x + length * Math.cos(turn), at.y + length * Math.sin(turn));
};

const paintRing = (context: CanvasRenderingContext2D, at: Knot, paper: string): void => {
  context.setLineDash([]);
  context.beginPath();
  context.arc(at.x, at.y, 3.5, 0, Math.PI * 2);
  context.fillStyle = paper;
  context.fill();
  context.stroke();
};

type Ends = { readonly from: Knot; readonly to: Knot; readonly hasFrom: boolean; readonly hasTo: boolean };

const endsOf = ({ from, to }: ExchangeArrow, picture: Standing): Ends | undefined => {
  const start = from.item === undefined ? undefined : knotOf({ lane: from.lane, item: from.item }, picture);
  const end = to?.item === undefined ? undefined : knotOf({ lane: to.lane, item: to.item }, picture);
  const x = start?.x ?? end?.x;
  if (x === undefined) return undefined;
  const fromY = start?.y ?? middleOfLane(from.lane, picture);
  const toY = to === undefined ? undefined : (end?.y ?? middleOfLane(to.lane, picture));
  if (fromY === undefined) return undefined;
  if (to === undefined) {
    const own = start ?? { x, y: fromY };
    return { from: own, to: { x: own.x + stub, y: own.y - stub * 0.6 }, hasFrom: true, hasTo: true };
  }
  if (toY === undefined) return undefined;
  return {
    from: start ?? { x, y: fromY },
    to: end ?? { x, y: toY },
    hasFrom: start !== undefined,
    hasTo: end !== undefined,
  };
};

const paintArrow = (context: CanvasRenderingContext2D, arrow: ExchangeArrow, ends: Ends, palette: Palette): void => {
  const { from, to } = ends;
  const isBroken = arrow.outcome === 'not-shared';
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const bow = arrow.to === undefined ? 0 : Math.min(46, 12 + length / 6);
  const trim = Math.min(clearance / Math.max(length, 1), 0.3);
  const last = isBroken ? brokenAt : 1 - (ends.hasTo ? trim : 0);
  const at = (part: number): Knot => pointAt(from, to, bow, trim + (last - trim) * part);
  context.strokeStyle = isBroken ? palette.gap : palette.selection;
  context.lineWidth = 1.8;
  const tip = at(1);
  const bend = bendBetween(from, to, bow, trim, last);
  context.beginPath();
  context.moveTo(at(0).x, at(0).y);
  context.quadraticCurveTo(bend.x, bend.y, tip.x, tip.y);
  // Only the line itself is dashed; all that is whole is one stroke, which is what an arrow costs.
  if (arrow.outcome === 'claimed') {
    context.setLineDash([5, 4]);
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
  }
  const before = at(1 - nearTip);
  if (isBroken) addBar(context, before, tip, 7);
  else if (!arrow.met) addHead(context, before, tip);
  if (arrow.outcome === 'late') addBar(context, at(0.48), at(0.5), 6);
  context.stroke();
  if (!isBroken && arrow.met) for (const end of [from, to]) paintRing(context, end, palette.paper);
  // An end without an entry of its own is an empty ring: the lane has nothing of it, or its entry is hidden.
  if (!ends.hasFrom) paintRing(context, from, palette.paper);
  if (!ends.hasTo && !isBroken) paintRing(context, to, palette.paper);
};

/**
 * Paints the exchanges of what is selected, pointed at or followed, as arrows from lane to lane: whole where they arrived,
 * dashed where one side alone claims it, broken off where nothing arrived, with a bar across where it came late.
 */
export const paintExchanges = (context: CanvasRenderingContext2D, picture: ExchangePicture): void => {
  const { arrows, followed, scale, palette, selected, hovered } = picture;
  if (selected === undefined && hovered === undefined && followed.size === 0) return;
  for (const arrow of arrows) {
    if (!followed.has(arrow.id) && !isArrowOf(arrow, selected) && !isArrowOf(arrow, hovered)) continue;
    const ends = endsOf(arrow, picture);
    if (ends === undefined) continue;
    const { from, to } = ends;
    if (Math.max(from.x, to.x) < -60 || Math.min(from.x, to.x) > scale.width + 60) continue;
    paintArrow(context, arrow, ends, palette);
  }
};
