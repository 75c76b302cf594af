import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { ChangeId, EntryId } from '#shared/model.ts';
import { versionOfReview } from './db/log.ts';
import type { ReadableReview } from './db/handles.ts';
import { readEntryStamps, readRowsForGaps } from './db/read-entries.ts';
import type { EntryStamp } from './db/read-entries.ts';

/*
 * The entries of an open review as the rules read them, kept in memory for whatever is found in their words: gaps, exchanges,
 * questions and clocks read the same objects. After an edit an entry whose words, date and lane are as before is the same
 * object as before, so that what was read in it need not be read again.
 */

type Known = EntryStamp & { readonly entry: ReadableEntry };
type Kept = {
  readonly known: Map<number, Known>;
  version?: ChangeId;
  stamps?: readonly EntryStamp[];
  entries?: readonly ReadableEntry[] | undefined;
  byId?: ReadonlyMap<EntryId, ReadableEntry> | undefined;
};

const kept = new WeakMap<ReadableReview['database'], Kept>();

/** What is kept of the review as it stands now. */
const current = (review: ReadableReview): Kept & { readonly stamps: readonly EntryStamp[] } => {
  const own: Kept = kept.get(review.database) ?? { known: new Map() };
  kept.set(review.database, own);
  const version = versionOfReview(review);
  if (own.version === version && own.stamps !== undefined) return Object.assign(own, { stamps: own.stamps });
  const stamps = readEntryStamps(review);
  if (own.known.size > stamps.length) {
    const standing = new Set(stamps.map(({ row }) => row));
    for (const row of own.known.keys()) if (!standing.has(row)) own.known.delete(row);
  }
  return Object.assign(own, { version, stamps, entries: undefined, byId: undefined });
};

/** The stamps of all entries, in order. */
export const stampsOf = (review: ReadableReview): readonly EntryStamp[] => current(review).stamps;

/** So many rows are asked for at one time. */
const rowsAtOnce = 1000;

const readAgain = (review: ReadableReview, known: Map<number, Known>, changed: readonly EntryStamp[]): void => {
  for (let from = 0; from < changed.length; from += rowsAtOnce) {
    const some = changed.slice(from, from + rowsAtOnce);
    const entries = readRowsForGaps(
      review,
      some.map(({ row }) => row),
    );
    for (const { row, version, stamp } of some) {
      const entry = entries.get(row);
      if (entry !== undefined) known.set(row, { row, version, stamp, entry });
    }
  }
};

/** The entries with these stamps, by their rows; read from the file only where they are not in memory. */
export const entriesWith = (
  review: ReadableReview,
  stamps: readonly EntryStamp[],
): ReadonlyMap<number, { readonly entry: ReadableEntry }> => {
  const { known } = current(review);
  readAgain(
    review,
    known,
    stamps.filter(({ row, version, stamp }) => {
      const there = known.get(row);
      return there?.version !== version || there.stamp !== stamp;
    }),
  );
  return known;
};

/** The entry with this stamp where it is in memory. */
export const entryInMemory = (
  review: ReadableReview,
  { row, version, stamp }: EntryStamp,
): ReadableEntry | undefined => {
  const there = kept.get(review.database)?.known.get(row);
  return there?.version === version && there.stamp === stamp ? there.entry : undefined;
};

/** All entries in order. */
export const entriesOf = (review: ReadableReview): readonly ReadableEntry[] => {
  const own = current(review);
  if (own.entries !== undefined) return own.entries;
  const known = entriesWith(review, own.stamps);
  const entries = own.stamps.flatMap(({ row }) => known.get(row)?.entry ?? []);
  own.entries = entries;
  return entries;
};

/** Every entry by its id. */
export const entriesById = (review: ReadableReview): ReadonlyMap<EntryId, ReadableEntry> => {
  const entries = entriesOf(review);
  const own = current(review);
  return (own.byId ??= new Map(entries.map((entry) => [entry.id, entry])));
};
