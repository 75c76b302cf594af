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

/** The first entry of each source that is drawn, by the order of its rows. */
export const firstEntries = (review: ReadableReview): ReadonlyMap<SourceId, EntryId> =>
  new Map(
    review.database
      .prepare<[], { readonly source: SourceId; readonly entry: EntryId }>(
        `SELECT source, identity AS entry, min(id) FROM ${liveEntries} GROUP BY source`,
      )
      .all()
      .map(({ source, entry }) => [source, entry]),
  );
