import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Hit } from '#shared/domain/layout/display-list.ts';
import { wholeSpan, zoomAbout } from '#shared/domain/scale.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import type { EntryId } from '#shared/model.ts';
import type { ToCome } from '../state/entries-to-come.ts';
import { Chassis } from './Chassis.tsx';
import { ClusterList } from './ClusterList.tsx';
import type { OpenCluster } from './ClusterList.tsx';
import { daysOfColumn, gapAlone, gapsOfCluster, wordsFor } from './hit-words.ts';
import { commandOf, releasedBy, timelineKeys } from './keys.ts';
import type { KeyCommand } from './keys.ts';
import { emptyWords } from './empty-words.ts';
import { EpisodePanel } from './EpisodePanel.tsx';
import { HiddenLanes } from './HiddenLanes.tsx';
import type { LaneActions } from './lane-actions.ts';
import { LaneMenu } from './LaneMenu.tsx';
import { Overview } from './Overview.tsx';
import type { SideMark } from './side-marks.ts';
import { useEpisodePanel } from './use-episode-panel.ts';
import { useFrame, useStart } from './use-frame.ts';
import { useLaneHeads } from './use-lane-heads.ts';
import { usePointer } from './use-pointer.ts';
import { useSubject } from './use-subject.ts';
import type { Given } from './use-subject.ts';
import { useWalk } from './use-walk.ts';
import './timeline.css';
import './lane-heads.css';

export type TimelineProps = Given & {
  /** What of the entries is still on its way: the frame stands, nothing is drawn in it yet. */
  readonly toCome?: ToCome | undefined;
  readonly onSelect: (entry: EntryId | undefined) => void;
  /** Days since 1970-01-01, fractional. */
  readonly window?: DayWindow | undefined;
  readonly onWindowChange: (window: DayWindow) => void;
  /** The exchanges of the thread that is followed: their arrows are shown whatever is selected. */
  readonly followed: ReadonlySet<string>;
  /** By the index of the entry, 1 for what recedes. */
  readonly faded?: Uint8Array | undefined;
  /** Days since 1970-01-01. */
  readonly askedDay?: number | undefined;
  /** What the timeline is aligned to, in days since 1970-01-01. */
  readonly anchor?: number | undefined;
  /** A short sentence about an entry: agency, when, label, gaps. */
  readonly describe: (entry: EntryId) => string;
  /** What is drawn beside the entries, by its id: its words, and what it opens. */
  readonly beside: ReadonlyMap<string, SideMark>;
  readonly onOpen: (mark: SideMark) => void;
  readonly onEditEpisodes: () => void;
  readonly laneActions: LaneActions;
  /** The short names of agencies whose lanes are hidden. */
  readonly hiddenLanes: readonly string[];
  readonly onShowLanes: () => void;
};

const keysInWords = timelineKeys.map(({ keys, does }) => `${keys}: ${does}`).join('; ');

