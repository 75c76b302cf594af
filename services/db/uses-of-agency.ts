import type { ReadableReview } from './handles.ts';
import { liveEntries } from './live-entries.ts';

/** The agency and those that were merged into it. */
const itself = '(SELECT id FROM agency WHERE removed = 0 AND (id = @agency OR merged_into = @agency))';

export type UsesOfAgency = {
  /** Entries that stand in its lane. */
  readonly entries: number;
  /** Chronologies that are its own. */
  readonly sources: number;
};

/** What would lose its agency if this one were taken away; what belongs to a withdrawn import does not count. */
export const usesOfAgency = (review: ReadableReview, agency: number): UsesOfAgency => {
  const row = review.database
    .prepare<[{ agency: number }], UsesOfAgency>(
      `SELECT
         (SELECT count(*) FROM ${liveEntries} AS live
          JOIN entry ON entry.id = live.id
          LEFT JOIN placement ON placement.id = live.identity AND placement.removed = 0
          WHERE coalesce(placement.agency, entry.agency) IN ${itself}) AS entries,
         (SELECT count(*) FROM source_state WHERE removed = 0 AND agency IN ${itself}) AS sources`,
    )
    .get({ agency });
  return row ?? { entries: 0, sources: 0 };
};
