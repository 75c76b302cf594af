import { episodeLines } from '#shared/domain/layout/episode-bands.ts';
import type { EpisodeBand } from '#shared/domain/layout/episode-bands.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { DrawnType } from './measure-type.ts';
import { markerRowHeight } from './paint-markers.ts';
import type { Palette } from './palette.ts';

/** How many lines the names take; none without episodes. */
export const linesOfEpisodes = (bands: readonly EpisodeBand[]): number => Math.max(-1, ...episodeLines(bands)) + 1;

/** A name is pressed: no lower than what a finger or a shaking hand can press. */
export const episodeRowHeight = (type: DrawnType): number => Math.max(markerRowHeight(type) + 2, 24);

type Seen = { readonly band: EpisodeBand; readonly line: number; readonly x: number; readonly to: number };

const seenIn = (bands: readonly EpisodeBand[], scale: Scale): readonly Seen[] => {
  const lines = episodeLines(bands);
  return bands.flatMap((band, at) => {
    const x = band.from === undefined ? -1 : dayToX(scale, band.from);
    const to = band.to === undefined ? scale.width + 1 : dayToX(scale, band.to);
    return to < 0 || x > scale.width ? [] : [{ band, line: lines[at] ?? 0, x, to }];
  });
};

/** The edges of each band through all lanes, as hairlines, and a wash between them that lies under everything. */
export const paintEpisodes = (
  context: CanvasRenderingContext2D,
  bands: readonly EpisodeBand[],
  scale: Scale,
  height: number,
  palette: Palette,
): void => {
  if (bands.length === 0) return;
  for (const { band, x, to } of seenIn(bands, scale)) {
    const left = Math.max(x, 0);
    context.fillStyle = palette.shade;
    context.globalAlpha = 0.22;
    context.fillRect(left, 0, Math.min(to, scale.width) - left, height);
    context.globalAlpha = 0.75;
    context.strokeStyle = palette.muted;
    context.lineWidth = 1;
    context.setLineDash(band.isSoft ? [2, 5] : [6, 3]);
    for (const edge of [x, to]) {
      if (edge < 0 || edge > scale.width) continue;
      context.beginPath();
      context.moveTo(Math.round(edge) + 0.5, 0);
      context.lineTo(Math.round(edge) + 0.5, height);
      context.stroke();
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  }
};

/** Above the lanes the line that spans the days of each episode; its name, a button, stands on it. */
export const paintEpisodeLines = (
  context: CanvasRenderingContext2D,
  bands: readonly EpisodeBand[],
  scale: Scale,
  type: DrawnType,
  palette: Palette,
): void => {
  const tall = episodeRowHeight(type);
  for (const { band, line, x, to } of seenIn(bands, scale)) {
    const y = line * tall + tall / 2;
    const left = Math.max(x, 0);
    const right = Math.min(to, scale.width);
    context.save();
    context.beginPath();
    context.rect(left, line * tall, Math.max(right - left, 1), tall);
    context.clip();
    context.strokeStyle = palette.muted;
    context.lineWidth = 1;
    context.setLineDash(band.isSoft ? [2, 4] : []);
    context.beginPath();
    if (x >= 0) {
      context.moveTo(x + 0.5, y - 5);
      context.lineTo(x + 0.5, y + 5);
    }
    context.moveTo(left, y + 0.5);
    context.lineTo(right, y + 0.5);
    if (to <= scale.width) {
      context.moveTo(to - 0.5, y - 5);
      context.lineTo(to - 0.5, y + 5);
    }
    context.stroke();
    context.setLineDash([]);
    context.restore();
  }
};
