import { filterSet } from '#shared/filters.ts';
import type { SavedFilter } from '#shared/filters.ts';
import type { ReadableReview } from './handles.ts';

type StoredFilter = { readonly id: number; readonly name: string; readonly filters: string };

/** The sets of filters under a name, by name. One that this program cannot read hides nothing. */
export const readSavedFilters = (review: ReadableReview): readonly SavedFilter[] =>
  review.database
    .prepare<[], StoredFilter>(
      'SELECT id, name, filters FROM saved_filter WHERE removed = 0 ORDER BY name COLLATE NOCASE, id',
    )
    .all()
    .map(({ id, name, filters }) => {
      const read = filterSet.safeParse(JSON.parse(filters));
      return { id, name, filters: read.success ? read.data : {} };
    });
