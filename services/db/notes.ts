import type { EntryId, GoodPractice, GoodPracticeId, Note } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { liveEntries } from './live-entries.ts';

const byEntry = <T extends { readonly entry: EntryId }>(rows: readonly T[]): ReadonlyMap<EntryId, readonly T[]> =>
  Map.groupBy(rows, ({ entry }) => entry);

/** Good practice that was marked, oldest first; on entries whose import was undone it is not drawn. */
export const readGoodPractice = (review: ReadableReview): readonly GoodPractice[] =>
  review.database
    .prepare<[], { readonly id: GoodPracticeId; readonly entry: EntryId; readonly words: string }>(
      `SELECT good_practice.id, good_practice.entry, good_practice.words FROM good_practice
       WHERE good_practice.removed = 0 AND good_practice.entry IN (SELECT identity FROM ${liveEntries}) ORDER BY good_practice.id`,
    )
    .all();

export const goodPracticeOf = (review: ReadableReview): ReadonlyMap<EntryId, readonly GoodPractice[]> =>
  byEntry(readGoodPractice(review));

type NoteRow = Omit<Note, 'by'> & { readonly who: string };

export const notesOf = (review: ReadableReview): ReadonlyMap<EntryId, readonly Note[]> =>
  byEntry(
    review.database
      .prepare<[], NoteRow>('SELECT id, entry, words, who, at FROM note WHERE removed = 0 ORDER BY id')
      .all()
      .map(({ id, entry, words, who, at }) => ({ id, entry, words, by: who, at })),
  );
