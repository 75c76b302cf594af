import { useMemo } from 'react';
import type { AgencyId, EntryId } from '#shared/model.ts';
import { useReviewData } from './open-review.ts';

export type OtherRecord = { readonly entry: EntryId; readonly agency: AgencyId | undefined };

/** For each entry of a joined event its other entries, and whose they are. */
export const useAlsoRecorded = (): ReadonlyMap<EntryId, readonly OtherRecord[]> => {
  const { review, timeline } = useReviewData();
  return useMemo(() => {
    const { entries, joined } = timeline;
    const wanted = new Set(joined.flat());
    const agencies = new Map(review.agencies.map(({ id }) => [Number(id), id]));
    const laneOf = new Map(
      entries.id.flatMap((id, index) =>
        wanted.has(id) ? [[id, agencies.get(entries.agency[index] ?? 0)] as const] : [],
      ),
    );
    return new Map(
      joined.flatMap((event) =>
        event.map((entry) => [
          entry,
          event.filter((other) => other !== entry).map((other) => ({ entry: other, agency: laneOf.get(other) })),
        ]),
      ),
    );
  }, [review.agencies, timeline]);
};