/** The lanes, what stands in them, and the overview below; walked by keys, read out as they go. Knows no store and no call. */
export const Timeline = (props: TimelineProps) => {
  const { lanes, entries, visible, gaps, followed, faded, askedDay, onSelect, describe, onWindowChange } = props;
  const region = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [cluster, setCluster] = useState<OpenCluster>();
  const subject = useSubject(props);
  const {
    items,
    markers,
    periodFrom,
    periodTo,
    span,
    limits,
    place,
    ties,
    joined,
    drawnArrows: arrows,
    clocks,
    bands,
    sides,
  } = subject;
  const { ruler } = props;
  const whole = periodFrom !== undefined && periodTo !== undefined ? wholeSpan(periodFrom, periodTo) : span;
  const areDaysKnown = props.toCome !== 'columns';
  const start = useStart(props.window ?? whole, areDaysKnown);
  const frame = useFrame({
    subject,
    start,
    asked: props.window,
    anchor: props.anchor,
    onWindowChange: areDaysKnown ? onWindowChange : undefined,
  });
  const { stage, motion, zoomTo } = frame;

  const isWhole = props.toCome === undefined;
  useEffect(() => {
    const drawing = { lanes, items, entries, gaps, markers, periodFrom, periodTo, ties, joined, clocks, bands, ruler };
    stage.show({ ...drawing, isWhole, selected: place, arrows, sides, followed, faded, askedDay });
  }, [
    stage,
    isWhole,
    lanes,
    items,
    entries,
    gaps,
    markers,
    periodFrom,
    periodTo,
    place,
    ties,
    joined,
    clocks,
    bands,
    ruler,
    arrows,
    sides,
    followed,
    faded,
    askedDay,
  ]);

  const { beside, onOpen } = props;
  const walk = useWalk({
    subject,
    frame,
    given: props,
    lanes,
    start,
    say: setSaid,
    onSelect,
    describe,
    beside,
    onOpen,
  });
  const { entryAt, drawn, select, goToUndated } = walk;
  const obey = (command: KeyCommand): void => {
    if (command.does === 'clear') setCluster(undefined);
    walk.obey(command);
  };
  const onUndated = (lane: number): void => {
    goToUndated(1, lane);
  };
  const heads = useLaneHeads({ region, lanes, actions: props.laneActions, onUndated, say: setSaid });

  const onKeyDown = (event: KeyboardEvent): void => {
    heads.onKeyDown(event);
    if (event.target !== region.current) return;
    const command = commandOf(event.nativeEvent);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    obey(command);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    const direction = releasedBy(event.nativeEvent);
    if (direction !== undefined) motion.release(direction);
  };

  const onPress = (hit: Hit | undefined, x: number, y: number): void => {
    setCluster(undefined);
    if (hit === undefined) {
      select(undefined);
    } else if (hit.on === 'item') {
      const alone = gapAlone(hit.lane, hit.item, drawn());
      select(entryAt(hit.lane, hit.item) ?? alone?.entry);
      if (alone !== undefined) walk.openAlone(alone);
    } else if (hit.on === 'beside') {
      const mark = beside.get(hit.mark);
      if (mark !== undefined) walk.openBeside(mark);
    } else if (hit.on === 'density') {
      const days = daysOfColumn(hit, drawn());
      const window = stage.chassis()?.window();
      if (days !== undefined && window !== undefined)
        motion.glideTo(zoomAbout(window, (days.from + days.to) / 2, 0.25, limits));
    } else {
      const found = gapsOfCluster(hit, drawn());
      const { from, to, good } = hit.cluster;
      const [only] = found;
      if (only !== undefined && found.length === 1) walk.openGap(only);
      else if (found.length > 0) setCluster({ x, y, gaps: found, from, to });
      else if (good.length > 1) zoomTo(from, to);
      else if (good[0] !== undefined) select(entryAt(hit.lane, good[0]));
    }
  };
  const pointer = usePointer({ region, stage, zoomDay: frame.zoomDay, onPress });

  const episode = useEpisodePanel({
    region,
    episodes: props.episodes,
    bands,
    items,
    zoomTo,
    onEdit: props.onEditEpisodes,
  });
  const closeCluster = (): void => {
    setCluster(undefined);
    region.current?.focus();
  };

  const anyDrawn = useMemo(() => items.some((lane) => lane.count > 0), [items]);
  const shownEntries = useMemo(() => visible.reduce((sum, one) => sum + one, 0), [visible]);
  const empty = emptyWords({ toCome: props.toCome, anyDrawn, entries: entries.id.length, shown: shownEntries });
  const gapWords = gaps.length === 0 ? '' : `, ${String(gaps.length)} gaps`;
  const label = `Timeline: ${String(lanes.length)} lanes, ${String(shownEntries)} entries${gapWords}`;
  return (
    <div className="timeline">
      {/* An application region: its arrows and letters walk over what the canvas shows. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={region}
        className={isWhole ? 'timeline-region' : 'timeline-region timeline-waiting'}
        role="application"
        aria-label={label}
        aria-describedby="timeline-keys"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onClick={(event) => {
          heads.onClick(event);
          episode.onClick(event);
        }}
        onFocus={(event) => {
          heads.onFocus(event);
          stage.setFocus(true);
        }}
        onBlur={(event) => {
          heads.onBlur(event);
          motion.releaseAll();
          stage.setFocus(false);
        }}
        onPointerDown={(event) => {
          heads.handlers.onPointerDown(event);
          pointer.handlers.onPointerDown(event);
        }}
        onPointerMove={(event) => {
          heads.handlers.onPointerMove(event);
          pointer.handlers.onPointerMove(event);
        }}
        onPointerUp={(event) => {
          heads.handlers.onPointerUp();
          pointer.handlers.onPointerUp(event);
        }}
        onPointerCancel={heads.handlers.onPointerCancel}
        onPointerLeave={pointer.handlers.onPointerLeave}
      >
        <Chassis start={start} onReady={stage.attach} onRange={frame.onRange} onFrame={stage.onFrame} />
        {empty !== undefined && <p className="timeline-empty">{empty}</p>}
        {pointer.tip !== undefined && (
          <div className="timeline-tooltip" style={{ left: pointer.tip.x, top: pointer.tip.y }} aria-hidden="true">
            {wordsFor(pointer.tip.hit, drawn())}
          </div>
        )}
        {heads.dropLine !== undefined && (
          <div className="timeline-drop" style={{ top: heads.dropLine - 1 }} aria-hidden="true" />
        )}
        {heads.menu !== undefined && (
          <LaneMenu open={heads.menu} actions={props.laneActions} onClose={heads.closeMenu} />
        )}
        {episode.panel !== undefined && <EpisodePanel {...episode.panel} />}
        {cluster !== undefined && (
          <ClusterList
            cluster={cluster}
            onChoose={(gap) => {
              closeCluster();
              walk.openGap(gap);
            }}
            onZoom={(from, to) => {
              closeCluster();
              zoomTo(from, to);
            }}
            onClose={closeCluster}
          />
        )}
      </div>
      <p id="timeline-keys" className="timeline-unseen">
        Keys: {keysInWords}.
      </p>
      <div className="timeline-unseen" aria-live="polite">
        {said}
      </div>
      <HiddenLanes names={props.hiddenLanes} onShow={props.onShowLanes} />
      <Overview
        items={items}
        span={span}
        limits={limits}
        window={frame.shown}
        markers={markers}
        periodFrom={periodFrom}
        periodTo={periodTo}
        foundDays={subject.foundDays}
        selectedDay={place === undefined ? undefined : items[place.lane]?.from[place.item]}
        onMove={(window) => {
          stage.chassis()?.setWindow(window);
        }}
      />
    </div>
  );
};
