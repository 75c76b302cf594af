import { useEffect, useState } from 'react';
import type { Clocks } from '#shared/clocks.ts';
import { useOpenReview, useReviewData } from './open-review.ts';
import { sentenceOf } from './sentence-of.ts';
import { whenIdle } from './when-idle.ts';

export type FetchedClocks = { readonly clocks?: Clocks | undefined; readonly problem?: string | undefined };

/** Clocks, rules and rulers, read again whenever the review changes; the last reading stays until the new one is here. */
export const useClocks = (): FetchedClocks => {
  const { api, id } = useOpenReview();
  const { version } = useReviewData().timeline;
  const [fetched, setFetched] = useState<FetchedClocks>({});
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      try {
        await whenIdle();
        const clocks = await api.clocks({ review: id });
        if (wanted) setFetched({ clocks });
      } catch (error) {
        if (wanted) setFetched({ problem: sentenceOf(error) });
      }
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [api, id, version]);
  return fetched;
};
