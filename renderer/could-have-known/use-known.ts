import { useMemo } from 'react';
import { useStore } from 'zustand';
import { couldHaveKnown } from '#shared/domain/could-have-known/could-have-known.ts';
import type { CouldHaveKnown } from '#shared/domain/could-have-known/could-have-known.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useExchanges } from '../state/use-exchanges.ts';
import { usePlacedEntries } from '../state/use-placed-entries.ts';

/** What the agency that is asked about could have known on the day, by these records; undefined while nobody asks. */
export const useKnown = (): CouldHaveKnown | undefined => {
  const { following } = useOpenReview();
  const { timeline } = useReviewData();
  const { known: asked } = useStore(following.store);
  const { exchanges } = useExchanges();
  const entries = usePlacedEntries(asked !== undefined);
  const { joined } = timeline;
  return useMemo(
    () =>
      asked === undefined || exchanges === undefined
        ? undefined
        : couldHaveKnown(asked.agency, asked.day, { entries, exchanges, joined }),
    [asked, exchanges, entries, joined],
  );
};
