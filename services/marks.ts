import type { Services } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { GoodPractice } from '#shared/model.ts';
import { readGoodPractice } from './db/notes.ts';
import type { ReadableReview } from './db/handles.ts';
import { doneBy, editReview } from './edit-review.ts';
import { requireEntry } from './entries.ts';
import type { ServiceContext } from './service-context.ts';

const requireMark = (review: ReadableReview, id: number): GoodPractice => {
  const mark = readGoodPractice(review).find((good) => good.id === id);
  if (mark === undefined) throw new AppError('not-found', 'This mark of good practice is no longer there.');
  return mark;
};

/** What people put beside an entry: good practice and notes. */
export const markServices = {
  markGoodPractice: (input, context) => {
    const { entry, words } = input;
    const { version, value } = editReview(context, input, 'Mark good practice', (draft) => {
      requireEntry(draft.review, entry);
      const id = draft.nextId('good_practice');
      draft.put('good_practice', id, { entry, words });
      return requireMark(draft.review, id).id;
    });
    return { version, id: value };
  },

  removeGoodPractice: (input, context) => {
    const { version } = editReview(context, input, 'Take away a mark of good practice', (draft) => {
      draft.remove('good_practice', requireMark(draft.review, input.id).id);
    });
    return { version };
  },

  addNote: (input, context) => {
    const { entry, words } = input;
    const { version } = editReview(context, input, 'Add a note', (draft, open) => {
      requireEntry(draft.review, entry);
      draft.put('note', draft.nextId('note'), { entry, words, who: doneBy(open), at: context.ports.now() });
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'markGoodPractice' | 'removeGoodPractice' | 'addNote'>;
