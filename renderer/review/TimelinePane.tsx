import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { dateOfDay, dayNumber, formatDay, formatSpan } from '#shared/domain/calendar.ts';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import { arrangeLanes } from '#shared/domain/lanes/arrange-lanes.ts';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import { sameDayOf, sameDayWords } from '#shared/domain/same-day.ts';
import { spokenEntry } from '#shared/domain/spoken-entry.ts';
import type { EntryId, Gap, When } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useExchanges } from '../state/use-exchanges.ts';
import { anchorFrom, rulerOfAnchor } from '#shared/domain/clocks/anchors.ts';
import { rulerChoices } from '#shared/domain/clocks/ruler-choice.ts';
import { rulerReading } from '#shared/domain/clocks/rulers.ts';
import type { Clock } from '#shared/domain/clocks/clock.ts';
import { useEpisodes } from '../state/use-episodes.ts';
import { useClocks } from '../state/use-clocks.ts';
import { useVisible } from '../state/visible.ts';
import { KnownPanel } from '../could-have-known/KnownPanel.tsx';
import { useKnown } from '../could-have-known/use-known.ts';
import { ThreadBar } from '../exchanges/ThreadBar.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { useBeside } from './use-beside.ts';
import { useLaneActions } from './use-lane-actions.ts';

const noExchanges: readonly Exchange[] = [];
const noClocks: readonly Clock[] = [];

