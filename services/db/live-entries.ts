import type { EntryId, SourceId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';

/*
 * An entry is known everywhere by its identity: the id of the row in which it first came into the review. A later version of
 * its file has a row of its own for it (nothing imported is ever changed), which stands under the same identity. So notes,
 * decisions and corrections need not move, and undoing an import gives them back to the earlier row.
 */

/** Joins what stands about an entry's row; to be used after `entry` and `source_state`. */
export const withEntryState = `
  LEFT JOIN entry_state ON entry_state.id = entry.id AND entry_state.removed = 0`;

/** The id by which the entry is known outside the database. */
export const identity = 'coalesce(entry_state.identity, entry.id)';

/** Whether the row is the one that is drawn and counted. */
export const isLive = "coalesce(entry_state.state, 'stands') = 'stands'";

/** Every row that is drawn, as `(identity, id, source)`: its import stands and no later version took its place. */
export const liveEntries = `(
  SELECT ${identity} AS identity, entry.id, entry.source
  FROM entry
  JOIN source_state ON source_state.id = entry.source AND source_state.removed = 0
  ${withEntryState}
  WHERE ${isLive})`;

/** Tells the first entry of a source that is drawn, by the order of its rows: found by the source's own rows, in their order. */
export const firstEntry = (review: ReadableReview): ((source: SourceId) => EntryId | undefined) => {
  const first = review.database
    .prepare<[SourceId], EntryId>(
      `SELECT ${identity} FROM entry
       JOIN source_state ON source_state.id = entry.source AND source_state.removed = 0
       ${withEntryState}
       WHERE entry.source = ? AND ${isLive}
       ORDER BY entry.source, entry.row, entry.id LIMIT 1`,
    )
    .pluck();
  return (source) => first.get(source);
};
