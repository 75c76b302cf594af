import type { ReadableReview } from './handles.ts';

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
         (SELECT count(*) FROM entry
          JOIN source_state ON source_state.id = entry.source AND source_state.removed = 0
          LEFT JOIN placement ON placement.id = entry.id AND placement.removed = 0
          WHERE coalesce(placement.agency, entry.agency) = @agency) AS entries,
         (SELECT count(*) FROM source_state WHERE removed = 0 AND agency = @agency) AS sources`,
    )
    .get({ agency });
  return row ?? { entries: 0, sources: 0 };
};
