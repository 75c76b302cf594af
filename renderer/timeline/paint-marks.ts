import { factsOfGap } from '#shared/domain/gap-kinds.ts';
import type { Gap } from '#shared/model.ts';
import { markStateOf } from '../ui/GapMark.tsx';
import type { MarkState } from '../ui/GapMark.tsx';
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
const drawGap = (
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  gap: Gap,
  state: MarkState,
  x: number,
  y: number,
  size: number,
  palette: Palette,
): void => {
  const paths = pathsOf(gapOutlines[factsOfGap(gap).shape]);
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
  // Asked of an agency: broken, since the answer is still to come.
  if (state === 'asked') context.setLineDash([2.6, 2.2]);
  context.stroke(paths.body);
  context.stroke(paths.outside);
  context.setLineDash([]);
  context.strokeStyle = filled ? palette.paper : colour;
  context.stroke(paths.inside);
  if (state === 'closed') context.fillRect(17.2, 1, 2.2, 14);
  context.restore();
};

/** Room about a mark for what reaches out of its square: half a line, the bar after a closed one. */
const margin = 3;

let picturesFor: Palette | undefined;
const pictures = new Map<string, OffscreenCanvas>();

/** Draws a gap from a picture of its kind and state: some hundred marks a frame are then copied, not drawn. */
export const paintGap = (
  context: CanvasRenderingContext2D,
  gap: Gap,
  x: number,
  y: number,
  size: number,
  palette: Palette,
): void => {
  if (picturesFor !== palette) {
    pictures.clear();
    picturesFor = palette;
  }
  const state = markStateOf(gap);
  const ratio = window.devicePixelRatio || 1;
  const key = `${gap.kind} ${state} ${String(size)} ${String(ratio)}`;
  const side = size + 2 * margin;
  let picture = pictures.get(key);
  if (picture === undefined) {
    picture = new OffscreenCanvas(Math.ceil(side * ratio), Math.ceil(side * ratio));
    const drawn = picture.getContext('2d');
    if (drawn === null) return;
    drawn.scale(ratio, ratio);
    drawGap(drawn, gap, state, margin, margin, size, palette);
    pictures.set(key, picture);
  }
  // On whole pixels of the screen: a picture between them is blurred.
  const snap = (at: number): number => Math.round(at * ratio) / ratio;
  context.drawImage(picture, snap(x - margin), snap(y - margin), picture.width / ratio, picture.height / ratio);
};

/** A tick in a disc: good practice, of the same weight as a gap; an open disc where nobody has agreed it. */
export const paintGood = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  palette: Palette,
  isOpen = false,
): void => {
  context.save();
  context.translate(x, y);
  context.scale(size / 16, size / 16);
  context.fillStyle = isOpen ? palette.paper : palette.good;
  context.beginPath();
  context.arc(8, 8, isOpen ? 6.1 : 6.8, 0, Math.PI * 2);
  context.fill();
  context.strokeStyle = isOpen ? palette.good : palette.paper;
  context.lineWidth = 1.5;
  if (isOpen) context.stroke();
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(tick);
  context.restore();
};
