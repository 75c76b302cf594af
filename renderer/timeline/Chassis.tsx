import moment from 'moment';
import { useEffect, useRef } from 'react';
import { DataSet } from 'vis-data/peer';
import { Timeline as VisTimeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import type { DayWindow, WindowLimits } from '#shared/domain/scale.ts';
import { axisStep, majorLabel, minorLabel } from './axis.ts';
import { laneHeader, sectorHeader } from './lane-header.ts';
import { hasInternals } from './vis-internals.ts';

/** The frame that the drawing hangs in: axis, lanes, drag and scroll are vis-timeline's, the rest is painted over it. */
export type ChassisHandle = {
  /** Where the entries are drawn; the canvas fills it and lets pointers through. */
  readonly ground: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly window: () => DayWindow;
  readonly setWindow: (window: DayWindow) => void;
  readonly setLimits: (limits: WindowLimits) => void;
  readonly size: () => { readonly width: number; readonly height: number };
  /** The tops of the lanes, from the top of the ground as it is scrolled. */
  readonly tops: () => readonly number[];
  readonly setLanes: (lanes: readonly TimelineLane[]) => void;
  /** Heights of the lanes in pixels; takes effect with the next redraw. */
  readonly setHeights: (heights: readonly number[]) => void;
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

type Group = { readonly id: string; readonly order: number; readonly className: string; readonly content: string };

const dayLength = 86_400_000;
// A locale of our own, because the one that vis-timeline sets for the whole page is the browser's: weeks begin on Monday.
const britain = 'en-sightline';
moment.defineLocale(britain, { parentLocale: 'en', week: { dow: 1, doy: 4 } });
const utc = (date: moment.MomentInput): moment.Moment => moment.utc(date).locale(britain);
const laneId = (lane: TimelineLane): string => `lane-${String(lane.key)}`;
const headingId = (lane: TimelineLane): string => `heading-${String(lane.key)}`;

const groupsOf = (lanes: readonly TimelineLane[]): Group[] =>
  lanes.flatMap((lane, index) => {
    const group = { id: laneId(lane), order: index * 2 + 1, className: 'timeline-group', content: '' };
    if (lane.heading === undefined) return [group];
    return [{ id: headingId(lane), order: index * 2, className: 'timeline-heading', content: '' }, group];
  });

const createChassis = (
  root: HTMLElement,
  start: DayWindow,
  events: ChassisEvents,
): ChassisHandle & { stop: () => void } => {
  const headers = new Map<string, HTMLElement>();
  const vis = new VisTimeline(root, new DataSet<never>([]), new DataSet<Group>([]), {
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
    timeAxis: { scale: 'month', step: 1 },
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
  // The page moves lanes by drag and wheel; the left column must not become a stop of its own for the keyboard.
  inside.dom.leftContainer.tabIndex = -1;

  let ids: readonly string[] = [];
  let shown = '';
  let step = '';
  const fitAxis = (): void => {
    const { start: from, end: to } = inside.range;
    const wanted = axisStep((ground.clientWidth / Math.max(to - from, 1)) * dayLength);
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
    events.onFrame();
  });

  return {
    ground,
    canvas,
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
    size: () => ({ width: ground.clientWidth, height: ground.clientHeight }),
    tops: () => ids.map((id) => (inside.itemSet.groups[id]?.top ?? 0) + inside.props.scrollTop),
    setLanes: (lanes) => {
      ids = lanes.map(laneId);
      const text = JSON.stringify(lanes);
      if (text === shown) return;
      shown = text;
      headers.clear();
      for (const lane of lanes) {
        headers.set(laneId(lane), laneHeader(lane));
        if (lane.heading !== undefined) headers.set(headingId(lane), sectorHeader(lane.heading));
      }
      vis.setGroups(new DataSet<Group>(groupsOf(lanes)));
    },
    setHeights: (heights) => {
      for (const [index, id] of ids.entries()) {
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
