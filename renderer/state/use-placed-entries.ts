import { useMemo } from 'react';
import { dateOfDay } from '#shared/domain/calendar.ts';
import type { PlacedEntry } from '#shared/domain/threads/follow-thread.ts';
import type { EntryId } from '#shared/model.ts';
import { useReviewData } from './open-review.ts';

const none: ReadonlyMap<EntryId, PlacedEntry> = new Map();

/** Every entry with its lane and days, as "could have known" needs it; none until it is asked, since a review may hold many. */
export const usePlacedEntries = (isAsked: boolean): ReadonlyMap<EntryId, PlacedEntry> => {
  const { review, timeline } = useReviewData();
  const { entries } = timeline;
  return useMemo(() => {
    if (!isAsked) return none;
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
  }, [isAsked, review.agencies, review.sources, entries]);
};
