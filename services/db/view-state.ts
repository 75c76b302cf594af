import type { View } from '#shared/view.ts';
import { view } from '#shared/view.ts';
import type { ReadableReview, WritableReview } from './handles.ts';

/** Where the person had got to; an empty view where nothing was saved or it cannot be understood. */
export const readView = (review: ReadableReview): View => {
  const json = review.database.prepare<[]>('SELECT view FROM view_state WHERE id = 1').pluck().get();
  const read = view.safeParse(typeof json === 'string' ? JSON.parse(json) : {});
  return read.success ? read.data : {};
};

/** Kept in the review file, outside the log: going somewhere is not an edit. */
export const writeView = (review: WritableReview, saved: View): void => {
  review.database
    .prepare<[string]>(
      'INSERT INTO view_state (id, view) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET view = excluded.view',
    )
    .run(JSON.stringify(saved));
};
