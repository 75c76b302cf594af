import { DisplayList, hitAt } from '#shared/domain/layout/display-list.ts';
import { gapDaysOf, isInCrowd, layOutLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import { compactMetrics, isTight } from '#shared/domain/layout/metrics.ts';
import { foldedHeight } from '#shared/domain/layout/row-budget.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import { limitsFor, pixelsPerDay, zoomLevel } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { ChassisHandle } from './Chassis.tsx';
import { createClockStrip } from './clock-strip.ts';
import { createKeptLevels } from './kept-levels.ts';
import { measureType } from './measure-type.ts';
import type { DrawnType } from './measure-type.ts';
import { paintFrame } from './paint-frame.ts';
import { readPalette } from './palette.ts';
import type { Palette } from './palette.ts';
import { createSideBoxes } from './side-marks.ts';
import { sizeCanvas } from './size-canvas.ts';
import type { Scene, Stage } from './scene.ts';
import { createTopStrip } from './top-strip.ts';

/** Holds what is drawn between frames, and draws it: layout by zoom level, then one display list, then one painter. */
export const createStage = (onFirstFrame: () => void): Stage => {
  let limits = limitsFor(0, 365);
  let pointedDay: number | undefined;
  const boxes = createSideBoxes();
  const lists = { scrolled: new DisplayList(), band: new DisplayList() };
  let chassis: ChassisHandle | undefined;
  let scene: Scene | undefined;
  let palette: Palette | undefined;
  /** As measured, and with the sizes that fit the height. */
  let measured: DrawnType | undefined;
  let type: DrawnType | undefined;
  const strip = createTopStrip();
  const clockStrip = createClockStrip();
  let current: LaidLevel | undefined;
  let laidFor = '';
  let hovered: Place | undefined;
  let hasFocus = false;
  let drawn = false;
  let selectionSeen = false;
  let gapDays: Float64Array = new Float64Array();

  const scaleNow = (): Scale | undefined => {
    if (chassis === undefined) return undefined;
    const { width } = chassis.size();
    return width > 0 ? { window: chassis.window(), width } : undefined;
  };

  const levels = createKeptLevels((level) => {
    if (chassis === undefined || scene?.isWhole !== true || type === undefined) return undefined;
    return layOutLevel(level, {
      items: scene.items,
      entries: scene.entries,
      gaps: scene.gaps,
      gapDays,
      headings: headingsOf(scene.lanes),
      folded: scene.lanes.map(({ folded }) => folded === true),
      ...chassis.size(),
      metrics: type.metrics,
    });
  });

  const headingsOf = (lanes: readonly TimelineLane[]): number =>
    lanes.filter((lane) => lane.heading !== undefined).length;

  /** Fits sizes to the height, and gives the names of markers as many rows as they need with the whole span in view. */
  const fitSizes = (width: number, height: number): void => {
    if (measured === undefined || scene === undefined || chassis === undefined) return;
    const shut = scene.lanes.filter(({ folded }) => folded === true).length;
    const left = height - shut * foldedHeight(measured.metrics);
    const tight = isTight(left, scene.lanes.length - shut, headingsOf(scene.lanes), measured.metrics);
    type = tight ? { ...measured, metrics: compactMetrics(measured.metrics) } : measured;
    chassis.setCompact(tight);
    clockStrip.forget();
    // Of the whole frame: what the strip takes of it must not decide what it takes.
    const whole = chassis.ground.parentElement?.clientHeight ?? height;
    const room = { width, height: whole, scale: width / Math.max(limits.widest, 1), type };
    const { names, ruler, episodes } = strip.fit(room, scene);
    chassis.setStrip(names, ruler, scene.ruler?.title ?? '', episodes);
  };

  /** Entries without a date, and a lane that is only proposed, are said in lines of the head below the name, whatever is drawn. */
  const leastHeight = (at: number): number => {
    const lane = scene?.lanes[at];
    const more = (lane !== undefined && lane.undated > 0 ? 1 : 0) + (lane?.proposed === true ? 1 : 0);
    if (type === undefined || more === 0 || lane?.folded === true) return 0;
    const { lanePadding, rowHeight } = type.metrics;
    return 2 * lanePadding + (1 + more) * rowHeight;
  };

  /** How tall a lane is before its clocks. */
  const ownHeight = (lane: number, laid: LaidLevel): number =>
    Math.max(laid.lanes[lane]?.height ?? 0, leastHeight(lane));

  const setHeights = (laid: LaidLevel): void => {
    const drawnType = type;
    if (chassis === undefined || drawnType === undefined) return;
    chassis.setHeights(
      laid.lanes.map((_, lane) => ownHeight(lane, laid) + clockStrip.height(lane, laid.level, drawnType)),
      drawnType.metrics.headingHeight,
    );
  };

  /** Takes the layout of the window's level; true if it is another than before. */
  const takeLevel = (): boolean => {
    const scale = scaleNow();
    if (scale === undefined || chassis === undefined) return false;
    const { width, height } = chassis.size();
    const key = `${String(width)}x${String(height)}`;
    if (key !== laidFor || current === undefined) {
      levels.forget();
      laidFor = key;
      current = undefined;
      fitSizes(width, height);
    }
    const laid = levels.layOut(zoomLevel(pixelsPerDay(scale)));
    if (laid === undefined || laid === current) return false;
    current = laid;
    setHeights(laid);
    levels.layOutBeside(laid.level);
    return true;
  };

  const paint = (): void => {
    const scale = scaleNow();
    if (chassis === undefined || scene === undefined || scale === undefined) return;
    const { height } = chassis.size();
    const context = sizeCanvas(chassis.canvas, scale.width, height);
    if (context === undefined) return;
    context.clearRect(0, 0, scale.width, height);
    if (palette === undefined || type === undefined || current === undefined) return;
    const tops = chassis.tops();
    const { selected } = scene;
    const box = selected === undefined ? undefined : boxOf(selected);
    selectionSeen = box !== undefined && box.top >= box.least && box.bottom <= height;
    const laid = current;
    paintFrame(context, lists, {
      scene,
      laid,
      scale,
      height,
      tops,
      rowsTall: (lane) => ownHeight(lane, laid),
      band: chassis.band(),
      scroll: chassis.scroll(),
      palette,
      type,
      clockStrip,
      boxes,
      hovered,
      hasFocus,
    });
    strip.paint(chassis, scale, scene, type, palette);
    if (!drawn && scene.items.length > 0) {
      drawn = true;
      // Twice: the first callback comes before this frame is on the screen.
      requestAnimationFrame(() => requestAnimationFrame(onFirstFrame));
    }
  };

  const readTheme = (): void => {
    const context = chassis?.canvas.getContext('2d') ?? undefined;
    if (chassis === undefined || context === undefined) return;
    palette = readPalette(chassis.ground);
    measured = measureType(chassis.ground, context);
    nameAll();
  };

  const nameAll = (): void => {
    const context = chassis?.canvas.getContext('2d') ?? undefined;
    if (context !== undefined && measured !== undefined && scene !== undefined)
      strip.name(context, scene.markers, measured);
  };

  /** Where a place stands on the ground: its lane, or its row where the lane is taller than the ground; `least` is where it is seen from. */
  const boxOf = ({
    lane,
    item,
  }: Place): { readonly top: number; readonly bottom: number; readonly least: number } | undefined => {
    const top = chassis?.tops()[lane];
    const laid = current?.lanes[lane];
    if (chassis === undefined || type === undefined || top === undefined || laid === undefined) return undefined;
    const band = chassis.band();
    const least = lane < band.lanes ? 0 : band.height;
    const tall = Math.max(laid.height, leastHeight(lane)) + clockStrip.height(lane, current?.level ?? 0, type);
    if (tall <= chassis.size().height - least) return { top, bottom: top + tall, least };
    const { lanePadding, rowHeight } = type.metrics;
    const row = isInCrowd(laid, item) ? laid.rows.rows : (laid.rows.row[item] ?? 0);
    return { top: top + row * rowHeight, bottom: top + 2 * lanePadding + (row + 1) * rowHeight, least };
  };

  const bringLane = (place: Place): void => {
    const box = boxOf(place);
    if (chassis === undefined || box === undefined) return;
    const below = box.bottom - chassis.size().height;
    const above = box.top - box.least;
    if (above < 0) chassis.scrollBy(above);
    else if (below > 0) chassis.scrollBy(Math.min(below, above));
  };

  /** Draws the lanes at their new heights; a selection that was seen stays in view. */
  const redraw = (): void => {
    const kept = selectionSeen ? scene?.selected : undefined;
    chassis?.redraw();
    if (kept !== undefined) bringLane(kept);
  };

  /** Before everything is there, lanes without heights would be drawn and measured for nothing. */
  const relay = (): void => {
    levels.forget();
    current = undefined;
    if (scene?.isWhole !== true) return;
    chassis?.setLanes(scene.lanes);
    takeLevel();
    redraw();
  };

  return {
    attach: (next) => {
      chassis = next;
      drawn = false;
      levels.rest();
      if (next === undefined) return;
      readTheme();
      next.setLimits(limits);
      relay();
    },
    chassis: () => chassis,
    setLimits: (next) => {
      limits = next;
      chassis?.setLimits(next);
      current = undefined;
    },
    limits: () => limits,
    pointAt: (day, overMark) => {
      pointedDay = day;
      if (chassis !== undefined) chassis.ground.style.cursor = overMark ? 'pointer' : '';
    },
    pointedDay: () => pointedDay,
    show: (next) => {
      const before = scene;
      scene = next;
      if (before?.items !== next.items) gapDays = gapDaysOf(next.items);
      const otherClocks = clockStrip.show(next.clocks, next.lanes);
      if (chassis === undefined) return;
      const sameLayout =
        before?.items === next.items &&
        before.isWhole === next.isWhole &&
        before.gaps === next.gaps &&
        before.lanes === next.lanes &&
        before.markers === next.markers &&
        before.bands === next.bands &&
        before.ruler === next.ruler;
      if (sameLayout) {
        // Clocks stand below what is laid out: only heights change with them.
        if (otherClocks && current !== undefined) {
          setHeights(current);
          redraw();
        }
        paint();
        return;
      }
      nameAll();
      relay();
    },
    onRange: () => {
      takeLevel();
    },
    onFrame: () => {
      // The first frames, and a resize, reach here before any change of the window has.
      if (takeLevel()) redraw();
      paint();
    },
    onTheme: () => {
      readTheme();
      relay();
    },
    hover: (place) => {
      if (hovered?.lane === place?.lane && hovered?.item === place?.item) return;
      hovered = place;
      paint();
    },
    setFocus: (focused) => {
      hasFocus = focused;
      paint();
    },
    hit: (x, y) => {
      const isInBand = lists.band.count > 0 && y < (chassis?.band().height ?? 0);
      const mark = boxes.at(x, y);
      return (
        hitAt(isInBand ? lists.band : lists.scrolled, x, y) ??
        (mark === undefined ? undefined : { on: 'beside', mark: mark.id, more: mark.more ?? 0 })
      );
    },
    scale: scaleNow,
    laid: () => current,
    bringLane,
  };
};
