import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { dateOfDay, formatDay, formatSpan } from '#shared/domain/calendar.ts';
import { factsOf, gapStateNames } from '#shared/domain/gap-kinds.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useVisible } from '../state/visible.ts';
import { Timeline } from '../timeline/Timeline.tsx';

/** The timeline with what it needs from the stores. */
export const TimelinePane = () => {
  const { selection, view, finding } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { entry: selected } = useStore(selection.store);
  const { window: inView } = useStore(view.store);
  const { result } = useStore(finding.store);
  const visible = useVisible();
  const { entries } = timeline;

  const indexOf = useMemo(() => new Map(entries.id.map((id, index) => [id, index])), [entries]);
  const gapsOf = useMemo(() => {
    const found = new Map<EntryId, Gap[]>();
    for (const gap of visible.gaps)
      if (gap.entry !== undefined) found.set(gap.entry, [...(found.get(gap.entry) ?? []), gap]);
    return found;
  }, [visible.gaps]);
  const names = useMemo(
    () => new Map<number, string>(review.agencies.map(({ id, shortName }) => [id, shortName])),
    [review.agencies],
  );

  const describe = useCallback(
    (entry: EntryId): string => {
      const index = indexOf.get(entry);
      if (index === undefined) return '';
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
      const marks = (gapsOf.get(entry) ?? []).map(
        ({ kind, state }) => `${factsOf(kind).name}, ${gapStateNames[state]}`,
      );
      return [names.get(entries.agency[index] ?? 0) ?? unplacedName, when, entries.label[index] ?? '', ...marks].join(
        '. ',
      );
    },
    [indexOf, entries, gapsOf, names],
  );

  return (
    <Timeline
      lanes={visible.lanes}
      entries={entries}
      visible={visible.entries}
      joined={timeline.joined}
      gaps={visible.gaps}
      goodPractice={visible.goodPractice}
      markers={review.markers}
      periodFrom={review.periodFrom}
      periodTo={review.periodTo}
      selected={selected}
      found={result?.entries}
      onSelect={selection.select}
      window={inView}
      onWindowChange={view.look}
      describe={describe}
    />
  );
};
