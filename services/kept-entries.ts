import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { AgencyId, ChangeId, EntryId } from '#shared/model.ts';
import { versionOfReview } from './db/log.ts';
import type { ReadableReview } from './db/handles.ts';
import { readEntryStamps, readRowsForGaps } from './db/read-entries.ts';
import type { OpenReview } from './open-reviews.ts';

type Known = { readonly stamp: string; readonly entry: ReadableEntry };
type Kept = {
  readonly known: Map<number, Known>;
  version?: ChangeId;
  entries?: readonly ReadableEntry[];
  lanes?: ReadonlyMap<EntryId, AgencyId | undefined>;
};

const kept = new WeakMap<OpenReview, Kept>();

/** So many rows are asked for at one time. */
const rowsAtOnce = 2000;

const readAgain = (review: ReadableReview, known: Map<number, Known>): readonly ReadableEntry[] => {
  const stamps = readEntryStamps(review);
  const changed = stamps.filter(({ row, stamp }) => known.get(row)?.stamp !== stamp);
  for (let from = 0; from < changed.length; from += rowsAtOnce) {
    const some = changed.slice(from, from + rowsAtOnce);
    const entries = readRowsForGaps(
      review,
      some.map(({ row }) => row),
    );
    for (const { row, stamp } of some) {
      const entry = entries.get(row);
      if (entry !== undefined) known.set(row, { stamp, entry });
    }
  }
  if (known.size > stamps.length) {
    const standing = new Set(stamps.map(({ row }) => row));
    for (const row of known.keys()) if (!standing.has(row)) known.delete(row);
  }
  return stamps.flatMap(({ row }) => known.get(row)?.entry ?? []);
};

const current = (open: OpenReview): Kept & { readonly entries: readonly ReadableEntry[] } => {
  const own: Kept = kept.get(open) ?? { known: new Map() };
  kept.set(open, own);
  const version = versionOfReview(open.readable);
  const entries =
    own.version === version && own.entries !== undefined ? own.entries : readAgain(open.readable, own.known);
  if (own.entries !== entries) delete own.lanes;
  return Object.assign(own, { version, entries });
};

/**
 * All entries in order, as the rules read them. After an edit an entry whose words, date and lane are as before is the same
 * object as before, so that what was read in it need not be read again.
 */
export const entriesOf = (open: OpenReview): readonly ReadableEntry[] => current(open).entries;

/** The lane of every entry; undefined where nobody could tell. */
export const lanesOfEntries = (open: OpenReview): ReadonlyMap<EntryId, AgencyId | undefined> => {
  const own = current(open);
  return (own.lanes ??= new Map(own.entries.map(({ id, agency }) => [id, agency])));
};
