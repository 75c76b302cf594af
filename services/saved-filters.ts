import type { Services } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { readSavedFilters } from './db/saved-filters.ts';
import { editReview } from './edit-review.ts';
import type { ServiceContext } from './service-context.ts';

/** Sets of filters under a name: part of the review, so that a panel finds what its reviewer laid out for it. */
export const savedFilterServices = {
  savedFilters: ({ review }, { reviews }) => readSavedFilters(reviews.get(review).readable),

  saveFilter: (input, context) => {
    const name = input.name.trim();
    if (name === '') throw new AppError('bad-input', 'Give these filters a name, so that they can be found again.');
    const { version } = editReview(context, input, 'Keep a set of filters', (draft) => {
      const standing = readSavedFilters(draft.review).find((one) => one.name.toLowerCase() === name.toLowerCase());
      draft.put('saved_filter', standing?.id ?? draft.nextId('saved_filter'), {
        name,
        filters: JSON.stringify(input.filters),
      });
    });
    return { version };
  },

  removeFilter: (input, context) => {
    const { version } = editReview(context, input, 'Take away a set of filters', (draft) => {
      if (!readSavedFilters(draft.review).some(({ id }) => id === input.id))
        throw new AppError('not-found', 'This set of filters is no longer there. Nothing was changed.');
      draft.remove('saved_filter', input.id);
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'savedFilters' | 'saveFilter' | 'removeFilter'>;
