import type { Services } from '#shared/contract.ts';
import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import { followThread } from '#shared/domain/threads/follow-thread.ts';
import { gatherThread, proposeForThread } from '#shared/domain/threads/gather-thread.ts';
import type { EntryWords } from '#shared/domain/threads/gather-thread.ts';
import type { FollowedThread, ThreadId } from '#shared/domain/threads/thread.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadableReview } from './db/handles.ts';
import { readAgencies } from './db/particulars.ts';
import { readThreads } from './db/threads.ts';
import { editReview } from './edit-review.ts';
import { requireEntry } from './entries.ts';
import { standingExchanges } from './exchanges.ts';
import type { ServiceContext } from './service-context.ts';

const wordsOf = ({ id, columns }: ReadableEntry): EntryWords => ({
  id,
  words: columns
    .filter(({ role }) => role === 'text' || role === 'comment' || role === 'extra')
    .map(({ cell }) => cell)
    .join('\n'),
});

const requireThread = (review: ReadableReview, id: ThreadId): ThreadId => {
  if (!readThreads(review).some((thread) => thread.id === id))
    throw new AppError('not-found', 'This thread is no longer in the review. Choose another one.');
  return id;
};

/** One piece of information followed from the first agency that held it to the last that learned it. */
export const threadServices = {
  threads: ({ review }, { reviews }) => {
    const open = reviews.get(review);
    const threads = readThreads(open.readable);
    if (threads.length === 0) return [];
    const { entries, exchanges } = standingExchanges(open);
    const words = entries.map(wordsOf);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const agencies = readAgencies(open.readable).map(({ id }) => id);
    return threads.map((thread): FollowedThread => {
      const gathered = gatherThread(thread, words);
      const { knew, never, exchanges: carried } = followThread(gathered, agencies, byId, exchanges);
      const proposals = proposeForThread(thread, gathered, words);
      return { ...thread, gathered, proposals, knew, never, exchanges: carried.map(({ id }) => id) };
    });
  },

  putThread: (input, context) => {
    const did = input.id === undefined ? 'Begin a thread' : 'Change a thread';
    const { version, value } = editReview(context, input, did, (draft) => {
      if (input.title.trim() === '') throw new AppError('bad-input', 'Give the thread a title, then keep it.');
      for (const entry of input.entries) requireEntry(draft.review, entry);
      const id: number = input.id === undefined ? draft.nextId('thread') : requireThread(draft.review, input.id);
      draft.put('thread', id, {
        title: input.title.trim(),
        words: input.words.trim(),
        entries: JSON.stringify(input.entries),
        left_out: JSON.stringify(input.leftOut),
      });
      return id;
    });
    return { version, id: value };
  },

  removeThread: (input, context) => {
    const { version } = editReview(context, input, 'Take away a thread', (draft) => {
      draft.remove('thread', requireThread(draft.review, input.id));
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'threads' | 'putThread' | 'removeThread'>;
