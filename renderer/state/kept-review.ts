import { contract } from '#shared/contract.ts';
import type { ReviewId } from '#shared/model.ts';

/** Which review a window has open, kept where only this tab can read it and only until the tab ends. */
export type KeptReview = {
  readonly read: () => ReviewId | undefined;
  readonly keep: (review: ReviewId | undefined) => void;
};

const storedUnder = 'sightline-review';

/** An opaque id, worth nothing without the tab's own bearer and once the program has ended. */
export const createKeptReview = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KeptReview => ({
  read: () => contract.review.input.safeParse({ review: storage.getItem(storedUnder) }).data?.review,
  keep: (review) => {
    if (review === undefined) storage.removeItem(storedUnder);
    else storage.setItem(storedUnder, review);
  },
});
