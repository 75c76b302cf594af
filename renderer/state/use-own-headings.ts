import { useEffect, useState } from 'react';
import { useOpenReview, useReviewData } from './open-review.ts';

const none: readonly string[] = [];

/** The headings of the files that the chronology has no column of its own for; none until they are known. */
export const useOwnHeadings = (): readonly string[] => {
  const { api, id: review } = useOpenReview();
  const { version } = useReviewData().timeline;
  const [headings, setHeadings] = useState(none);
  useEffect(() => {
    let here = true;
    api.ownHeadings({ review }).then(
      (found) => {
        if (here) setHeadings(found.map(({ heading }) => heading));
      },
      // Without them the columns of the program are offered alone.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [api, review, version]);
  return headings;
};
