import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import type { FoundGap, ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import { findPractice } from '#shared/domain/gaps/find-practice.ts';
import type { ProposedPractice } from '#shared/domain/gaps/find-practice.ts';
import type { EntryVersion } from './db/read-entries.ts';
import { readEarlierVersions, readRowsForGaps, readVersions } from './db/read-entries.ts';
import type { ReadableReview } from './db/handles.ts';

/** What the rules find in one entry's words. */
export type FoundInEntry = { readonly gaps: readonly FoundGap[]; readonly practice: readonly ProposedPractice[] };
export type Find = (entry: ReadableEntry) => FoundInEntry;

/** All rules as they come with the program. */
export const findInEntry: Find = (entry) => ({ gaps: findGaps([entry]), practice: findPractice([entry]) });

const nothing: FoundInEntry = { gaps: [], practice: [] };

/** What the rules found in the words of a review, kept for every row until something that they read of it changes. */
export type FoundGaps = {
  /** What the entries' words say now, in the order of the entries. */
  readonly standing: (review: ReadableReview) => readonly FoundGap[];
  /** The good practice that they tell now, in the order of the entries. */
  readonly practice: (review: ReadableReview) => readonly ProposedPractice[];
  /** What rows said whose place a later version took, the latest first. */
  readonly earlier: (review: ReadableReview) => readonly FoundGap[];
  /** Words or dates may have changed: the next call looks which ones, and has only those read again. */
  readonly touched: () => void;
};

/** So many rows' words are in memory at one time. */
const rowsAtOnce = 500;

type Known = { readonly version: string; readonly found: FoundInEntry };

/** @param find the rules; called only with an entry whose words or dates it has not seen */
export const newFoundGaps = (find: Find = findInEntry): FoundGaps => {
  const known = new Map<number, Known>();
  let standing: readonly FoundInEntry[] | undefined;
  let earlier: readonly FoundInEntry[] | undefined;

  const readAgain = (review: ReadableReview, changed: readonly EntryVersion[]): void => {
    for (let from = 0; from < changed.length; from += rowsAtOnce) {
      const some = changed.slice(from, from + rowsAtOnce);
      const entries = readRowsForGaps(
        review,
        some.map(({ row }) => row),
      );
      for (const { row, version } of some) {
        const entry = entries.get(row);
        known.set(row, { version, found: entry === undefined ? nothing : find(entry) });
      }
    }
  };

  const foundIn = (review: ReadableReview, versions: readonly EntryVersion[]): readonly FoundInEntry[] => {
    const changed = versions.filter(({ row, version }) => known.get(row)?.version !== version);
    if (changed.length > 0) readAgain(review, changed);
    return versions.map(({ row }) => known.get(row)?.found ?? nothing);
  };
  const now = (review: ReadableReview): readonly FoundInEntry[] => (standing ??= foundIn(review, readVersions(review)));

  return {
    standing: (review) => now(review).flatMap(({ gaps }) => gaps),
    practice: (review) => now(review).flatMap(({ practice }) => practice),
    earlier: (review) => (earlier ??= foundIn(review, readEarlierVersions(review))).flatMap(({ gaps }) => gaps),
    touched: () => {
      standing = undefined;
      earlier = undefined;
    },
  };
};
