import { useMemo } from 'react';
import { dateOfDay } from '#shared/domain/calendar.ts';
import type { PlacedEntry } from '#shared/domain/threads/follow-thread.ts';
import type { EntryId } from '#shared/model.ts';
import { useReviewData } from './open-review.ts';

/** Every entry with its lane and days, as following a thread and "could have known" need it. */
export const usePlacedEntries = (): ReadonlyMap<EntryId, PlacedEntry> => {
  const { review, timeline } = useReviewData();
  const { entries } = timeline;
  return useMemo(() => {
    const agencies = new Map(review.agencies.map(({ id }) => [Number(id), id]));
    const kinds = new Map(review.sources.map(({ id, kind }) => [id, kind]));
    return new Map(
      entries.id.map((id, index) => {
        const first = entries.earliest[index] ?? undefined;
        const last = entries.latest[index] ?? undefined;
        const source = entries.source[index];
        const placed: PlacedEntry = {
          id,
          sourceKind: (source === undefined ? undefined : kinds.get(source)) ?? 'agency',
          agency: agencies.get(entries.agency[index] ?? 0),
          when: {
            earliest: first === undefined ? undefined : dateOfDay(first),
            latest: last === undefined ? undefined : dateOfDay(last),
          },
        };
        return [id, placed];
      }),
    );
  }, [review.agencies, review.sources, entries]);
};
