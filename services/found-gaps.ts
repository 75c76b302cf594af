import { nothingFound } from '#shared/domain/gaps/find-in-entry.ts';
import type { Find, FoundInEntry } from '#shared/domain/gaps/find-in-entry.ts';
import type { FoundGap } from '#shared/domain/gaps/found-gap.ts';
import type { ProposedPractice } from '#shared/domain/gaps/find-practice.ts';
import type { EntryStamp } from './db/read-entries.ts';
import type { ReadableReview } from './db/handles.ts';
import { findInForce } from './gaps-by-rules.ts';
import { entriesWith, stampsOf } from './kept-entries.ts';

/** The rules of a review as they are now: the same function for as long as they stay the same. */
export type RulesOf = (review: ReadableReview) => Find;

/** What is known by the rules as they are now, for whoever reads rows ahead of the question. */
export type Looking = {
  readonly find: Find;
  readonly isKnown: (row: EntryStamp) => boolean;
  /** Takes what these rules found in a row; without effect where the rules were changed since. */
  readonly keep: (row: EntryStamp, found: FoundInEntry) => void;
};

/** What the rules found in the words of a review, kept for every row until something that they read of it changes. */
export type FoundGaps = {
  /** What the entries' words say now, in the order of the entries. */
  readonly standing: (review: ReadableReview) => readonly FoundGap[];
  /** The good practice that they tell now, in the order of the entries. */
  readonly practice: (review: ReadableReview) => readonly ProposedPractice[];
  /** Whether everything has been looked at. */
  readonly areKnown: () => boolean;
  readonly looking: (review: ReadableReview) => Looking;
  /** Words, dates or rules may have changed: the next call has read again what did, and everything only for other rules. */
  readonly touched: () => void;
};

type Known = { readonly version: string; readonly found: FoundInEntry };

/** @param rulesOf the rules; called only with an entry whose words or dates they have not seen */
export const newFoundGaps = (rulesOf: RulesOf = findInForce): FoundGaps => {
  const known = new Map<number, Known>();
  let rules: Find | undefined;
  let now: FoundInEntry | undefined;

  const looking = (review: ReadableReview): Looking => {
    const find = rulesOf(review);
    if (find !== rules) known.clear();
    rules = find;
    return {
      find,
      isKnown: ({ row, version }) => known.get(row)?.version === version,
      keep: ({ row, version }, found) => {
        if (find === rules) known.set(row, { version, found });
      },
    };
  };

  const lookAgain = (review: ReadableReview): FoundInEntry => {
    const { find, isKnown, keep } = looking(review);
    const stamps = stampsOf(review);
    const rest = stamps.filter((stamp) => !isKnown(stamp));
    const entries = entriesWith(review, rest);
    for (const stamp of rest) {
      const entry = entries.get(stamp.row)?.entry;
      keep(stamp, entry === undefined ? nothingFound : find(entry));
    }
    const found = stamps.map(({ row }) => known.get(row)?.found ?? nothingFound);
    return { gaps: found.flatMap(({ gaps }) => gaps), practice: found.flatMap(({ practice }) => practice) };
  };

  return {
    standing: (review) => (now ??= lookAgain(review)).gaps,
    practice: (review) => (now ??= lookAgain(review)).practice,
    areKnown: () => now !== undefined,
    looking,
    touched: () => {
      now = undefined;
    },
  };
};
