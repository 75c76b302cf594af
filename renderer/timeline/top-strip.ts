import type { Ruler } from '#shared/domain/clocks/rulers.ts';
import { markerRows } from '#shared/domain/layout/marker-labels.ts';
import { pixelsPerDay } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { DrawnType } from './measure-type.ts';
import type { DrawnMarker } from './paint-ground.ts';
import { linesOfNames, markerRowHeight, nameMarkers, paintMarkerNames } from './paint-markers.ts';
import type { NamedMarker } from './paint-markers.ts';
import { paintRuler, rulerHeight } from './paint-ruler.ts';
import type { Palette } from './palette.ts';
import { sizeCanvas } from './size-canvas.ts';

/** What stands between the axis and the lanes: the second ruler, and the names of the key dates below it. */
export type TopStrip = {
  readonly name: (context: CanvasRenderingContext2D, markers: readonly DrawnMarker[], type: DrawnType) => void;
  /** Works out the room for names and ruler. */
  readonly fit: (width: number, widest: number, type: DrawnType, ruler: Ruler | undefined) => StripHeights;
  readonly paint: (
    canvas: HTMLCanvasElement,
    scale: Scale,
    ruler: Ruler | undefined,
    type: DrawnType,
    palette: Palette,
  ) => void;
};

export type StripHeights = { readonly names: number; readonly ruler: number };

export const createTopStrip = (): TopStrip => {
  let named: readonly NamedMarker[] = [];
  let lines = 0;
  let heights: StripHeights = { names: 0, ruler: 0 };
  return {
    name: (context, markers, type) => {
      named = nameMarkers(context, markers, type);
    },
    fit: (width, widest, type, ruler) => {
      lines = linesOfNames(named, width, widest);
      heights = {
        names: lines === 0 ? 0 : lines * markerRowHeight(type) + 3,
        ruler: ruler === undefined ? 0 : rulerHeight(type) + 2,
      };
      return heights;
    },
    paint: (canvas, scale, ruler, type, palette) => {
      const { names, ruler: above } = heights;
      if (names + above === 0) return;
      const strip = sizeCanvas(canvas, scale.width, names + above);
      if (strip === undefined) return;
      if (ruler !== undefined) paintRuler(strip, scale, ruler, type, palette);
      strip.translate(0, above);
      const rows = markerRows(named, pixelsPerDay(scale), lines);
      paintMarkerNames(strip, scale, named, rows, names, type, palette);
    },
  };
};
