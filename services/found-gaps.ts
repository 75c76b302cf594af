import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import type { FoundGap, ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { EntryVersion } from './db/read-entries.ts';
import { readEarlierVersions, readRowsForGaps, readVersions } from './db/read-entries.ts';
import type { ReadableReview } from './db/handles.ts';

/** What the gap rules find in one entry. */
export type Find = (entry: ReadableEntry) => readonly FoundGap[];

/** What the rules found in the words of a review, kept for every row until something that they read of it changes. */
export type FoundGaps = {
  /** What the entries' words say now, in the order of the entries. */
  readonly standing: (review: ReadableReview) => readonly FoundGap[];
  /** What rows said whose place a later version took, the latest first. */
  readonly earlier: (review: ReadableReview) => readonly FoundGap[];
  /** Words or dates may have changed: the next call looks which ones, and has only those read again. */
  readonly touched: () => void;
};

/** So many rows' words are in memory at one time. */
const rowsAtOnce = 500;

type Known = { readonly version: string; readonly gaps: readonly FoundGap[] };

/** @param find the rules; called only with an entry whose words or dates it has not seen */
export const newFoundGaps = (find: Find = (entry) => findGaps([entry])): FoundGaps => {
  const known = new Map<number, Known>();
  let standing: readonly FoundGap[] | undefined;
  let earlier: readonly FoundGap[] | undefined;

  const readAgain = (review: ReadableReview, changed: readonly EntryVersion[]): void => {
    for (let from = 0; from < changed.length; from += rowsAtOnce) {
      const some = changed.slice(from, from + rowsAtOnce);
      const entries = readRowsForGaps(
        review,
        some.map(({ row }) => row),
      );
      for (const { row, version } of some) {
        const entry = entries.get(row);
        known.set(row, { version, gaps: entry === undefined ? [] : find(entry) });
      }
    }
  };

  const gapsOf = (review: ReadableReview, versions: readonly EntryVersion[]): readonly FoundGap[] => {
    const changed = versions.filter(({ row, version }) => known.get(row)?.version !== version);
    if (changed.length > 0) readAgain(review, changed);
    return versions.flatMap(({ row }) => known.get(row)?.gaps ?? []);
  };

  return {
    standing: (review) => (standing ??= gapsOf(review, readVersions(review))),
    earlier: (review) => (earlier ??= gapsOf(review, readEarlierVersions(review))),
    touched: () => {
      standing = undefined;
      earlier = undefined;
    },
  };
};
