import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { dateOfDay, dayNumber, formatSpan } from '#shared/domain/calendar.ts';
import { columnWidth } from '#shared/domain/layout/crowd.ts';
import type { Hit } from '#shared/domain/layout/display-list.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { daysOf } from '#shared/domain/layout/overview-columns.ts';
import { acrossLanes, alongGaps, alongLane, endOfLane, nearest, placeOfEntry } from '#shared/domain/layout/walk.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import { bringIntoView, limitsFor, wholeSpan, zoomAbout } from '#shared/domain/scale.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import type { CalendarDate, EntryColumns, EntryId, Gap, GoodPractice, Marker } from '#shared/model.ts';
import { Chassis } from './Chassis.tsx';
import type { ChassisHandle } from './Chassis.tsx';
import { ClusterList } from './ClusterList.tsx';
import type { OpenCluster } from './ClusterList.tsx';
import { commandOf, moveOf, timelineKeys } from './keys.ts';
import type { KeyCommand } from './keys.ts';
import { createMotion } from './motion.ts';
import type { Motion } from './motion.ts';
import { Overview } from './Overview.tsx';
import type { DrawnMarker } from './paint-ground.ts';
import { onThemeChange } from './palette.ts';
import { createStage } from './stage.ts';
import { usePointer } from './use-pointer.ts';
import './timeline.css';

export type TimelineProps = {
  readonly lanes: readonly TimelineLane[];
  readonly entries: EntryColumns;
  /** 1 for each entry that passes the filters. */
  readonly visible: Uint8Array;
  /** Those that pass the filters. */
  readonly gaps: readonly Gap[];
  readonly goodPractice: readonly GoodPractice[];
  readonly markers: readonly Marker[];
  readonly periodFrom?: CalendarDate | undefined;
  readonly periodTo?: CalendarDate | undefined;
  readonly selected?: EntryId | undefined;
  readonly onSelect: (entry: EntryId | undefined) => void;
  /** Days since 1970-01-01, fractional. */
  readonly window?: DayWindow | undefined;
  readonly onWindowChange: (window: DayWindow) => void;
  /** A short sentence about an entry: agency, when, label, gaps. */
  readonly describe: (entry: EntryId) => string;
};

const drawnMarkers = (markers: readonly Marker[]): readonly DrawnMarker[] =>
  markers.flatMap(({ title, when }) => {
    const day = when.earliest ?? when.latest;
    if (day === undefined) return [];
    return [{ title, from: dayNumber(day), to: dayNumber(when.latest ?? day) + 1 }];
  });

/** Tells that the window has come to rest: the saved view and the address of a window need no more. */
const restMs = 160;

