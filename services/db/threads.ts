import type { Thread, ThreadId } from '#shared/domain/threads/thread.ts';
import type { EntryId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { listOf } from './json-column.ts';

type ThreadRow = {
  readonly id: ThreadId;
  readonly title: string;
  readonly words: string;
  readonly entries: string;
  readonly left_out: string;
};

const readIds = listOf((value): value is EntryId => Number.isInteger(value));

/** The threads of a review, the oldest first. */
export const readThreads = (review: ReadableReview): readonly Thread[] =>
  review.database
    .prepare<[], ThreadRow>('SELECT id, title, words, entries, left_out FROM thread WHERE removed = 0 ORDER BY id')
    .all()
    .map(({ id, title, words, entries, left_out: leftOut }) => ({
      id,
      title,
      words,
      entries: readIds(entries),
      leftOut: readIds(leftOut),
    }));
