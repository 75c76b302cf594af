import type { PinnedBand } from '#shared/domain/layout/pinned-band.ts';
import type { Palette } from './palette.ts';

type Part = { readonly top: number; readonly bottom: number; readonly width: number };

/** Paints in one part of the ground and nothing beyond it. */
export const within = (context: CanvasRenderingContext2D, { top, bottom, width }: Part, paint: () => void): void => {
  context.save();
  context.beginPath();
  context.rect(0, top, width, bottom - top);
  context.clip();
  paint();
  context.restore();
};

/** The lines below the lanes that stay, whose own went with the scrolling; the last is the edge that others go under. */
export const paintBandEdges = (
  context: CanvasRenderingContext2D,
  width: number,
  { band, tops, palette }: { readonly band: PinnedBand; readonly tops: readonly number[]; readonly palette: Palette },
): void => {
  context.fillStyle = palette.hairline;
  for (const top of tops.slice(1, band.lanes)) context.fillRect(0, top - 1, width, 1);
  context.fillStyle = palette.muted;
  context.fillRect(0, band.height - 1, width, 1);
};
