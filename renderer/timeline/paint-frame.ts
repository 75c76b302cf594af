import { buildDisplayList } from '#shared/domain/layout/build-display-list.ts';
import type { DisplayList } from '#shared/domain/layout/display-list.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import { partLanes } from '#shared/domain/layout/pinned-band.ts';
import type { PinnedBand } from '#shared/domain/layout/pinned-band.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { ClockStrip } from './clock-strip.ts';
import type { DrawnType } from './measure-type.ts';
import { paintBandEdges, within } from './paint-band.ts';
import { paintList } from './paint-canvas.ts';
import { paintEpisodes } from './paint-episodes.ts';
import { paintExchanges } from './paint-exchanges.ts';
import { paintDay, paintMarkerLines, paintPeriod, paintScroll } from './paint-ground.ts';
import { paintQuestions } from './paint-questions.ts';
import { paintSides } from './paint-sides.ts';
import { paintJoined } from './paint-joined.ts';
import type { Palette } from './palette.ts';
import type { SideBoxes } from './side-marks.ts';
import type { Scene } from './scene.ts';

/** What one frame shows of a scene. */
export type FrameToPaint = {
  readonly scene: Scene;
  readonly laid: LaidLevel;
  readonly scale: Scale;
  /** The height that is seen. */
  readonly height: number;
  /** The tops of the lanes, and how tall their rows are: below that stand their clocks. */
  readonly tops: readonly number[];
  readonly rowsTall: (lane: number) => number;
  readonly band: PinnedBand;
  readonly scroll: { readonly top: number; readonly height: number };
  readonly palette: Palette;
  readonly type: DrawnType;
  readonly clockStrip: ClockStrip;
  /** What is drawn beside the entries, for a pointer to find. */
  readonly boxes: SideBoxes;
  readonly hovered?: Place | undefined;
  readonly hasFocus: boolean;
};

/** What a pointer can find: among the lanes that scroll, and among those that stay above them. */
export type FrameLists = { readonly scrolled: DisplayList; readonly band: DisplayList };

/**
 * The lanes with all that stands in and between them.
 *
 * @param tops where marks stand; lanes that are out of sight there are left out.
 * @param lineTops where lines from lane to lane end.
 */
const paintLanes = (
  context: CanvasRenderingContext2D,
  list: DisplayList,
  frame: FrameToPaint,
  tops: readonly number[],
  lineTops: readonly number[],
): void => {
  const { scene, laid, scale, height, palette, type, hovered, hasFocus } = frame;
  const { entries, gaps, selected, ties, markers, periodFrom, periodTo } = scene;
  const { metrics } = type;
  const rowsEnd = (lane: number): number | undefined => {
    const top = tops[lane];
    return top === undefined ? undefined : top + frame.rowsTall(lane);
  };
  buildDisplayList(list, { laid, scale, tops, height, entries, gaps, metrics, selected, ties });
  const places = { laid, scale, tops: lineTops, metrics, palette, selected, hovered };
  const { sides, followed } = scene;
  paintSides(context, {
    sides,
    list,
    entries,
    gaps,
    followed,
    faded: scene.faded,
    type,
    boxes: frame.boxes,
    ...places,
  });
  paintJoined(context, { events: scene.joined, ...places });
  paintExchanges(context, { arrows: scene.arrows, followed, ...places });
  paintList(context, list, { laid, entries, gaps, palette, type, hovered, hasFocus, faded: scene.faded });
  const ring = { font: type.small, radius: metrics.dotSize * 0.5 + 2, boxes: frame.boxes, footOf: rowsEnd };
  paintQuestions(context, { questions: sides.questions, list, ...ring, ...places, tops });
  if (scene.askedDay !== undefined)
    paintDay(context, scene.askedDay, { scale, height, palette, type, markers, periodFrom, periodTo });
  frame.clockStrip.paint(context, { level: laid.level, scale, height, type, palette, bottoms: rowsEnd });
};

/** Paints a frame on an empty canvas, from the ground up; `lists` then hold what a pointer can find. */
export const paintFrame = (context: CanvasRenderingContext2D, lists: FrameLists, frame: FrameToPaint): void => {
  const { scene, laid, scale, height, tops, palette, type, band } = frame;
  const { markers, periodFrom, periodTo } = scene;
  const ground = { scale, height, palette, type, markers, periodFrom, periodTo };
  paintPeriod(context, ground);
  paintEpisodes(context, scene.bands, scale, height, palette);
  paintMarkerLines(context, ground);
  lists.band.clear();
  frame.boxes.clear();
  if (band.lanes === 0 || frame.scroll.top <= 0) paintLanes(context, lists.scrolled, frame, tops, tops);
  else {
    const heights = laid.lanes.map((_, lane) => frame.rowsTall(lane) + frame.clockStrip.height(lane, laid.level, type));
    const parts = partLanes(band, tops, heights, height);
    within(context, { top: band.height, bottom: height, width: scale.width }, () => {
      paintLanes(context, lists.scrolled, frame, parts.scrolled, tops);
    });
    within(context, { top: 0, bottom: band.height, width: scale.width }, () => {
      paintLanes(context, lists.band, frame, parts.band, parts.ends);
    });
    paintBandEdges(context, scale.width, { band, tops, palette });
  }
  paintScroll(context, scale.width, height, frame.scroll, palette);
};
