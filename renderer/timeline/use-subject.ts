import { useMemo } from 'react';
import type { Clock } from '#shared/domain/clocks/clock.ts';
import type { Ruler } from '#shared/domain/clocks/rulers.ts';
import type { Episode } from '#shared/domain/episode.ts';
import { episodeBands } from '#shared/domain/layout/episode-bands.ts';
import type { EpisodeBand } from '#shared/domain/layout/episode-bands.ts';
import { dayNumber } from '#shared/domain/calendar.ts';
import { isAmong } from '#shared/domain/layout/places-of-entries.ts';
import { exchangeArrows } from '#shared/domain/layout/exchange-arrows.ts';
import type { ExchangeArrow } from '#shared/domain/layout/exchange-arrows.ts';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import { clocksAtEntry, confirmedClocks } from '#shared/domain/layout/clock-rulers.ts';
import type { DrawnClock } from '#shared/domain/layout/clock-rulers.ts';
import { joinedPlaces } from '#shared/domain/layout/joined-places.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import type { LaneItems } from '#shared/domain/layout/lane-items.ts';
import { daysOf } from '#shared/domain/layout/overview-columns.ts';
import { placeOfEntry } from '#shared/domain/layout/walk.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { laneOfAgency, lanesWithin } from '#shared/domain/lanes/arrange-lanes.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import { limitsFor, wholeSpan } from '#shared/domain/scale.ts';
import type { DayWindow, WindowLimits } from '#shared/domain/scale.ts';
import type { GoodMark } from '#shared/domain/good-marks.ts';
import type { CalendarDate, EntryColumns, EntryId, Gap, Marker } from '#shared/model.ts';
import type { DrawnMarker } from './paint-ground.ts';
import { useSides } from './use-sides.ts';
import type { GivenBeside, Sides } from './use-sides.ts';

/** A day that is drawn through all lanes and named above them. */
export type NamedDay = Pick<Marker, 'title' | 'when'>;

/** What a timeline is given to draw. */
export type Given = GivenBeside & {
  readonly lanes: readonly TimelineLane[];
  readonly entries: EntryColumns;
  /** 1 for each entry that passes the filters. */
  readonly visible: Uint8Array;
  /** Those that pass the filters. */
  readonly gaps: readonly Gap[];
  readonly goodPractice: readonly GoodMark[];
  /** Entries that people said are one event. */
  readonly joined: readonly (readonly EntryId[])[];
  readonly exchanges: readonly Exchange[];
  readonly markers: readonly NamedDay[];
  readonly periodFrom?: CalendarDate | undefined;
  readonly periodTo?: CalendarDate | undefined;
  readonly selected?: EntryId | undefined;
  /** Those that nobody set aside. */
  readonly clocks: readonly Clock[];
  /** Named times through all lanes. */
  readonly episodes: readonly Episode[];
  /** The second ruler above the lanes. */
  readonly ruler?: Ruler | undefined;
  /** Entries that hold what is being looked for. */
  readonly found?: readonly EntryId[] | undefined;
};

/** What follows from it, worked out again only where something it rests on has changed. */
export type Subject = {
  readonly items: readonly LaneItems[];
  readonly markers: readonly DrawnMarker[];
  /** Days since 1970-01-01, `periodTo` excluded. */
  readonly periodFrom?: number | undefined;
  readonly periodTo?: number | undefined;
  readonly span: DayWindow;
  readonly limits: WindowLimits;
  /** Where the selected entry is drawn; absent where nothing is selected or the filters hide it. */
  readonly place?: Place | undefined;
  /** The lanes of other agencies that know of the selected entry. */
  readonly ties: readonly number[];
  readonly joined: readonly (readonly Place[])[];
  readonly arrows: readonly ExchangeArrow[];
  /** Those of them that are drawn: a meeting is one tie instead. */
  readonly drawnArrows: readonly ExchangeArrow[];
  readonly sides: Sides;
  /** Confirmed clocks, and those proposed at the selected entry. */
  readonly clocks: readonly DrawnClock[];
  readonly bands: readonly EpisodeBand[];
  /** Days since 1970-01-01 of the entries that hold what is being looked for. */
  readonly foundDays: readonly number[];
};

