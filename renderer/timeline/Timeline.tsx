import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Hit } from '#shared/domain/layout/display-list.ts';
import { alongExchange, isArrowOf } from '#shared/domain/layout/exchange-arrows.ts';
import { acrossLanes, alongGaps, alongLane, endOfLane, nearest } from '#shared/domain/layout/walk.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { withHeadings } from '#shared/domain/lanes/lanes-of.ts';
import { wholeSpan, zoomAbout } from '#shared/domain/scale.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import type { EntryId } from '#shared/model.ts';
import { Chassis } from './Chassis.tsx';
import { ClusterList } from './ClusterList.tsx';
import type { OpenCluster } from './ClusterList.tsx';
import { daysOfColumn, gapAlone, gapsOfCluster, wordsAlone, wordsFor } from './hit-words.ts';
import type { Drawn } from './hit-words.ts';
import { commandOf, releasedBy, timelineKeys } from './keys.ts';
import type { KeyCommand } from './keys.ts';
import { Overview } from './Overview.tsx';
import { nextOf, undatedEntries } from './undated.ts';
import { useFrame } from './use-frame.ts';
import { usePointer } from './use-pointer.ts';
import { useSubject } from './use-subject.ts';
import type { Given } from './use-subject.ts';
import './timeline.css';

export type TimelineProps = Given & {
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
};

const keysInWords = timelineKeys.map(({ keys, does }) => `${keys}: ${does}`).join('; ');