/** The timeline with what it needs from the stores. */
export const TimelinePane = () => {
  const { data, selection, view, following, finding, filters, arrangement } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { toCome } = useStore(data.store);
  const { entry: selected } = useStore(selection.store);
  const { window: inView, ruler: rulerId, align } = useStore(view.store);
  const { clocks: fetched } = useClocks();
  const { result } = useStore(finding.store);
  const visible = useVisible();
  const laid = useStore(arrangement.store);
  const lanes = useMemo(() => arrangeLanes(visible.lanes, laid), [visible.lanes, laid]);
  const laneActions = useLaneActions();
  const episodes = useEpisodes();
  const { hiddenAgencies } = useStore(filters.store);
  const everyLane = [...review.agencies.map(({ id }) => Number(id)), 0];
  const hidden = useMemo(
    () =>
      [...laneOrder(review.agencies), { id: 0, shortName: unplacedName }]
        .filter(({ id }) => hiddenAgencies.has(id))
        .map(({ shortName }) => shortName),
    [review.agencies, hiddenAgencies],
  );
  const { entries } = timeline;
  const { exchanges = noExchanges, threads } = useExchanges();
  const { thread: followedId, known: asked } = useStore(following.store);
  const thread = threads?.find(({ id }) => id === followedId);
  const followed = useMemo(() => new Set<string>(thread?.exchanges ?? []), [thread]);
  const known = useKnown();
  const faded = useMemo(() => {
    if (known !== undefined) return Uint8Array.from(entries.id, (id) => (known.known.has(id) ? 0 : 1));
    if (thread === undefined) return undefined;
    const gathered = new Set(thread.gathered);
    return Uint8Array.from(entries.id, (id) => (gathered.has(id) ? 0 : 1));
  }, [known, thread, entries]);

  const beside = useBeside(exchanges, visible.gaps);
  const gapsOf = useMemo(() => {
    const found = new Map<EntryId, Gap[]>();
    for (const gap of visible.gaps)
      if (gap.entry !== undefined) found.set(gap.entry, [...(found.get(gap.entry) ?? []), gap]);
    return found;
  }, [visible.gaps]);
  const good = useMemo(() => new Set(visible.goodPractice.map(({ entry }) => entry)), [visible.goodPractice]);
  const names = useMemo(
    () => new Map<number, string>(review.agencies.map(({ id, shortName }) => [id, shortName])),
    [review.agencies],
  );

  const clocks = useMemo(() => fetched?.clocks.filter(({ state }) => state !== 'set-aside') ?? noClocks, [fetched]);
  const anchor = useMemo(
    () => anchorFrom(align, { markers: review.markers, rulers: fetched?.rulers ?? [], entries }),
    [align, review.markers, fetched, entries],
  );
  const ruler = useMemo(() => {
    if (anchor !== undefined) return rulerOfAnchor(anchor);
    return rulerChoices(fetched?.rulers ?? [], review.markers).find(({ id }) => id === rulerId)?.ruler;
  }, [anchor, fetched, review.markers, rulerId]);
  const markers = useMemo(() => {
    // A key date is drawn already; an entry that is the anchor gets a line of its own.
    if (!anchor?.id.startsWith('entry:')) return review.markers;
    const { title, day } = anchor;
    const when: When = {
      asWritten: '',
      earliest: day,
      latest: day,
      precision: 'day',
      certainty: 'certain',
      parts: [],
    };
    return [...review.markers, { title, when }];
  }, [anchor, review.markers]);
  const clocksOf = useMemo(() => {
    const found = new Map<EntryId, string[]>();
    for (const { from, to, text } of clocks)
      for (const entry of new Set([from.entry, to?.entry]))
        if (entry !== undefined) found.set(entry, [...(found.get(entry) ?? []), text]);
    return found;
  }, [clocks]);

  const describe = useCallback(
    (entry: EntryId): string => {
      const index = entries.id.indexOf(entry);
      if (index < 0) return '';
      const first = entries.earliest[index] ?? undefined;
      const last = entries.latest[index] ?? undefined;
      const when =
        first !== undefined && last !== undefined
          ? formatSpan(dateOfDay(first), dateOfDay(last))
          : first !== undefined
            ? `from ${formatDay(dateOfDay(first))}`
            : last !== undefined
              ? `until ${formatDay(dateOfDay(last))}`
              : 'date not read';
      const counted = ruler === undefined || first === undefined ? undefined : rulerReading(ruler, dateOfDay(first));
      const onRuler = counted === undefined || ruler === undefined ? [] : [`${ruler.title}: ${counted}`];
      const sameDay = sameDayOf(entries, index);
      return spokenEntry({
        agency: names.get(entries.agency[index] ?? 0) ?? unplacedName,
        when,
        label: entries.label[index] ?? '',
        gaps: gapsOf.get(entry) ?? [],
        isGood: good.has(entry),
        beside: [
          ...onRuler,
          ...(clocksOf.get(entry) ?? []).map((text) => `clock: ${text}`),
          ...(sameDay === undefined ? [] : [sameDayWords(sameDay)]),
          ...(beside.wordsOf.get(entry) ?? []),
        ],
      });
    },
    [entries, gapsOf, good, names, ruler, clocksOf, beside],
  );

  return (
    <div className="timeline-pane">
      {thread === undefined ? undefined : <ThreadBar thread={thread} />}
      {asked === undefined ? undefined : <KnownPanel asked={asked} known={known} />}
      {/* Begun anew where a bar above takes room: vis-timeline would keep the tops that the lanes had before. */}
      <Timeline
        key={`${thread === undefined ? '' : 'thread'} ${asked === undefined ? '' : 'known'}`}
        toCome={toCome}
        lanes={lanes}
        laneActions={laneActions}
        hiddenLanes={hidden}
        onShowLanes={() => {
          filters.showOnly(everyLane, everyLane);
        }}
        entries={entries}
        visible={visible.entries}
        joined={timeline.joined}
        exchanges={exchanges}
        meetings={beside.meetings}
        beside={beside.marks}
        questions={beside.questions}
        silences={beside.silences}
        onOpen={({ question, gap }) => {
          if (question !== undefined) view.go('questions');
          else if (gap !== undefined) selection.choose({ gap });
        }}
        followed={followed}
        faded={faded}
        askedDay={asked === undefined ? undefined : dayNumber(asked.day)}
        clocks={clocks}
        ruler={ruler}
        anchor={anchor === undefined ? undefined : dayNumber(anchor.day)}
        episodes={episodes}
        onEditEpisodes={() => {
          view.go('particulars');
        }}
        gaps={visible.gaps}
        goodPractice={visible.goodPractice}
        markers={markers}
        periodFrom={review.periodFrom}
        periodTo={review.periodTo}
        selected={selected}
        found={result?.entries}
        onSelect={selection.select}
        window={inView}
        onWindowChange={view.look}
        describe={describe}
      />
    </div>
  );
};
