import { markerRows } from '#shared/domain/layout/marker-labels.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { DrawnType } from './measure-type.ts';
import type { DrawnMarker } from './paint-ground.ts';
import type { Palette } from './palette.ts';

/** A marker with the width of its name, so that it can be laid in a row. */
export type NamedMarker = DrawnMarker & { readonly width: number };

/** Between a line and its name, and after a name. */
const beside = 4;
/** The most rows of names above the lanes, and the share of the height that they may take: the lanes come first. */
const mostMarkerRows = 3;
const mostOfHeight = 0.18;

export const markerRowHeight = (type: DrawnType): number => Math.round(type.metrics.dotSize * 2.2);

/** Measures the names of the markers, in order of day. */
export const nameMarkers = (
  context: CanvasRenderingContext2D,
  markers: readonly DrawnMarker[],
  type: DrawnType,
): readonly NamedMarker[] => {
  context.font = type.bold;
  return [...markers]
    .sort((a, b) => a.from - b.from)
    .map((marker) => ({ ...marker, width: Math.ceil(context.measureText(marker.title).width) + 3 * beside }));
};

/** What the names are laid for: the pixels of the whole frame, pixels a day with the whole span in view, and the type. */
export type StripRoom = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly type: DrawnType;
};

type Taken = { readonly row: number; readonly left: number; readonly right: number };

/**
 * How many lines the names take with the whole span in view: what is given above the lanes at every zoom, so that they stay
 * where they are.
 */
export const linesOfNames = (markers: readonly NamedMarker[], { width, height, scale, type }: StripRoom): number => {
  const most = Math.min(Math.max(Math.floor((height * mostOfHeight) / markerRowHeight(type)), 1), mostMarkerRows);
  const rows = markerRows(markers, scale, most);
  const lines = Math.max(...rows, -1) + 1;
  // A name that the right edge would cut stands to the left of its line, where another may be: then one more is needed.
  const last = markers.at(-1);
  const first = markers[0];
  if (last === undefined || first === undefined || lines === 0) return lines;
  const cut = (last.from - first.from) * scale + last.width > width - (width - (last.from - first.from) * scale) / 2;
  const before = markers.at(-2);
  const meets = before !== undefined && (last.from - before.from) * scale < before.width + last.width;
  return cut || meets ? Math.min(Math.max(lines, 1) + 1, most) : lines;
};

/** The names of the markers above the lanes, each at its line; to the left of it where the edge would cut it. */
export const paintMarkerNames = (
  context: CanvasRenderingContext2D,
  scale: Scale,
  markers: readonly NamedMarker[],
  rows: readonly number[],
  height: number,
  type: DrawnType,
  palette: Palette,
): void => {
  const line = markerRowHeight(type);
  const taken: (Taken & { readonly title: string })[] = [];
  context.clearRect(0, 0, scale.width, height);
  context.fillStyle = palette.ink;
  for (const [at, { title, from, width }] of markers.entries()) {
    const x = dayToX(scale, from);
    const row = rows[at] ?? -1;
    if (x < -width || x > scale.width) continue;
    context.globalAlpha = row < 0 ? 0.6 : 1;
    const top = Math.max(row, 0) * line + 2;
    context.fillRect(Math.round(x), row < 0 ? height - 4 : top, 1, height);
    if (row < 0) continue;
    const isFree = (place: Taken): boolean =>
      place.left >= 0 &&
      taken.every((other) => other.row !== place.row || place.left >= other.right || place.right <= other.left);
    const right: Taken = { row, left: x, right: x + width };
    const left: Taken = { row, left: x - width, right: x };
    const above = Array.from({ length: Math.floor(height / line) }, (_, other) => other);
    const flips = right.right > scale.width + beside;
    const flipped = flips ? [left, ...above.map((other) => ({ ...left, row: other }))].find(isFree) : undefined;
    taken.push({ ...(flipped ?? right), title });
  }
  context.globalAlpha = 1;
  context.font = type.bold;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const { row, left, right, title } of taken) {
    context.fillStyle = palette.paper;
    context.fillRect(left + 1.5, row * line, right - left - 2.5, line);
    context.fillStyle = palette.ink;
    context.fillText(title, left + beside + 1, row * line + line / 2 + 0.5);
  }
};
