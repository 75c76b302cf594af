import { useEffect, useRef } from 'react';
import { DataSet } from 'vis-data/peer';
import { Timeline as VisTimeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { PinnedBand } from '#shared/domain/layout/pinned-band.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import type { DayWindow, WindowLimits } from '#shared/domain/scale.ts';
import { axisStep, majorLabel, minorLabel, utc } from './axis.ts';
import { measureOnce } from './axis-letters.ts';
import { groupsOf, headingId, laneId } from './chassis-groups.ts';
import type { Group } from './chassis-groups.ts';
import type { EpisodeNames } from './episode-names.ts';
import { laneHeader, sectorHeader } from './lane-header.ts';
import { sizeOfType } from './measure-type.ts';
import { createStayInView } from './stay-in-view.ts';
import type { StandingLane } from './stay-in-view.ts';
import { createStripHeads } from './strip-heads.ts';
import { hasInternals } from './vis-internals.ts';

/** The frame that the drawing hangs in: axis, lanes, drag and scroll are vis-timeline's, the rest is painted over it. */
export type ChassisHandle = {
  /** Where the entries are drawn; the canvas fills it and lets pointers through. */
  readonly ground: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** The names of the markers are drawn here, under the axis and above the lanes. */
  readonly markers: HTMLCanvasElement;
  readonly episodes: EpisodeNames;
  /** The room for them and for the second ruler above them, in pixels; takes effect with the next redraw. */
  readonly setStrip: (names: number, ruler: number, rulerTitle: string, episodes: number) => void;
  /** Headings become rules and heads lose their air, where the lanes are too many for the height. */
  readonly setCompact: (compact: boolean) => void;
  /** How far the lanes are scrolled, and how tall they are in all. */
  readonly scroll: () => { readonly top: number; readonly height: number };
  readonly window: () => DayWindow;
  readonly setWindow: (window: DayWindow) => void;
  readonly setLimits: (limits: WindowLimits) => void;
  readonly size: () => { readonly width: number; readonly height: number };
  /** The tops of the lanes, from the top of the ground as it is scrolled. */
  readonly tops: () => readonly number[];
  /** The pinned lanes that stay at the top of the ground while the others scroll. */
  readonly band: () => PinnedBand;
  readonly setLanes: (lanes: readonly TimelineLane[]) => void;
  /** Heights of the lanes in pixels; takes effect with the next redraw. */
  readonly setHeights: (heights: readonly number[], headingHeight: number) => void;
  readonly scrollBy: (pixels: number) => void;
  readonly redraw: () => void;
};

export type ChassisEvents = {
  /** The window moved; the frame is not drawn yet. */
  readonly onRange: () => void;
  /** vis-timeline has drawn its part of a frame. */
  readonly onFrame: () => void;
};

type ChassisProps = ChassisEvents & {
  readonly start: DayWindow;
  /** Called with the frame when it stands, and with undefined before it goes. */
  readonly onReady: (handle: ChassisHandle | undefined) => void;
};

const dayLength = 86_400_000;

const createChassis = (
  root: HTMLElement,
  start: DayWindow,
  events: ChassisEvents,
): ChassisHandle & { stop: () => void } => {
  const headers = new Map<string, HTMLElement>();
  let type = sizeOfType(root);
  // Right from the start: with labels for each month, twenty years are thousands of elements before anything is drawn.
  const firstStep = axisStep(Math.max(root.clientWidth, 1) / Math.max(start.to - start.from, 1), type);
  // Without groups: with none of them it would be drawn three times before the first lane is there.
  const vis = new VisTimeline(root, new DataSet<never>([]), {
    height: '100%',
    // Without these two vis-timeline hides itself for a second and may fit its window to every item.
    rtl: false,
    rollingMode: {},
    start: start.from * dayLength,
    end: start.to * dayLength,
    moment: utc,
    format: {
      minorLabels: (date: Date, scale: string) => minorLabel(utc(date), scale),
      majorLabels: (date: Date, scale: string) => majorLabel(utc(date), scale),
    },
    timeAxis: { scale: firstStep.scale, step: firstStep.step },
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    groupOrder: 'order',
    groupTemplate: (group?: Group) => headers.get(group?.id ?? '') ?? document.createElement('div'),
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    stack: false,
    verticalScroll: true,
  });
  const inside: object = vis;
  if (!hasInternals(inside)) throw new Error('vis-timeline is not the version that the timeline is built on (8.5.4).');
  const ground = inside.dom.centerContainer;
  const canvas = document.createElement('canvas');
  canvas.className = 'timeline-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  ground.append(canvas);
  const strip = createStripHeads(inside.dom.top, inside.dom.root);
  const heads = inside.dom.leftContainer;
  heads.setAttribute('role', 'group');
  heads.setAttribute('aria-label', 'Heads of the lanes');
  /** What scrolls can be reached by key, and only then. */
  const fitHeads = (): void => {
    const scrolls = inside.props.center.height > inside.props.centerContainer.height;
    heads.tabIndex = scrolls ? 0 : -1;
    strip.place(inside.props.top.height);
  };

  const staying = createStayInView(inside);
  let standing: readonly StandingLane[] = [];
  /** The tops of the lanes and the height of all, unscrolled. */
  let laneTops: readonly number[] = [];
  let lanesTall = 0;
  // Lanes hold no items of vis-timeline's own: while only the window moves there is nothing in them to redraw.
  const drawLanes = inside.itemSet.redraw.bind(inside.itemSet);
  let drawnFor = '';
  let lanesChanged = true;
  const sizeKey = (): string => {
    const { root: whole, left, top, center, centerContainer } = inside.props;
    return [whole.width, whole.height, left.width, top.height, center.height, centerContainer.height].join(' ');
  };
  const measureLetters = measureOnce(inside.timeAxis, sizeKey);
  /**
   * Where the heads of the lanes stand: read from the page, since vis-timeline measures a group before it gives the groups
   * above their heights, and measures again only where a height is news to it. True if a lane moved: then what rests on
   * their sum, the scrolling, is to be worked out again.
   */
  const readTops = (): boolean => {
    const found = staying.readTops(standing);
    const total = inside.dom.left.offsetHeight;
    const moved =
      total !== lanesTall || found.length !== laneTops.length || found.some((top, at) => top !== laneTops[at]);
    laneTops = found;
    lanesTall = total;
    staying.fit(standing, found, total, inside.props.centerContainer.height);
    return moved;
  };
  inside.itemSet.redraw = () => {
    const key = sizeKey();
    if (!lanesChanged && key === drawnFor) return false;
    drawnFor = key;
    const resized = drawLanes();
    const moved = readTops();
    lanesChanged = resized || moved;
    return lanesChanged;
  };
  let measuredFor = '';
  let measured = { width: 0, height: 0 };
  /** Read from the page only when something has changed its size: reading it in each frame would lay the page out twice. */
  const size = (): { readonly width: number; readonly height: number } => {
    const key = sizeKey();
    if (key !== measuredFor || measured.width === 0) {
      measuredFor = key;
      measured = { width: ground.clientWidth, height: ground.clientHeight };
    }
    return measured;
  };

  let shown = '';
  let step = `${firstStep.scale} ${String(firstStep.step)}`;
  const fitAxis = (): void => {
    const { start: from, end: to } = inside.range;
    const wanted = axisStep((size().width / Math.max(to - from, 1)) * dayLength, type);
    const key = `${wanted.scale} ${String(wanted.step)}`;
    if (key === step) return;
    step = key;
    vis.setOptions({ timeAxis: { scale: wanted.scale, step: wanted.step } });
  };
  vis.on('rangechange', () => {
    fitAxis();
    events.onRange();
  });
  vis.on('changed', () => {
    fitAxis();
    fitHeads();
    staying.follow(-inside.props.scrollTop);
    events.onFrame();
  });

  return {
    ground,
    canvas,
    markers: strip.canvas,
    episodes: strip.episodes,
    setStrip: strip.setHeights,
    setCompact: (compact) => {
      root.classList.toggle('timeline-compact', compact);
      lanesChanged = true;
    },
    scroll: () => ({ top: -inside.props.scrollTop, height: inside.props.center.height }),
    window: () => ({ from: inside.range.start / dayLength, to: inside.range.end / dayLength }),
    setWindow: ({ from, to }) => {
      vis.setWindow(from * dayLength, to * dayLength, { animation: false });
    },
    setLimits: ({ earliest, latest, narrowest, widest }) => {
      vis.setOptions({
        min: earliest * dayLength,
        max: latest * dayLength,
        zoomMin: narrowest * dayLength,
        zoomMax: widest * dayLength,
      });
    },
    size,
    tops: () => {
      const { lanes } = staying.band();
      return laneTops.map((top, lane) => (lane < lanes ? top : top + inside.props.scrollTop));
    },
    band: staying.band,
    setLanes: (lanes) => {
      standing = lanes.map((lane) => ({
        id: laneId(lane),
        headingId: lane.heading === undefined ? undefined : headingId(lane),
        pinned: lane.pinned === true,
      }));
      const text = JSON.stringify(lanes);
      if (text === shown) return;
      shown = text;
      headers.clear();
      for (const lane of lanes) {
        headers.set(laneId(lane), laneHeader(lane));
        if (lane.heading !== undefined) headers.set(headingId(lane), sectorHeader(lane.heading));
      }
      lanesChanged = true;
      vis.setGroups(new DataSet<Group>(groupsOf(lanes)));
    },
    setHeights: (heights, headings) => {
      lanesChanged = true;
      // Another type sets other heights.
      type = sizeOfType(root);
      measureLetters();
      // A heading that is only a rule takes its line: without it the lanes could not be scrolled to their end.
      const headingHeight = Math.max(headings, 1);
      for (const { headingId: id } of standing) {
        const group = id === undefined ? undefined : inside.itemSet.groups[id];
        if (group === undefined) continue;
        group.dom.inner.style.height = `${String(headingHeight)}px`;
        group.props.label.height = headingHeight;
        group.height = headingHeight;
      }
      for (const [index, { id }] of standing.entries()) {
        const group = inside.itemSet.groups[id];
        const height = heights[index];
        if (group === undefined || height === undefined) continue;
        group.dom.inner.style.height = `${String(height)}px`;
        // A lane out of view would keep its greatest height for ever.
        group.props.label.height = height;
        group.height = height;
      }
    },
    scrollBy: (pixels) => {
      inside._setScrollTop(inside.props.scrollTop - pixels);
      inside.dom.leftContainer.scrollTop = -inside.props.scrollTop;
      vis.redraw();
    },
    redraw: () => {
      vis.redraw();
    },
    stop: () => {
      vis.destroy();
      root.replaceChildren();
    },
  };
};

/** The only place that knows vis-timeline. */
export const Chassis = ({ start, onReady, onRange, onFrame }: ChassisProps) => {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef({ start, onReady, onRange, onFrame });
  useEffect(() => {
    latest.current = { start, onReady, onRange, onFrame };
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const chassis = createChassis(element, latest.current.start, {
      onRange: () => {
        latest.current.onRange();
      },
      onFrame: () => {
        latest.current.onFrame();
      },
    });
    latest.current.onReady(chassis);
    return () => {
      latest.current.onReady(undefined);
      chassis.stop();
    };
  }, []);
  return <div ref={root} className="timeline-chassis" />;
};
