import type { Services } from '#shared/contract.ts';
import { readView, writeView } from './db/view-state.ts';
import type { ServiceContext } from './service-context.ts';

/** Where the person had got to. In a review that can only be read it is not kept, which is no error. */
export const viewServices = {
  savedView: ({ review }, { reviews }) => readView(reviews.glance(review).readable),

  saveView: ({ review, view }, { reviews }) => {
    const { writable } = reviews.get(review);
    if (writable !== undefined) writeView(writable, view);
    return {};
  },
} satisfies Pick<Services<ServiceContext>, 'savedView' | 'saveView'>;
