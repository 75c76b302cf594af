import type { Episode } from '#shared/domain/episode.ts';
import type { ReadableReview } from './handles.ts';
import { whenOf } from './when-columns.ts';
import type { WhenRow } from './when-columns.ts';

/** Named times through all lanes, in order of their first day. */
export const readEpisodes = (review: ReadableReview): readonly Episode[] =>
  review.database
    .prepare<[], WhenRow & { readonly id: number; readonly title: string }>(
      `SELECT id, title, as_written, earliest, latest, precision, certainty, edtf, time, parts
       FROM episode WHERE removed = 0 ORDER BY coalesce(earliest, latest), id`,
    )
    .all()
    .map((row) => ({ id: row.id, title: row.title, when: whenOf(row) }));
