import { dayToX } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { DrawnType } from './measure-type.ts';
import type { Palette } from './palette.ts';

/** A key date, ready to draw: days since 1970-01-01, `to` excluded. */
export type DrawnMarker = { readonly title: string; readonly from: number; readonly to: number };

export type Ground = {
  readonly scale: Scale;
  readonly height: number;
  readonly palette: Palette;
  readonly type: DrawnType;
  readonly periodFrom?: number | undefined;
  readonly periodTo?: number | undefined;
  readonly markers: readonly DrawnMarker[];
};

/** Shades what lies outside the review period. */
export const paintPeriod = (context: CanvasRenderingContext2D, ground: Ground): void => {
  const { scale, height, palette, periodFrom, periodTo } = ground;
  context.fillStyle = palette.shade;
  context.globalAlpha = 0.28;
  if (periodFrom !== undefined) {
    const x = Math.min(dayToX(scale, periodFrom), scale.width);
    if (x > 0) context.fillRect(0, 0, x, height);
  }
  if (periodTo !== undefined) {
    const x = Math.max(dayToX(scale, periodTo), 0);
    if (x < scale.width) context.fillRect(x, 0, scale.width - x, height);
  }
  context.globalAlpha = 1;
  context.fillStyle = palette.muted;
  for (const day of [periodFrom, periodTo]) {
    const x = day === undefined ? -1 : Math.round(dayToX(scale, day));
    if (x >= 0 && x <= scale.width) context.fillRect(x, 0, 1, height);
  }
};

/** Markers as verticals through all lanes, a band where the date is wider than a day. */
export const paintMarkerLines = (context: CanvasRenderingContext2D, ground: Ground): void => {
  const { scale, height, palette, markers } = ground;
  for (const marker of markers) {
    const x = dayToX(scale, marker.from);
    const to = dayToX(scale, marker.to);
    if (to < 0 || x > scale.width) continue;
    context.fillStyle = palette.ink;
    if (to - x > 6 && marker.to - marker.from > 1) {
      context.globalAlpha = 0.08;
      context.fillRect(x, 0, to - x, height);
      context.globalAlpha = 1;
    }
    context.globalAlpha = 0.6;
    context.fillRect(Math.round(x), 0, 1, height);
    context.globalAlpha = 1;
  }
};

/** The end of a day that is asked about: a line through all lanes, and the days after it blank paper. */
export const paintDay = (context: CanvasRenderingContext2D, day: number, { scale, height, palette }: Ground): void => {
  const x = Math.round(dayToX(scale, day + 1));
  if (x > scale.width) return;
  context.fillStyle = palette.paper;
  context.globalAlpha = 0.8;
  context.fillRect(Math.max(x, 0), 0, scale.width - Math.max(x, 0), height);
  context.globalAlpha = 1;
  context.fillStyle = palette.selection;
  if (x >= 0) context.fillRect(x, 0, 2, height);
};

/** How far the lanes are scrolled, as a thumb at the right edge; nothing where all of them are seen. */
export const paintScroll = (
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  scroll: { readonly top: number; readonly height: number },
  palette: Palette,
): void => {
  if (scroll.height <= height + 1) return;
  const thumb = Math.max((height * height) / scroll.height, 24);
  const y = (scroll.top / (scroll.height - height)) * (height - thumb);
  context.fillStyle = palette.muted;
  context.globalAlpha = 0.7;
  context.fillRect(width - 5, y + 1, 4, thumb - 2);
  context.globalAlpha = 1;
};
