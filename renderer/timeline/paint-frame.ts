import { buildDisplayList } from '#shared/domain/layout/build-display-list.ts';
import type { DisplayList } from '#shared/domain/layout/display-list.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { ClockStrip } from './clock-strip.ts';
import type { DrawnType } from './measure-type.ts';
import { paintList } from './paint-canvas.ts';
import { paintEpisodes } from './paint-episodes.ts';
import { paintExchanges } from './paint-exchanges.ts';
import { paintDay, paintMarkerLines, paintPeriod, paintScroll } from './paint-ground.ts';
import { paintJoined } from './paint-joined.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** What one frame shows of a scene. */
export type FrameToPaint = {
  readonly scene: Scene;
  readonly laid: LaidLevel;
  readonly scale: Scale;
  /** The height that is seen. */
  readonly height: number;
  /** The tops of the lanes, and where their rows end: below that stand their clocks. */
  readonly tops: readonly number[];
  readonly rowsEnd: (lane: number) => number | undefined;
  readonly scroll: { readonly top: number; readonly height: number };
  readonly palette: Palette;
  readonly type: DrawnType;
  readonly clockStrip: ClockStrip;
  readonly hovered?: Place | undefined;
  readonly hasFocus: boolean;
};

/** Paints a frame on an empty canvas, from the ground up; `list` then holds what a pointer can find. */
export const paintFrame = (context: CanvasRenderingContext2D, list: DisplayList, frame: FrameToPaint): void => {
  const { scene, laid, scale, height, tops, palette, type, hovered, hasFocus } = frame;
  const { entries, gaps, selected, ties, markers, periodFrom, periodTo } = scene;
  const { metrics } = type;
  buildDisplayList(list, { laid, scale, tops, height, entries, gaps, metrics, selected, ties });
  const ground = { scale, height, palette, type, markers, periodFrom, periodTo };
  const places = { laid, scale, tops, metrics, palette, selected, hovered };
  paintPeriod(context, ground);
  paintEpisodes(context, scene.bands, scale, height, palette);
  paintMarkerLines(context, ground);
  paintJoined(context, { events: scene.joined, ...places });
  paintExchanges(context, { arrows: scene.arrows, followed: scene.followed, ...places });
  paintList(context, list, { laid, entries, gaps, palette, type, hovered, hasFocus, faded: scene.faded });
  if (scene.askedDay !== undefined) paintDay(context, scene.askedDay, ground);
  frame.clockStrip.paint(context, { level: laid.level, scale, height, type, palette, bottoms: frame.rowsEnd });
  paintScroll(context, scale.width, height, frame.scroll, palette);
};