export const Timeline = (props: TimelineProps) => {
  const { lanes, entries, visible, gaps, goodPractice, selected, onSelect, describe } = props;
  const region = useRef<HTMLDivElement>(null);
  const chassis = useRef<ChassisHandle>(undefined);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reported = useRef<DayWindow>(undefined);
  const [said, setSaid] = useState('');
  const [cluster, setCluster] = useState<OpenCluster>();

  const items = useMemo(
    () =>
      itemsOfLanes(
        lanes.map((lane) => lane.agency),
        { entries, visible, gaps, goodPractice },
      ),
    [lanes, entries, visible, gaps, goodPractice],
  );
  const markers = useMemo(() => drawnMarkers(props.markers), [props.markers]);
  const periodFrom = props.periodFrom === undefined ? undefined : dayNumber(props.periodFrom);
  const periodTo = props.periodTo === undefined ? undefined : dayNumber(props.periodTo) + 1;
  const extent = useMemo(() => {
    const dated = daysOf(items);
    const days = [dated?.from, dated?.to, periodFrom, periodTo, ...markers.map((marker) => marker.from)];
    const known = days.filter((day) => day !== undefined);
    return known.length === 0 ? undefined : { from: Math.min(...known), to: Math.max(...known) };
  }, [items, markers, periodFrom, periodTo]);
  const span = useMemo(() => wholeSpan(extent?.from ?? 0, extent?.to ?? 365), [extent]);
  const limits = useMemo(() => limitsFor(extent?.from ?? 0, extent?.to ?? 365), [extent]);
  const [start] = useState<DayWindow>(
    () => props.window ?? (periodFrom !== undefined && periodTo !== undefined ? wholeSpan(periodFrom, periodTo) : span),
  );
  const [shown, setShown] = useState(start);

  const indexOf = useMemo(() => new Map(entries.id.map((id, index) => [id, index])), [entries]);
  const place = useMemo(() => {
    const index = selected === undefined ? undefined : indexOf.get(selected);
    return index === undefined ? undefined : placeOfEntry(items, index);
  }, [items, indexOf, selected]);
  const ties = useMemo(() => {
    const index = selected === undefined ? undefined : indexOf.get(selected);
    const others = index === undefined ? [] : (entries.otherAgencies[index] ?? []);
    return others.map((agency) => lanes.findIndex((lane) => lane.agency === agency)).filter((lane) => lane >= 0);
  }, [entries, lanes, indexOf, selected]);

  const [stage] = useState(() =>
    createStage(() => {
      performance.mark('sightline:first-draw');
    }),
  );
  const pointerDay = useRef<number>(undefined);
  const latest = useRef({ limits, items });
  useEffect(() => {
    latest.current = { limits, items };
  });

  const [motion] = useState<Motion>(() =>
    createMotion({
      window: () => chassis.current?.window() ?? start,
      setWindow: (window) => {
        chassis.current?.setWindow(window);
      },
      limits: () => latest.current.limits,
      width: () => chassis.current?.size().width ?? 1,
      anchor: () => {
        const window = chassis.current?.window() ?? start;
        const day = pointerDay.current;
        return day !== undefined && day >= window.from && day <= window.to ? day : (window.from + window.to) / 2;
      },
    }),
  );

  useEffect(() => {
    stage.show({ lanes, items, entries, gaps, markers, periodFrom, periodTo, selected: place, ties });
  }, [stage, lanes, items, entries, gaps, markers, periodFrom, periodTo, place, ties]);
  useEffect(() => {
    chassis.current?.setLimits(limits);
  }, [limits]);
  useEffect(() => onThemeChange(stage.onTheme), [stage]);
  useEffect(
    () => () => {
      motion.stop();
      clearTimeout(rest.current);
    },
    [motion],
  );

  // A window from outside (a saved view) is taken; our own, coming back, is not.
  const { window: asked, onWindowChange } = props;
  useEffect(() => {
    if (asked === undefined || chassis.current === undefined) return;
    const own = reported.current;
    if (own !== undefined && Math.abs(own.from - asked.from) < 0.01 && Math.abs(own.to - asked.to) < 0.01) return;
    chassis.current.setWindow(asked);
  }, [asked]);

  const bring = useCallback(
    (to: Place): void => {
      const lane = latest.current.items[to.lane];
      const frame = chassis.current;
      if (lane === undefined || frame === undefined) return;
      const window = frame.window();
      const from = lane.from[to.item] ?? 0;
      const next = bringIntoView(window, from, lane.to[to.item] ?? from, latest.current.limits);
      if (next !== window) motion.glideTo(next);
      const box = stage.laneBox(to.lane);
      const { height } = frame.size();
      if (box === undefined) return;
      if (box.top < 0) frame.scrollBy(box.top);
      else if (box.bottom > height) frame.scrollBy(Math.min(box.bottom - height, box.top));
    },
    [motion, stage],
  );
  // A selection made elsewhere (the chronology, a gap in the register) is brought into view.
  const placeKey = place === undefined ? '' : `${String(place.lane)} ${String(selected)}`;
  const lastBrought = useRef('');
  useEffect(() => {
    if (place === undefined || lastBrought.current === placeKey) return;
    lastBrought.current = placeKey;
    bring(place);
  }, [bring, place, placeKey]);

  const onReady = useCallback(
    (handle: ChassisHandle | undefined): void => {
      chassis.current = handle;
      stage.attach(handle);
      handle?.setLimits(latest.current.limits);
    },
    [stage],
  );
  const onRange = useCallback((): void => {
    stage.onRange();
    const window = chassis.current?.window();
    if (window === undefined) return;
    setShown(window);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      reported.current = window;
      onWindowChange(window);
    }, restMs);
  }, [stage, onWindowChange]);

  const entryAt = (at: Place): EntryId | undefined => entries.id[items[at.lane]?.entry[at.item] ?? -1];

  const choose = (to: Place | undefined): void => {
    const entry = to === undefined ? undefined : entryAt(to);
    if (to === undefined || entry === undefined) {
      setSaid('No further entry in this direction.');
      return;
    }
    const lane = items[to.lane];
    const dated = lane === undefined ? [] : [...lane.entry].filter((index) => index >= 0);
    const number = dated.indexOf(indexOf.get(entry) ?? -1) + 1;
    setSaid(`${describe(entry)}, ${String(number)} of ${String(dated.length)} in lane`);
    lastBrought.current = `${String(to.lane)} ${String(entry)}`;
    onSelect(entry);
    bring(to);
  };

  const zoomTo = (from: number, to: number): void => {
    const spare = Math.max((to - from) * 0.25, 1);
    motion.glideTo({ from: from - spare, to: to + spare });
  };

  const obey = (command: KeyCommand): void => {
    const window = chassis.current?.window() ?? start;
    const middle = (window.from + window.to) / 2;
    switch (command.does) {
      case 'move':
        motion.press(command.direction);
        break;
      case 'along':
        choose(place === undefined ? nearest(items, middle) : alongLane(items, place, command.step));
        break;
      case 'across':
        choose(place === undefined ? nearest(items, middle) : acrossLanes(items, place, command.step));
        break;
      case 'gap':
        choose(alongGaps(items, place ?? { day: command.step === 1 ? window.from : window.to }, command.step));
        break;
      case 'end':
        choose(endOfLane(items, place?.lane ?? nearest(items, middle)?.lane ?? 0, command.end));
        break;
      case 'fit': {
        const lane = place === undefined ? undefined : items[place.lane];
        const from = lane?.from[place?.item ?? -1];
        if (from === undefined) setSaid('Nothing is selected.');
        else zoomTo(from - 7, (lane?.to[place?.item ?? -1] ?? from) + 7);
        break;
      }
      case 'whole':
        motion.glideTo(span);
        break;
      case 'clear':
        setCluster(undefined);
        onSelect(undefined);
        break;
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== region.current) return;
    const command = commandOf(event.nativeEvent);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    obey(command);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    const direction =
      moveOf(event.code) ?? (event.key === '-' ? 'out' : ['+', '='].includes(event.key) ? 'in' : undefined);
    if (direction !== undefined) motion.release(direction);
  };

  const gapsOfCluster = (hit: Extract<Hit, { on: 'cluster' }>): readonly Gap[] => {
    const found = stage.laid()?.lanes[hit.lane]?.crowd.clusters[hit.cluster];
    const indexes = found?.kinds.flatMap((kind) => kind.gaps) ?? [];
    return indexes.map((index) => gaps[index]).filter((gap) => gap !== undefined);
  };

  const daysOfColumn = (hit: Extract<Hit, { on: 'density' }>): DayWindow | undefined => {
    const laid = stage.laid();
    const column = laid?.lanes[hit.lane]?.crowd.column[hit.column];
    if (laid === undefined || column === undefined) return undefined;
    const days = columnWidth / laid.scale;
    return { from: column * days, to: (column + 1) * days };
  };

  const wordsFor = (hit: Hit): string => {
    if (hit.on === 'item') {
      const entry = entryAt(hit);
      return entry === undefined ? 'A gap without an entry in this lane' : describe(entry);
    }
    if (hit.on === 'cluster') {
      const found = gapsOfCluster(hit);
      const only = found.length === 1 ? found[0] : undefined;
      if (only?.entry !== undefined) return describe(only.entry);
      return `${String(found.length)} gaps stand here. Click to list them.`;
    }
    const days = daysOfColumn(hit);
    const count = stage.laid()?.lanes[hit.lane]?.crowd.counts[hit.column] ?? 0;
    if (days === undefined) return '';
    const from = dateOfDay(Math.floor(days.from));
    const to = dateOfDay(Math.max(Math.ceil(days.to) - 1, Math.floor(days.from)));
    return `${String(count)} entries, ${formatSpan(from, to)}. Click to zoom in.`;
  };

  const onPress = (hit: Hit | undefined, x: number, y: number): void => {
    setCluster(undefined);
    if (hit === undefined) {
      onSelect(undefined);
      return;
    }
    if (hit.on === 'item') {
      const entry = entryAt(hit);
      lastBrought.current = `${String(hit.lane)} ${String(entry)}`;
      onSelect(entry);
      if (entry !== undefined) setSaid(describe(entry));
      return;
    }
    if (hit.on === 'density') {
      const days = daysOfColumn(hit);
      if (days !== undefined && chassis.current !== undefined)
        motion.glideTo(zoomAbout(chassis.current.window(), (days.from + days.to) / 2, 0.25, limits));
      return;
    }
    const found = gapsOfCluster(hit);
    const only = found.length === 1 ? found[0] : undefined;
    const laid = stage.laid()?.lanes[hit.lane]?.crowd.clusters[hit.cluster];
    if (only?.entry !== undefined) onSelect(only.entry);
    else if (found.length > 0) setCluster({ x, y, gaps: found, from: laid?.from ?? 0, to: laid?.to ?? 0 });
  };

  const pointer = usePointer({ region, chassis, stage, onPress, pointerDay, limits });

  const anyDrawn = useMemo(() => items.some((lane) => lane.count > 0), [items]);
  const inView = useMemo(() => visible.reduce((sum, one) => sum + one, 0), [visible]);
  const label = `Timeline: ${String(lanes.length)} lanes, ${String(inView)} entries, ${String(gaps.length)} gaps`;
  const selectedDay = place === undefined ? undefined : items[place.lane]?.from[place.item];
  return (
    <div className="timeline">
      <div
        ref={region}
        className="timeline-region"
        role="application"
        aria-label={label}
        aria-describedby="timeline-keys"
        // An application region: its arrows and letters walk over what the canvas shows.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onFocus={() => {
          stage.setFocus(true);
        }}
        onBlur={() => {
          motion.releaseAll();
          stage.setFocus(false);
        }}
        {...pointer.handlers}
      >
        <Chassis start={start} onReady={onReady} onRange={onRange} onFrame={stage.onFrame} />
        {!anyDrawn && (
          <p className="timeline-empty">
            {entries.id.length === 0
              ? 'No entries yet. Import a chronology to see it here.'
              : inView > 0
                ? 'No date of these entries could be read. The chronology lists them under “needs attention”.'
                : 'The filters hide every entry.'}
          </p>
        )}
        {pointer.tip !== undefined && (
          <div className="timeline-tooltip" style={{ left: pointer.tip.x, top: pointer.tip.y }} aria-hidden="true">
            {wordsFor(pointer.tip.hit)}
          </div>
        )}
        {cluster !== undefined && (
          <ClusterList
            cluster={cluster}
            onSelect={(entry) => {
              setCluster(undefined);
              region.current?.focus();
              onSelect(entry);
            }}
            onZoom={(from, to) => {
              setCluster(undefined);
              region.current?.focus();
              zoomTo(from, to);
            }}
            onClose={() => {
              setCluster(undefined);
              region.current?.focus();
            }}
          />
        )}
      </div>
      <p id="timeline-keys" className="timeline-unseen">
        Keys: {timelineKeys.map(({ keys, does }) => `${keys}: ${does}`).join('; ')}.
      </p>
      <div className="timeline-unseen" aria-live="polite">
        {said}
      </div>
      <Overview
        items={items}
        span={span}
        limits={limits}
        window={shown}
        markers={markers}
        periodFrom={periodFrom}
        periodTo={periodTo}
        selectedDay={selectedDay}
        onMove={(window) => {
          chassis.current?.setWindow(window);
        }}
      />
    </div>
  );
};
