import { useMemo } from 'react';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import { meetingsOf } from '#shared/domain/exchanges/meetings.ts';
import type { Meeting } from '#shared/domain/exchanges/meetings.ts';
import type { AgencyId, EntryId, Gap } from '#shared/model.ts';
import { useReviewData } from './open-review.ts';

/** The meetings that some exchanges and gaps tell of. */
export const useMeetings = (exchanges: readonly Exchange[], gaps: readonly Gap[]): readonly Meeting[] => {
  const { review, timeline } = useReviewData();
  const { agencies } = review;
  const { entries } = timeline;
  return useMemo(() => {
    const ids = new Map<number, AgencyId>(agencies.map(({ id }) => [id, id]));
    // Made when it is first asked: a large review has few meetings or none.
    let laneOf: ReadonlyMap<EntryId, AgencyId | undefined> | undefined;
    return meetingsOf(exchanges, gaps, (entry) => {
      laneOf ??= new Map(entries.id.map((id, index) => [id, ids.get(entries.agency[index] ?? 0)]));
      return laneOf.get(entry);
    });
  }, [exchanges, gaps, agencies, entries]);
};
