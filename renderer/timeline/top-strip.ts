import type { EpisodeBand } from '#shared/domain/layout/episode-bands.ts';
import type { Ruler } from '#shared/domain/clocks/rulers.ts';
import { markerRows } from '#shared/domain/layout/marker-labels.ts';
import { pixelsPerDay } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { EpisodeNames } from './episode-names.ts';
import type { DrawnType } from './measure-type.ts';
import type { DrawnMarker } from './paint-ground.ts';
import { linesOfNames, markerRowHeight, nameMarkers, paintMarkerNames } from './paint-markers.ts';
import type { NamedMarker, StripRoom } from './paint-markers.ts';
import { episodeRowHeight, linesOfEpisodes, paintEpisodeLines } from './paint-episodes.ts';
import { paintRuler, rulerHeight } from './paint-ruler.ts';
import type { Palette } from './palette.ts';
import { sizeCanvas } from './size-canvas.ts';

/** What stands between the axis and the lanes: the second ruler, and the names of the key dates below it. */
export type TopStrip = {
  readonly name: (context: CanvasRenderingContext2D, markers: readonly DrawnMarker[], type: DrawnType) => void;
  /** Works out the room for names and ruler. */
  readonly fit: (room: StripRoom, above: Above) => StripHeights;
  readonly paint: (onto: StripTarget, scale: Scale, above: Above, type: DrawnType, palette: Palette) => void;
};

/** Where lines and names of key dates are painted, and the names of episodes, which are buttons. */
type StripTarget = { readonly markers: HTMLCanvasElement; readonly episodes: EpisodeNames };

export type StripHeights = { readonly names: number; readonly ruler: number; readonly episodes: number };

/** What stands above the lanes beside the key dates. */
type Above = { readonly ruler?: Ruler | undefined; readonly bands: readonly EpisodeBand[] };

export const createTopStrip = (): TopStrip => {
  let named: readonly NamedMarker[] = [];
  let lines = 0;
  let heights: StripHeights = { names: 0, ruler: 0, episodes: 0 };
  return {
    name: (context, markers, type) => {
      named = nameMarkers(context, markers, type);
    },
    fit: (room, { ruler, bands }) => {
      const { type } = room;
      lines = linesOfNames(named, room);
      heights = {
        names: lines === 0 ? 0 : lines * markerRowHeight(type) + 3,
        ruler: ruler === undefined ? 0 : rulerHeight(type) + 2,
        episodes: linesOfEpisodes(bands) * episodeRowHeight(type),
      };
      return heights;
    },
    paint: (onto, scale, { ruler, bands }, type, palette) => {
      const { names, ruler: above, episodes } = heights;
      if (names + above + episodes === 0) return;
      const strip = sizeCanvas(onto.markers, scale.width, names + above + episodes);
      if (strip === undefined) return;
      if (ruler !== undefined) paintRuler(strip, scale, ruler, type, palette);
      strip.translate(0, above);
      paintEpisodeLines(strip, bands, scale, type, palette);
      onto.episodes.place(bands, scale, above, episodeRowHeight(type));
      strip.translate(0, episodes);
      const rows = markerRows(named, pixelsPerDay(scale), lines);
      paintMarkerNames(strip, scale, named, rows, names, type, palette);
    },
  };
};
