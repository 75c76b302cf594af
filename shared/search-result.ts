import type { Excerpt } from './domain/search/excerpt.ts';
import type { EntryId } from './model.ts';

/** One place where what was looked for stands. A hit in the name of a source leads to its first entry. */
export type SearchHit = {
  readonly entry: EntryId;
  readonly where: 'words' | 'note' | 'source';
  readonly heading: string;
  readonly excerpt: Excerpt;
};

export type SearchResult = {
  /** Every entry that was found, in order of day, up to 2,000. */
  readonly entries: readonly EntryId[];
  /** There are more than those. */
  readonly more: boolean;
  readonly hits: readonly SearchHit[];
};