const noTies: readonly number[] = [];

const drawnMarkers = (markers: readonly NamedDay[]): readonly DrawnMarker[] =>
  markers.flatMap(({ title, when }) => {
    const day = when.earliest ?? when.latest;
    if (day === undefined) return [];
    return [{ title, from: dayNumber(day), to: dayNumber(when.latest ?? day) + 1 }];
  });

export const useSubject = (given: Given): Subject => {
  const { lanes, entries, visible, gaps, goodPractice, selected } = given;
  const items = useMemo(() => {
    const keys = lanes.map((lane) => lanesWithin(lane).map(({ key }) => key));
    return itemsOfLanes(keys, { entries, visible, gaps, goodPractice });
  }, [lanes, entries, visible, gaps, goodPractice]);
  const markers = useMemo(() => drawnMarkers(given.markers), [given.markers]);
  const periodFrom = given.periodFrom === undefined ? undefined : dayNumber(given.periodFrom);
  const periodTo = given.periodTo === undefined ? undefined : dayNumber(given.periodTo) + 1;
  const { span, limits } = useMemo(() => {
    const dated = daysOf(items);
    const days = [dated?.from, dated?.to, periodFrom, periodTo, ...markers.map((marker) => marker.from)];
    const known = days.filter((day) => day !== undefined);
    const first = known.length === 0 ? 0 : Math.min(...known);
    const last = known.length === 0 ? 365 : Math.max(...known);
    return { span: wholeSpan(first, last), limits: limitsFor(first, last) };
  }, [items, markers, periodFrom, periodTo]);
  const index = useMemo(() => {
    const found = selected === undefined ? -1 : entries.id.indexOf(selected);
    return found < 0 ? undefined : found;
  }, [entries, selected]);
  const place = useMemo(() => (index === undefined ? undefined : placeOfEntry(items, index)), [items, index]);
  const ties = useMemo(() => {
    const others = index === undefined ? [] : (entries.otherAgencies[index] ?? []);
    return others.map((agency) => laneOfAgency(lanes, agency)).filter((lane) => lane >= 0);
  }, [entries, lanes, index]);
  const joined = useMemo(() => joinedPlaces(given.joined, items, entries.id), [given.joined, items, entries]);
  const agencies = useMemo(() => lanes.map((lane) => lanesWithin(lane).map(({ agency }) => agency)), [lanes]);
  const arrows = useMemo(
    () => exchangeArrows(given.exchanges, items, agencies, entries.id),
    [given.exchanges, items, agencies, entries],
  );
  const sides = useSides(given, items, agencies);
  // A meeting has a tie of its own, which says who was there.
  const isOfMeeting = sides.meetings.some(({ places }) => isAmong(places, place));
  const drawnArrows = useMemo(() => {
    const tied = new Set(sides.meetings.flatMap(({ meeting }) => meeting.exchanges));
    return tied.size === 0 ? arrows : arrows.filter(({ id }) => !tied.has(id));
  }, [arrows, sides.meetings]);
  const confirmed = useMemo(() => confirmedClocks(given.clocks, lanes), [given.clocks, lanes]);
  const clocks = useMemo(() => {
    const here = selected === undefined ? [] : clocksAtEntry(given.clocks, lanes, selected);
    return here.length === 0 ? confirmed : [...confirmed, ...here];
  }, [given.clocks, lanes, selected, confirmed]);
  const bands = useMemo(() => episodeBands(given.episodes), [given.episodes]);
  const { found } = given;
  const foundDays = useMemo(() => {
    if (found === undefined) return [];
    const placeOf = new Map(entries.id.map((id, place) => [id, place]));
    return found.flatMap((id) => {
      const at = placeOf.get(id);
      return at === undefined ? [] : (entries.earliest[at] ?? entries.latest[at] ?? []);
    });
  }, [found, entries]);
  return {
    foundDays,
    items,
    markers,
    periodFrom,
    periodTo,
    span,
    limits,
    place,
    ties: isOfMeeting ? noTies : ties,
    joined,
    arrows,
    drawnArrows,
    sides,
    clocks,
    bands,
  };
};
