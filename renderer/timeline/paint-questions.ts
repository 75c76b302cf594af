import { isAmong, stretchOf } from '#shared/domain/layout/places-of-entries.ts';
import type { QuestionMark } from '#shared/domain/layout/question-marks.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { dayToX, pixelsPerDay } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { Palette } from './palette.ts';
import { targetAbout } from './side-marks.ts';
import type { SideBoxes } from './side-marks.ts';

export type QuestionPicture = {
  readonly questions: readonly QuestionMark[];
  readonly scale: Scale;
  /** Where the rows of a lane end. */
  readonly footOf: (lane: number) => number | undefined;
  readonly font: string;
  readonly radius: number;
  readonly palette: Palette;
  readonly boxes: SideBoxes;
  readonly selected?: Place | undefined;
};

/**
 * Marks the questions to agencies: a quiet ring with a question mark at the foot of the lane that is asked, broken once it was
 * asked, filled where it was agreed. Those that would touch are one ring with a count. Below the marks of gaps, which go first.
 */
export const paintQuestions = (context: CanvasRenderingContext2D, picture: QuestionPicture): void => {
  const { questions, scale, footOf, radius, palette, boxes, selected } = picture;
  if (questions.length === 0) return;
  const spare = (4 * radius) / pixelsPerDay(scale);
  const [from, to] = stretchOf(questions, scale.window.from - spare, scale.window.to + spare);
  const drawn = new Map<number, { readonly x: number; readonly first: QuestionMark; count: number }[]>();
  for (const mark of questions.slice(from, to)) {
    const x = dayToX(scale, mark.day);
    const own = drawn.get(mark.lane) ?? [];
    drawn.set(mark.lane, own);
    const last = own.at(-1);
    if (last !== undefined && x - last.x < 2 * radius + 2) last.count += 1;
    else own.push({ x, first: mark, count: 1 });
  }
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.font = picture.font;
  for (const [lane, rings] of drawn) {
    const y = footOf(lane);
    if (y === undefined) continue;
    for (const { x, first, count } of rings) {
      const { state, id } = first.question;
      const isFilled = state === 'agreed';
      const colour = isAmong(first.places, selected) ? palette.selection : palette.muted;
      context.lineWidth = 1.2;
      context.strokeStyle = colour;
      context.fillStyle = isFilled ? colour : palette.paper;
      context.setLineDash(state === 'asked' ? [2.6, 2.2] : []);
      context.beginPath();
      context.arc(x, y, radius, 0, Math.PI * 2);
      context.fill();
      context.stroke();
      context.setLineDash([]);
      context.fillStyle = isFilled ? palette.paper : colour;
      context.fillText('?', x, y + 0.5);
      if (count > 1) {
        context.fillStyle = colour;
        context.textAlign = 'left';
        context.fillText(String(count), x + radius + 2, y);
        context.textAlign = 'center';
      }
      boxes.add({ ...targetAbout(`question:${id}`, x, y), more: count - 1 });
    }
  }
  context.textAlign = 'left';
};
