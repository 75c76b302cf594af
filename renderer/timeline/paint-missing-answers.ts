import type { MissingAnswer } from '#shared/domain/layout/missing-answers.ts';
import { isAmong, stretchOf } from '#shared/domain/layout/places-of-entries.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { pixelsPerDay } from '#shared/domain/scale.ts';
import type { Gap } from '#shared/model.ts';
import { knotOf } from './knot.ts';
import type { Standing } from './knot.ts';
import type { Palette } from './palette.ts';
import { targetAbout } from './side-marks.ts';
import type { SideBoxes } from './side-marks.ts';

export type AnswersPicture = Standing & {
  readonly answers: readonly MissingAnswer[];
  readonly gaps: readonly Gap[];
  /** So far away that only what is selected or pointed at is drawn. */
  readonly isFar: boolean;
  readonly palette: Palette;
  readonly boxes: SideBoxes;
  readonly selected?: Place | undefined;
  readonly hovered?: Place | undefined;
};

/** With more of them in view only those that are selected or pointed at are drawn. */
const mostDrawn = 40;
const half = 4.5;

/** Draws each missing answer as a broken line from what was asked to the edge of the lane that was asked, a triangle at its end. */
export const paintMissingAnswers = (context: CanvasRenderingContext2D, picture: AnswersPicture): void => {
  const { answers, gaps, scale, tops, laid, palette, boxes, selected, hovered } = picture;
  if (answers.length === 0) return;
  const spare = 16 / pixelsPerDay(scale);
  const [from, to] = stretchOf(answers, scale.window.from - spare, scale.window.to + spare);
  for (const answer of answers.slice(from, to)) {
    const near = isAmong([answer.from], selected) || isAmong([answer.from], hovered);
    if (!near && (picture.isFar || to - from > mostDrawn)) continue;
    const knot = knotOf(answer.from, picture);
    const top = tops[answer.to];
    const gap = gaps[answer.gap];
    const lane = laid.lanes[answer.to];
    if (knot === undefined || top === undefined || gap === undefined || lane === undefined) continue;
    const { x } = knot;
    // It stops short of the lane: nothing in it answers.
    const isBelow = top > knot.y;
    const end = isBelow ? top - half : top + lane.height + half;
    context.strokeStyle = palette.gap;
    context.lineWidth = near ? 2 : 1;
    context.setLineDash([4, 3]);
    context.beginPath();
    context.moveTo(x, knot.y);
    context.lineTo(x, end);
    context.stroke();
    context.setLineDash([]);
    context.lineWidth = 1.5;
    context.fillStyle = gap.state === 'agreed' ? palette.gap : palette.paper;
    context.beginPath();
    context.moveTo(x, end - half);
    context.lineTo(x + half, end + half - 1);
    context.lineTo(x - half, end + half - 1);
    context.closePath();
    context.fill();
    context.stroke();
    boxes.add(targetAbout(`answer:${gap.id}`, x, end));
  }
};
