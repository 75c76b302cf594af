import type { FoundGap } from '#shared/domain/gaps/found-gap.ts';
import type { ProposedPractice } from '#shared/domain/gaps/find-practice.ts';
import type { EntryStamp } from './db/read-entries.ts';
import type { ReadableReview } from './db/handles.ts';
import { findInForce, nothingFound } from './gaps-by-rules.ts';
import type { Find, FoundInEntry } from './gaps-by-rules.ts';
import { entriesWith, stampsOf } from './kept-entries.ts';

/** The rules of a review as they are now: the same function for as long as they stay the same. */
export type RulesOf = (review: ReadableReview) => Find;

/** What the rules found in the words of a review, kept for every row until something that they read of it changes. */
export type FoundGaps = {
  /** What the entries' words say now, in the order of the entries. */
  readonly standing: (review: ReadableReview) => readonly FoundGap[];
  /** The good practice that they tell now, in the order of the entries. */
  readonly practice: (review: ReadableReview) => readonly ProposedPractice[];
  /** Whether everything has been looked at. */
  readonly areKnown: () => boolean;
  /** Looks at some more rows that were not looked at yet; how many of all are known after that. */
  readonly lookFurther: (review: ReadableReview, rows: number) => { readonly looked: number; readonly of: number };
  /** Words, dates or rules may have changed: the next call has read again what did, and everything only for other rules. */
  readonly touched: () => void;
};

type Looking = {
  readonly find: Find;
  readonly versions: readonly EntryStamp[];
  readonly rest: readonly EntryStamp[];
};
type Known = { readonly version: string; readonly found: FoundInEntry };

/** @param rulesOf the rules; called only with an entry whose words or dates they have not seen */
export const newFoundGaps = (rulesOf: RulesOf = findInForce): FoundGaps => {
  const known = new Map<number, Known>();
  let rules: Find | undefined;
  let now: FoundInEntry | undefined;
  let looking: Looking | undefined;

  const readAgain = (review: ReadableReview, find: Find, changed: readonly EntryStamp[]): void => {
    const entries = entriesWith(review, changed);
    for (const { row, version } of changed) {
      const entry = entries.get(row)?.entry;
      known.set(row, { version, found: entry === undefined ? nothingFound : find(entry) });
    }
  };

  /** All rows, those still to be looked at, and the rules to do it with. */
  const startLooking = (review: ReadableReview): Looking => {
    const find = rulesOf(review);
    if (find !== rules) known.clear();
    rules = find;
    const versions = stampsOf(review);
    return { find, versions, rest: versions.filter(({ row, version }) => known.get(row)?.version !== version) };
  };

  const lookAgain = (review: ReadableReview): FoundInEntry => {
    const { find, versions, rest } = looking ?? startLooking(review);
    looking = undefined;
    readAgain(review, find, rest);
    const found = versions.map(({ row }) => known.get(row)?.found ?? nothingFound);
    return { gaps: found.flatMap(({ gaps }) => gaps), practice: found.flatMap(({ practice }) => practice) };
  };

  return {
    standing: (review) => (now ??= lookAgain(review)).gaps,
    practice: (review) => (now ??= lookAgain(review)).practice,
    areKnown: () => now !== undefined,
    lookFurther: (review, rows) => {
      if (now !== undefined) return { looked: 0, of: 0 };
      looking ??= startLooking(review);
      const { find, versions, rest } = looking;
      readAgain(review, find, rest.slice(0, rows));
      looking = { find, versions, rest: rest.slice(rows) };
      return { looked: versions.length - looking.rest.length, of: versions.length };
    },
    touched: () => {
      looking = undefined;
      now = undefined;
    },
  };
};