/** The lanes, what stands in them, and the overview below; walked by keys, read out as they go. Knows no store and no call. */
export const Timeline = (props: TimelineProps) => {
  const lanes = useMemo(() => withHeadings(props.lanes), [props.lanes]);
  const { entries, visible, gaps, followed, faded, askedDay, selected, onSelect, describe, onWindowChange } = props;
  const region = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [cluster, setCluster] = useState<OpenCluster>();
  const subject = useSubject({ ...props, lanes });
  const { items, markers, periodFrom, periodTo, span, limits, place, ties, joined, arrows, clocks } = subject;
  const { ruler } = props;
  const [start] = useState<DayWindow>(
    () => props.window ?? (periodFrom !== undefined && periodTo !== undefined ? wholeSpan(periodFrom, periodTo) : span),
  );
  const frame = useFrame({ subject, start, asked: props.window, anchor: props.anchor, onWindowChange });
  const { stage, motion, bring, zoomTo } = frame;

  useEffect(() => {
    const drawing = { lanes, items, entries, gaps, markers, periodFrom, periodTo, ties, joined, clocks, ruler };
    stage.show({ ...drawing, selected: place, arrows, followed, faded, askedDay });
  }, [
    stage,
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
    ruler,
    arrows,
    followed,
    faded,
    askedDay,
  ]);

  // A selection made elsewhere (the chronology, the register of gaps) is brought into view; one made here is there.
  const inView = useRef<EntryId>(undefined);
  useEffect(() => {
    if (place === undefined || inView.current === selected) return;
    inView.current = selected;
    bring(place);
  }, [bring, place, selected]);

  const entryAt = (lane: number, item: number): EntryId | undefined => entries.id[items[lane]?.entry[item] ?? -1];
  const drawn = (): Drawn => ({ laid: stage.laid(), gaps, entryAt, describe });
  const select = (entry: EntryId | undefined, words?: string): void => {
    inView.current = entry;
    if (entry !== undefined) setSaid(words ?? describe(entry));
    onSelect(entry);
  };

  /** The gap walked to last, which may stand in another lane than the entry that it selected. */
  const walked = useRef<{ readonly place: Place; readonly selected: EntryId | undefined }>(undefined);

  const goTo = (to: Place | undefined): void => {
    if (to === undefined) {
      setSaid(items.some((lane) => lane.count > 0) ? 'Nothing further in this direction.' : 'No entry is shown.');
      return;
    }
    const entry = entryAt(to.lane, to.item);
    const alone = gapAlone(to.lane, to.item, drawn());
    walked.current = { place: to, selected: entry ?? alone?.entry ?? selected };
    if (entry === undefined) {
      const words = wordsAlone(to.lane, to.item, drawn());
      if (alone?.entry !== undefined) select(alone.entry, words);
      else setSaid(words);
      bring(to);
      return;
    }
    const inLane = [...(items[to.lane]?.entry ?? [])].filter((index) => index >= 0);
    const number = inLane.indexOf(entries.id.indexOf(entry)) + 1;
    select(entry, `${describe(entry)}, ${String(number)} of ${String(inLane.length)} in lane`);
    bring(to);
  };

  const goToUndated = (step: 1 | -1, lane?: number): void => {
    const list = undatedEntries(lanes, entries, visible, lane);
    const entry = nextOf(list, selected, step);
    if (entry === undefined) setSaid('Every entry that is shown has a date.');
    else
      select(entry, `${describe(entry)}, ${String(list.indexOf(entry) + 1)} of ${String(list.length)} without a date`);
  };

  const goAlongExchange = (step: 1 | -1): void => {
    const to = place === undefined ? undefined : alongExchange(arrows, place, step);
    if (to !== undefined) goTo(to);
    else if (place === undefined) setSaid('Nothing is selected.');
    else if (arrows.some((arrow) => isArrowOf(arrow, place)))
      setSaid('The other side has no entry of this exchange here.');
    else setSaid('No exchange was read in this entry.');
  };

  const obey = (command: KeyCommand): void => {
    const window = stage.chassis()?.window() ?? start;
    const middle = (window.from + window.to) / 2;
    switch (command.does) {
      case 'move':
        motion.press(command.direction);
        break;
      case 'along':
        goTo(place === undefined ? nearest(items, middle) : alongLane(items, place, command.step));
        break;
      case 'across':
        goTo(place === undefined ? nearest(items, middle) : acrossLanes(items, place, command.step));
        break;
      case 'gap':
        goTo(
          alongGaps(
            items,
            (walked.current?.selected === selected ? walked.current?.place : undefined) ??
              place ?? { day: command.step === 1 ? window.from : window.to },
            command.step,
          ),
        );
        break;
      case 'exchange':
        goAlongExchange(command.step);
        break;
      case 'undated':
        goToUndated(command.step);
        break;
      case 'end':
        goTo(endOfLane(items, place?.lane ?? nearest(items, middle)?.lane ?? 0, command.end));
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
        select(undefined);
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
    const direction = releasedBy(event.nativeEvent);
    if (direction !== undefined) motion.release(direction);
  };

  const onPress = (hit: Hit | undefined, x: number, y: number): void => {
    setCluster(undefined);
    if (hit === undefined) {
      select(undefined);
    } else if (hit.on === 'item') {
      select(entryAt(hit.lane, hit.item) ?? gapAlone(hit.lane, hit.item, drawn())?.entry);
    } else if (hit.on === 'density') {
      const days = daysOfColumn(hit, drawn());
      const window = stage.chassis()?.window();
      if (days !== undefined && window !== undefined)
        motion.glideTo(zoomAbout(window, (days.from + days.to) / 2, 0.25, limits));
    } else {
      const found = gapsOfCluster(hit, drawn());
      const here = stage.laid()?.lanes[hit.lane]?.crowd.clusters[hit.cluster];
      const only = found.length === 1 ? found[0]?.entry : undefined;
      const good = here?.good[0];
      if (only !== undefined) select(only);
      else if (found.length > 0) setCluster({ x, y, gaps: found, from: here?.from ?? 0, to: here?.to ?? 0 });
      else if (here !== undefined && here.good.length > 1) zoomTo(here.from, here.to);
      else if (good !== undefined) select(entryAt(hit.lane, good));
    }
  };
  const pointer = usePointer({ region, stage, zoomDay: frame.zoomDay, onPress });

  const onClick = (event: MouseEvent): void => {
    const head = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-undated]') : null;
    if (head !== null) goToUndated(1, Number(head.dataset['undated']));
  };

  const closeCluster = (): void => {
    setCluster(undefined);
    region.current?.focus();
  };

  const anyDrawn = useMemo(() => items.some((lane) => lane.count > 0), [items]);
  const shownEntries = useMemo(() => visible.reduce((sum, one) => sum + one, 0), [visible]);
  const gapWords = gaps.length === 0 ? '' : `, ${String(gaps.length)} gaps`;
  const label = `Timeline: ${String(lanes.length)} lanes, ${String(shownEntries)} entries${gapWords}`;
  return (
    <div className="timeline">
      {/* An application region: its arrows and letters walk over what the canvas shows. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={region}
        className="timeline-region"
        role="application"
        aria-label={label}
        aria-describedby="timeline-keys"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onClick={onClick}
        onFocus={() => {
          stage.setFocus(true);
        }}
        onBlur={() => {
          motion.releaseAll();
          stage.setFocus(false);
        }}
        {...pointer.handlers}
      >
        <Chassis start={start} onReady={stage.attach} onRange={frame.onRange} onFrame={stage.onFrame} />
        {!anyDrawn && (
          <p className="timeline-empty">
            {entries.id.length === 0
              ? 'No entries yet. Import a chronology to see it here.'
              : shownEntries > 0
                ? 'None of these entries has a date that could be read. The chronology lists them.'
                : 'The filters hide every entry.'}
          </p>
        )}
        {pointer.tip !== undefined && (
          <div className="timeline-tooltip" style={{ left: pointer.tip.x, top: pointer.tip.y }} aria-hidden="true">
            {wordsFor(pointer.tip.hit, drawn())}
          </div>
        )}
        {cluster !== undefined && (
          <ClusterList
            cluster={cluster}
            onSelect={(entry) => {
              closeCluster();
              select(entry);
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
