import { useMemo } from 'react';
import { useStore } from 'zustand';
import { filtersInWords } from '#shared/domain/filter-words.ts';
import type { FilterInWords } from '#shared/domain/filter-words.ts';
import { useOpenReview, useReviewData } from './open-review.ts';

/** Every filter that is on, in words, with what takes it off. */
export const useFilterWords = (): readonly FilterInWords[] => {
  const { filters } = useOpenReview();
  const { review } = useReviewData();
  const standing = useStore(filters.store);
  return useMemo(() => filtersInWords(standing, review), [standing, review]);
};
