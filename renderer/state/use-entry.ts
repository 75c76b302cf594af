import { useEffect, useState } from 'react';
import type { ChangeId, Entry, EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from './open-review.ts';
import { sentenceOf } from './sentence-of.ts';

type Fetched = {
  readonly of: EntryId;
  readonly version: ChangeId;
  readonly entry?: Entry | undefined;
  readonly problem?: string | undefined;
};

/** The whole of one entry, read again whenever the review changes; the last reading stays until the new one is here. */
export const useEntry = (
  id: EntryId,
): { readonly entry?: Entry | undefined; readonly problem?: string | undefined } => {
  const { api, id: review } = useOpenReview();
  const { version } = useReviewData().timeline;
  const [fetched, setFetched] = useState<Fetched>();

  useEffect(() => {
    let wanted = true;
    const read = async () => {
      try {
        const entry = await api.entry({ review, entry: id });
        if (wanted) setFetched({ of: id, version, entry });
      } catch (error) {
        if (wanted) setFetched({ of: id, version, problem: sentenceOf(error) });
      }
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [api, review, id, version]);

  return fetched?.of === id ? { entry: fetched.entry, problem: fetched.problem } : {};
};
