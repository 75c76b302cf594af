import { eachRulerTick } from '#shared/domain/clocks/ruler-ticks.ts';
import type { Ruler } from '#shared/domain/clocks/rulers.ts';
import { dayToX, pixelsPerDay } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { DrawnType } from './measure-type.ts';
import type { Palette } from './palette.ts';

export const rulerHeight = (type: DrawnType): number => Math.round(type.metrics.dotSize * 2.2) + 4;

/** The second ruler: a tick and what has gone by since its zero, along a hairline. */
export const paintRuler = (
  context: CanvasRenderingContext2D,
  scale: Scale,
  ruler: Ruler,
  type: DrawnType,
  palette: Palette,
): void => {
  const height = rulerHeight(type);
  context.clearRect(0, 0, scale.width, height);
  context.font = type.small;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = palette.hairline;
  context.fillRect(0, height - 1, scale.width, 1);
  let labelled = -Infinity;
  eachRulerTick(ruler, scale.window, pixelsPerDay(scale), (day, label) => {
    const x = Math.round(dayToX(scale, day));
    context.fillStyle = palette.muted;
    context.fillRect(x, 2, 1, height - 3);
    // In large type a label can need more than its tick has: the tick then stands alone.
    if (x < labelled) return;
    labelled = x + 8 + context.measureText(label).width;
    context.fillStyle = palette.ink;
    context.fillText(label, x + 4, height / 2);
  });
};
