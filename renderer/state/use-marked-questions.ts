import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Question } from '#shared/domain/questions/question.ts';
import { useOpenReview, useReviewData, useWholeVersion } from './open-review.ts';

/** Comparing the chronologies of more entries would keep the services from what a person is doing; the screen Questions does it. */
const mostEntries = 10_000;
/** After the first drawing, and once edits have come to rest. */
const restMs = 800;

const none: readonly Question[] = [];

/** The questions of the rules that are on, for marking them beside the entries; none in a very large review. */
export const useMarkedQuestions = (): readonly Question[] => {
  const { questions } = useOpenReview();
  const { entries } = useReviewData().timeline;
  const version = useWholeVersion();
  const isSmall = entries.id.length <= mostEntries;
  useEffect(() => {
    if (!isSmall || version === undefined) return;
    const rest = setTimeout(() => {
      questions.want(version);
    }, restMs);
    return () => {
      clearTimeout(rest);
    };
  }, [questions, version, isSmall]);
  return useStore(questions.store).questions ?? none;
};
