import type { Agency } from '#shared/model.ts';
import type { ReadableReview } from './db/handles.ts';
import { readAgencies } from './db/particulars.ts';

type Kept = { readonly as: string; readonly agencies: readonly Agency[] };

const kept = new WeakMap<ReadableReview['database'], Kept>();

/**
 * The agencies of a review; the same list as before for as long as nothing about them changes, so that what was made ready
 * from their names can be kept by it.
 */
export const standingAgencies = (review: ReadableReview): readonly Agency[] => {
  const agencies = readAgencies(review);
  const as = JSON.stringify(agencies);
  const before = kept.get(review.database);
  if (before?.as === as) return before.agencies;
  kept.set(review.database, { as, agencies });
  return agencies;
};
