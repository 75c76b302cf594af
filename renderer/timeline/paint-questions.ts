import { ops } from '#shared/domain/layout/display-list.ts';
import type { DisplayList } from '#shared/domain/layout/display-list.ts';
import { isAmong, stretchOf } from '#shared/domain/layout/places-of-entries.ts';
import type { QuestionMark } from '#shared/domain/layout/question-marks.ts';
import { stepAside } from '#shared/domain/layout/step-aside.ts';
import type { Box } from '#shared/domain/layout/step-aside.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { dayToX, pixelsPerDay } from '#shared/domain/scale.ts';
import type { Knot, Standing } from './knot.ts';
import { leaveOut } from './leave-out.ts';
import type { Palette } from './palette.ts';
import { targetAbout } from './side-marks.ts';
import type { SideBoxes } from './side-marks.ts';

export type QuestionPicture = Standing & {
  readonly questions: readonly QuestionMark[];
  /** What else is drawn in this frame. */
  readonly list: DisplayList;
  /** Where the rows of a lane end. */
  readonly footOf: (lane: number) => number | undefined;
  readonly font: string;
  readonly radius: number;
  readonly palette: Palette;
  readonly boxes: SideBoxes;
  readonly selected?: Place | undefined;
};

/** What a ring may not lie over: at the foot of a lane marks and their counts, in its rows all that stands there. */
type Taken = { readonly marks: Box[]; readonly rows: Box[] };

const takenBy = (list: DisplayList): Taken => {
  const taken: Taken = { marks: [], rows: [] };
  for (let at = 0; at < list.count; at += 1) {
    const op = list.op[at];
    const isAlone = (op === ops.gap || op === ops.good) && (list.item[at] ?? -1) >= 0;
    const isMark = op === ops.cluster || isAlone;
    if (!isMark && op !== ops.body) continue;
    const box = { x: list.x[at] ?? 0, y: list.y[at] ?? 0, w: list.w[at] ?? 0, h: list.h[at] ?? 0 };
    taken.rows.push(box);
    if (isMark) taken.marks.push(box);
  }
  return taken;
};

/** Where a ring stands: at the foot of its lane, else in one of its rows; undefined where neither has room near its day. */
const standOf = (own: Box, lane: number, taken: Taken, picture: QuestionPicture): Knot | undefined => {
  const { laid, tops, metrics, radius } = picture;
  const [side, reach] = [radius + 2, 6 * radius];
  const atFoot = stepAside(own, taken.marks, reach);
  if (atFoot !== undefined) return { x: atFoot + side, y: own.y + side };
  for (let row = (laid.lanes[lane]?.rows.rows ?? 0) - 1; row >= 0; row -= 1) {
    const y = (tops[lane] ?? 0) + metrics.lanePadding + (row + 0.5) * metrics.rowHeight;
    const inRow = stepAside({ ...own, y: y - side }, taken.rows, reach);
    if (inRow !== undefined) return { x: inRow + side, y };
  }
  return undefined;
};

type Ring = { readonly x: number; readonly first: QuestionMark; count: number };

/** Those that would touch are one ring with a count. */
const ringsByLane = ({ questions, scale, radius }: QuestionPicture): ReadonlyMap<number, readonly Ring[]> => {
  const spare = (4 * radius) / pixelsPerDay(scale);
  const [from, to] = stretchOf(questions, scale.window.from - spare, scale.window.to + spare);
  const rings = new Map<number, Ring[]>();
  for (const mark of questions.slice(from, to)) {
    const x = dayToX(scale, mark.day);
    const own = rings.get(mark.lane) ?? [];
    rings.set(mark.lane, own);
    const last = own.at(-1);
    if (last !== undefined && x - last.x < 2 * radius + 2) last.count += 1;
    else own.push({ x, first: mark, count: 1 });
  }
  return rings;
};

const paintRing = (
  context: CanvasRenderingContext2D,
  { first, count }: Ring,
  { x, y }: Knot,
  { radius, palette, selected }: QuestionPicture,
): void => {
  const { state } = first.question;
  const isFilled = state === 'agreed';
  const colour = isAmong(first.places, selected) ? palette.selection : palette.muted;
  const disc = (size: number, from = 0): void => {
    context.beginPath();
    context.arc(x, y, size, from, Math.PI * 2);
  };
  // A rim of paper parts it from the bars of its lane that it stands before.
  context.fillStyle = palette.paper;
  disc(radius + 2, Math.PI);
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = colour;
  context.fillStyle = isFilled ? colour : palette.paper;
  context.setLineDash(state === 'asked' ? [2.6, 2.2] : []);
  disc(radius);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = isFilled ? palette.paper : colour;
  context.textAlign = 'center';
  context.fillText('?', x, y + 0.5);
  if (count < 2) return;
  context.fillStyle = colour;
  context.textAlign = 'left';
  context.fillText(String(count), x + radius + 2, y);
};

/**
 * Marks the questions to agencies: a quiet ring with a question mark at the foot of the lane that is asked, broken once it was
 * asked, filled where it was agreed. Over the ticks and bars, but beside the marks of gaps, which go first.
 */
export const paintQuestions = (context: CanvasRenderingContext2D, picture: QuestionPicture): void => {
  const { questions, footOf, radius, boxes } = picture;
  if (questions.length === 0) return;
  const taken = takenBy(picture.list);
  context.textBaseline = 'middle';
  context.font = picture.font;
  for (const [lane, rings] of ringsByLane(picture)) {
    const foot = footOf(lane);
    if (foot === undefined) continue;
    for (const ring of rings) {
      const counted = ring.count > 1 ? 2 + context.measureText(String(ring.count)).width : 0;
      const side = radius + 2;
      const own = { x: ring.x - side, y: foot - side, w: 2 * side + counted, h: 2 * side };
      const free = standOf(own, lane, taken, picture);
      const at = free ?? { x: ring.x, y: foot };
      context.save();
      if (free === undefined) leaveOut(context, taken.marks);
      paintRing(context, ring, at, picture);
      context.restore();
      const stands = { ...own, x: at.x - side, y: at.y - side };
      taken.marks.push(stands);
      taken.rows.push(stands);
      boxes.add({ ...targetAbout(`question:${ring.first.question.id}`, at.x, at.y), more: ring.count - 1 });
    }
  }
  context.textAlign = 'left';
};
