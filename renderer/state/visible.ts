import { useStore } from 'zustand';
import { useOpenReview, useReviewData } from './open-review.ts';
import { useHolding } from './use-holding.ts';
import type { Visible } from './what-passes.ts';

/** What passes the filters, worked out once for the timeline, the chronology and the counts. */
export const useVisible = (): Visible => {
  const { review, timeline } = useReviewData();
  const { filters, visible } = useOpenReview();
  const standing = useStore(filters.store);
  const holding = useHolding();
  return visible(timeline, standing, review.agencies, review.terms, ...holding);
};
