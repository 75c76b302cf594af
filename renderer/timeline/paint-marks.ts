import { factsOf } from '#shared/domain/gap-kinds.ts';
import type { Gap } from '#shared/model.ts';
import { markStateOf } from '../ui/GapMark.tsx';
import { gapOutlines } from '../ui/gap-outlines.ts';
import type { GapOutline } from '../ui/gap-outlines.ts';
import type { Palette } from './palette.ts';

/** The same outlines as the marks of the page, as paths of the canvas. */
type Paths = { readonly [Part in keyof GapOutline]: Path2D };

const tick = new Path2D('M4.8 8.3l2.3 2.3l4.2-4.8');

const made = new Map<GapOutline, Paths>();
const pathsOf = (outline: GapOutline): Paths => {
  const known = made.get(outline);
  if (known !== undefined) return known;
  const paths = {
    body: new Path2D(outline.body),
    half: new Path2D(outline.half),
    inside: new Path2D(outline.inside),
    outside: new Path2D(outline.outside),
  };
  made.set(outline, paths);
  return paths;
};

/** Draws a gap in its own shape and state, in a square whose top left corner is given. */
export const paintGap = (
  context: CanvasRenderingContext2D,
  gap: Gap,
  x: number,
  y: number,
  size: number,
  palette: Palette,
): void => {
  const state = markStateOf(gap);
  const paths = pathsOf(gapOutlines[factsOf(gap.kind).shape]);
  const aside = state === 'set-aside';
  const filled = state === 'agreed' || state === 'closed';
  // The bar after a closed mark takes its room from the mark, not from the label beside it.
  const scale = (size / 16) * (aside ? 0.72 : state === 'closed' ? 0.84 : 1);
  const inset = aside ? size * 0.14 : 0;
  const drop = state === 'closed' ? size * 0.08 : inset;
  const colour = aside ? palette.muted : palette.gap;
  context.save();
  context.translate(x + inset, y + drop);
  context.scale(scale, scale);
  context.lineWidth = 1.8;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = colour;
  // Paper inside an open shape: nothing behind it may make it look filled.
  context.fillStyle = filled ? colour : palette.paper;
  context.fill(paths.body);
  context.fillStyle = colour;
  if (state === 'mitigated') context.fill(paths.half);
  context.stroke(paths.body);
  context.stroke(paths.outside);
  context.strokeStyle = filled ? palette.paper : colour;
  context.stroke(paths.inside);
  if (state === 'closed') context.fillRect(17.2, 1, 2.2, 14);
  context.restore();
};

/** A tick in a disc: good practice, of the same weight as a gap. */
export const paintGood = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  palette: Palette,
): void => {
  context.save();
  context.translate(x, y);
  context.scale(size / 16, size / 16);
  context.fillStyle = palette.good;
  context.beginPath();
  context.arc(8, 8, 6.8, 0, Math.PI * 2);
  context.fill();
  context.strokeStyle = palette.paper;
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(tick);
  context.restore();
};
