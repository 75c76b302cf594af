import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useOpenReview, useReviewData, useWholeVersion } from './open-review.ts';
import type { ExchangeState } from './exchanges.ts';

/** Exchanges and threads of the review as it stands, asked for by whoever shows them. */
export const useExchanges = (): ExchangeState => {
  const { exchanges } = useOpenReview();
  const version = useWholeVersion();
  useEffect(() => {
    if (version !== undefined) exchanges.want(version);
  }, [exchanges, version]);
  return useStore(exchanges.store);
};

/** Short names of agencies, for sentences. */
export const useAgencyNames = (): ((id: number | undefined) => string) => {
  const { agencies } = useReviewData().review;
  return useMemo(() => {
    const names = new Map<number, string>(agencies.map(({ id, shortName }) => [id, shortName]));
    return (id) => (id === undefined ? '' : (names.get(id) ?? ''));
  }, [agencies]);
};
