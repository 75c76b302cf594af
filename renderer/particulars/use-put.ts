import type { Particular, ParticularPart } from '#shared/contract.ts';
import { useOpenReview } from '../state/open-review.ts';

export type Put = {
  /** Stores a part as it now stands; answers a sentence where it did not work. */
  readonly put: (particular: Particular) => Promise<string | undefined>;
  readonly remove: (part: ParticularPart, id: number) => Promise<string | undefined>;
};

/** Adds, changes and takes away parts of the particulars, each as one change that can be undone. */
export const usePut = (): Put => {
  const { api, data } = useOpenReview();
  return {
    put: (particular) => data.edit((base) => api.putParticular({ ...base, particular })),
    remove: (part, id) => data.edit((base) => api.removeParticular({ ...base, part, id })),
  };
};
