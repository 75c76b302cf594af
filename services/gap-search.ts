import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import type { FoundGap, ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { ReadableReview } from './db/handles.ts';
import { readForGaps } from './db/read-entries.ts';

/** How far the words of a review have been read for gaps. */
export type GapSearch = {
  readonly entries: readonly ReadableEntry[];
  looked: number;
  readonly found: FoundGap[];
};

/** What the search needs of an open review. */
export type Searched = {
  readonly readable: ReadableReview;
  found: readonly FoundGap[] | undefined;
  searching: GapSearch | undefined;
};

/** So few entries are read in less time than a person notices. */
const mostAtOnce = 3000;
/** Entries read in one call, so that other calls of the window come between. */
const step = 1000;

/** Whether the gaps of a review are there, or found so soon that nobody needs to wait for them apart. */
export const areFoundAtOnce = (open: Searched, entries: number): boolean =>
  open.found !== undefined || entries <= mostAtOnce;

/**
 * Reads the words of the next entries for gaps. What is found becomes `open.found` with the last of them and not before, so
 * that nobody takes a part for the whole; a change of words or dates begins it anew.
 */
export const lookFurther = (open: Searched): { readonly looked: number; readonly of: number } => {
  if (open.found !== undefined) return { looked: 0, of: 0 };
  open.searching ??= { entries: readForGaps(open.readable), looked: 0, found: [] };
  const { entries, looked, found } = open.searching;
  const to = Math.min(looked + step, entries.length);
  for (const gap of findGaps(entries.slice(looked, to))) found.push(gap);
  open.searching.looked = to;
  if (to === entries.length) {
    open.found = found;
    open.searching = undefined;
  }
  return { looked: to, of: entries.length };
};
