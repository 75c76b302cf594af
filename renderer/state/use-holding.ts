import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from './open-review.ts';

/** For each filter by words or by person that is on: the entries that hold them, once they are known. */
export const useHolding = (): readonly ReadonlySet<EntryId>[] => {
  const { filters, finding } = useOpenReview();
  const { review } = useReviewData();
  const { words, person } = useStore(filters.store);
  const { holding } = useStore(finding.store);
  const name = review.people.find(({ id }) => Number(id) === person)?.name;
  const wanted = useMemo(
    () => [words ?? '', name === undefined ? '' : `"${name}"`].filter((one) => one.trim() !== ''),
    [words, name],
  );
  useEffect(() => {
    for (const one of wanted) finding.want(one);
  }, [finding, wanted]);
  return useMemo(() => wanted.flatMap((one) => holding.get(one) ?? []), [wanted, holding]);
};
