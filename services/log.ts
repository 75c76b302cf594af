import type { Services } from '#shared/contract.ts';
import { redo, undo } from './db/edit.ts';
import { history } from './db/log.ts';
import { doneBy, noteTouched, writableOf } from './edit-review.ts';
import type { Basis } from './edit-review.ts';
import type { ServiceContext } from './service-context.ts';

const step = ({ reviews, ports }: ServiceContext, { review, basedOn }: Basis, act: typeof undo) => {
  const open = reviews.get(review);
  const { version, tables } = act(writableOf(open), { by: doneBy(open), at: ports.now(), basedOn });
  noteTouched(open, tables);
  return { version };
};

/** The audit trail, and undo and redo, which are lines of it themselves. */
export const logServices = {
  undo: (input, context) => step(context, input, undo),
  redo: (input, context) => step(context, input, redo),
  history: ({ review, before, limit }, { reviews }) => history(reviews.get(review).readable, before, limit),
} satisfies Pick<Services<ServiceContext>, 'undo' | 'redo' | 'history'>;
