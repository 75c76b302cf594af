import type { DrawnSilence } from '#shared/domain/layout/lane-silences.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { Standing } from './knot.ts';
import type { DrawnType } from './measure-type.ts';
import type { Palette } from './palette.ts';
import type { SideBoxes } from './side-marks.ts';

export type SilencePicture = Standing & {
  readonly silences: readonly DrawnSilence[];
  readonly type: DrawnType;
  readonly palette: Palette;
  readonly boxes: SideBoxes;
};

const words = 'nothing entered';
/** Between the lines of the hatching, in pixels. */
const step = 7;

const paintHatching = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  from: number,
): void => {
  context.save();
  context.beginPath();
  context.rect(x, y, w, h);
  context.clip();
  context.beginPath();
  // Counted from where the silence begins, so that the lines go along with the days.
  const first = from + Math.floor((x - h - from) / step) * step;
  for (let at = first; at < x + w; at += step) {
    context.moveTo(at, y + h);
    context.lineTo(at + h, y);
  }
  context.stroke();
  context.restore();
};

export const silenceId = ({ agency, from }: DrawnSilence): string => `silence:${String(agency)}:${String(from)}`;

/** Hatches what is silent in each lane, under everything else; it says so in words where the row of ticks has room for them. */
export const paintSilence = (context: CanvasRenderingContext2D, picture: SilencePicture): void => {
  const { silences, scale, laid, tops, metrics, palette, type, boxes } = picture;
  const seen = (scaleNow: Scale, day: number): number => Math.min(Math.max(dayToX(scaleNow, day), 0), scaleNow.width);
  for (const silence of silences) {
    if (silence.from > scale.window.to) break;
    if (silence.to + 1 < scale.window.from) continue;
    const top = tops[silence.lane];
    const lane = laid.lanes[silence.lane];
    if (top === undefined || lane === undefined) continue;
    const x = seen(scale, silence.from);
    const w = seen(scale, silence.to + 1) - x;
    if (w < 1) continue;
    const box = { x, y: top + 1, w, h: lane.height - 2 };
    context.strokeStyle = palette.shade;
    context.lineWidth = 1;
    paintHatching(context, box.x, box.y, box.w, box.h, dayToX(scale, silence.from));
    boxes.add({ id: silenceId(silence), ...box });
    if (lane.rows.crowd.length === 0) continue;
    context.font = type.small;
    const wide = context.measureText(words).width + 10;
    if (wide > w - 16) continue;
    const y = top + metrics.lanePadding + lane.rows.rows * metrics.rowHeight + metrics.crowdHeight / 2;
    const left = x + (w - wide) / 2;
    context.fillStyle = palette.paper;
    context.fillRect(left, y - metrics.crowdHeight / 2 + 1, wide, metrics.crowdHeight - 2);
    context.fillStyle = palette.muted;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.fillText(words, left + 5, y);
  }
};
