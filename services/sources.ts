import type { Services } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { editedDay, requireInOrder } from './days.ts';
import { readLoggedRow } from './db/logged-tables.ts';
import { editReview } from './edit-review.ts';
import type { ServiceContext } from './service-context.ts';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What a source is and what it covers, as people correct it. */
export const sourceServices = {
  updateSource: (input, context) => {
    const { version } = editReview(context, input, 'Change what is known of a chronology', (draft) => {
      const standing = readLoggedRow(draft.review, 'source_state', input.source);
      if (standing === undefined)
        throw new AppError('not-found', 'This chronology is no longer in the review: its import was undone.');
      const from = editedDay(input.coversFrom, textOrNull(standing['covers_from']));
      const to = editedDay(input.coversTo, textOrNull(standing['covers_to']));
      requireInOrder(from, to);
      draft.put('source_state', input.source, {
        ...standing,
        kind: input.kind ?? textOrNull(standing['kind']),
        covers_from: from,
        covers_to: to,
        declared_complete:
          input.declaredComplete === undefined ? (standing['declared_complete'] ?? 0) : Number(input.declaredComplete),
      });
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'updateSource'>;
