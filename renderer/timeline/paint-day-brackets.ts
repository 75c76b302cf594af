import { dayBrackets } from '#shared/domain/layout/day-brackets.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { pixelsPerDay } from '#shared/domain/scale.ts';
import type { EntryColumns } from '#shared/model.ts';
import { knotOf } from './knot.ts';
import type { Standing } from './knot.ts';
import type { Palette } from './palette.ts';

export type BracketPicture = Standing & {
  readonly entries: EntryColumns;
  readonly palette: Palette;
  readonly selected?: Place | undefined;
};

/** Days apart by fewer pixels are no days to the eye, and neither is their order. */
const leastPixels = 4;
const foot = 3;

/** Holds together the entries of a day whose order is not known: a small bracket before their marks, from row to row. */
export const paintDayBrackets = (context: CanvasRenderingContext2D, picture: BracketPicture): void => {
  const { laid, entries, scale, metrics, palette, selected } = picture;
  if (pixelsPerDay(scale) < leastPixels) return;
  const lanes = laid.lanes.map(({ items }) => items);
  const window = { from: scale.window.from - 1, to: scale.window.to + 1 };
  context.lineWidth = 1;
  for (const { lane, items } of dayBrackets(lanes, entries, window)) {
    const knots = items.flatMap((item) => knotOf({ lane, item }, picture) ?? []);
    const ys = knots.map(({ y }) => y);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    // All of them among the ticks: they share one tick, which says so.
    if (bottom - top < metrics.rowHeight / 2) continue;
    const x = Math.round(Math.min(...knots.map((knot) => knot.x)) - metrics.markSize / 2 - 4) + 0.5;
    const isNear = selected?.lane === lane && items.includes(selected.item);
    context.strokeStyle = isNear ? palette.selection : palette.muted;
    context.beginPath();
    context.moveTo(x + foot, top + 0.5);
    context.lineTo(x, top + 0.5);
    context.lineTo(x, bottom + 0.5);
    context.lineTo(x + foot, bottom + 0.5);
    context.stroke();
  }
};
