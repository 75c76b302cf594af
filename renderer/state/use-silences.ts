import { useMemo } from 'react';
import { useStore } from 'zustand';
import { laneSilences } from '#shared/domain/layout/lane-silences.ts';
import type { Silence } from '#shared/domain/layout/lane-silences.ts';
import { valuesOf } from '#shared/domain/questions/rule-facts.ts';
import { useOpenReview, useReviewData } from './open-review.ts';
import { useNoContacts } from './use-no-contacts.ts';

/** What is silent in the lanes, worked out again only where entries, coverage or the rule have changed. */
export const useSilences = (): readonly Silence[] => {
  const { review, timeline } = useReviewData();
  const { agencies, sources } = review;
  const { entries } = timeline;
  const noContact = useNoContacts();
  const chosen = useStore(useOpenReview().questions.store).silence;
  return useMemo(
    () => laneSilences(entries, { agencies, sources, noContact }, valuesOf('silence', chosen ?? {})),
    [entries, agencies, sources, noContact, chosen],
  );
};
