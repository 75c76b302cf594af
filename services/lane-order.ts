import type { Services } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { agencyRow, readAgencies } from './db/particulars.ts';
import { editReview } from './edit-review.ts';
import type { ServiceContext } from './service-context.ts';

/** The order of the lanes is the panel's and stands in the review: whoever opens the file sees it. */
export const laneOrderServices = {
  orderLanes: (input, context) => {
    const { version } = editReview(context, input, 'Change the order of the lanes', (draft) => {
      const standing = readAgencies(draft.review);
      const given = new Set(input.agencies);
      if (
        given.size !== input.agencies.length ||
        given.size !== standing.length ||
        standing.some(({ id }) => !given.has(id))
      )
        throw new AppError(
          'bad-input',
          'The lanes are not those that the review has now. Look again, then move the lane.',
        );
      for (const agency of standing)
        draft.put('agency', agency.id, agencyRow({ ...agency, position: input.agencies.indexOf(agency.id) }));
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'orderLanes'>;
