import type { Services } from '#shared/contract.ts';
import { excerpt } from '#shared/domain/search/excerpt.ts';
import { findQuery } from '#shared/domain/search/find-query.ts';
import type { Hit } from '#shared/domain/search/find-query.ts';
import { holdsQuery } from '#shared/domain/search/holds-query.ts';
import { readQuery } from '#shared/domain/search/search-query.ts';
import type { SearchQuery } from '#shared/domain/search/search-query.ts';
import type { EntryId } from '#shared/model.ts';
import type { SearchHit } from '#shared/search-result.ts';
import { entriesWithWords, foundCells, idsWithWords, mendIndex } from './db/entry-words.ts';
import type { FoundCells } from './db/entry-words.ts';
import type { ReadableReview } from './db/handles.ts';
import { firstEntry } from './db/live-entries.ts';
import { notesOf } from './db/notes.ts';
import { readSourceNames } from './db/sources.ts';
import type { OpenReview } from './open-reviews.ts';
import type { ServiceContext } from './service-context.ts';

/** Beyond this many entries a person types another word rather than reads on. */
const mostEntries = 2000;

/** The text of the first hit among several, and its hits. */
const firstHit = (texts: readonly string[], found: readonly (readonly Hit[])[]) => {
  const at = found.findIndex((hits) => hits.length > 0);
  return { at, text: texts[at] ?? '', hits: found[at] ?? [] };
};

const wordsHit = (id: EntryId, { cells, headings }: FoundCells, query: SearchQuery): SearchHit | undefined => {
  const found = findQuery(query, cells);
  if (found === undefined) return undefined;
  const { at, text, hits } = firstHit(cells, found);
  return { entry: id, where: 'words', heading: headings[at] ?? '', excerpt: excerpt(text, hits) };
};

const noteHits = (review: ReadableReview, query: SearchQuery): readonly SearchHit[] =>
  [...notesOf(review).values()].flat().flatMap(({ entry, words }): readonly SearchHit[] => {
    const hits = findQuery(query, [words])?.[0];
    return hits === undefined ? [] : [{ entry, where: 'note', heading: 'Note', excerpt: excerpt(words, hits) }];
  });

const sourceHits = (review: ReadableReview, query: SearchQuery): readonly SearchHit[] => {
  const named = readSourceNames(review).flatMap(({ id, fileName }) => {
    const hits = findQuery(query, [fileName])?.[0];
    return hits === undefined ? [] : [{ id, fileName, hits }];
  });
  const firstOf = firstEntry(review);
  return named.flatMap(({ id, fileName, hits }): readonly SearchHit[] => {
    const entry = firstOf(id);
    return entry === undefined ? [] : [{ entry, where: 'source', heading: 'Source', excerpt: excerpt(fileName, hits) }];
  });
};

/** The index is made from the entries, so a damaged one is made anew rather than told of; once for each opening. */
const withSoundIndex = (open: OpenReview): ReadableReview => {
  if (!open.indexChecked && open.writable !== undefined) mendIndex(open.writable);
  open.indexChecked = true;
  return open.readable;
};

/** Full-text search over what was written, what was noted and what files are called. */
export const searchServices = {
  search: ({ review, words, limit }, { reviews }) => {
    const query = readQuery(words);
    if (query.parts.length === 0) return { entries: [], more: false, hits: [] };
    const readable = withSoundIndex(reviews.get(review));
    const candidates = entriesWithWords(readable, query, mostEntries + 1);
    const wholes = query.parts.some(({ whole }) => whole);
    // Words are in the index, their order is not.
    const cellsOf = foundCells(readable);
    const holds = holdsQuery(query);
    const found = wholes ? candidates.filter((entry) => holds(cellsOf(entry).cells)) : candidates;
    const others = [...noteHits(readable, query), ...sourceHits(readable, query)];
    const entries = new Set<EntryId>(
      [...found.slice(0, mostEntries), ...others].map((one) => ('id' in one ? one.id : one.entry)),
    );
    const inWords = found.slice(0, limit).flatMap((entry) => wordsHit(entry.id, cellsOf(entry), query) ?? []);
    return {
      entries: [...entries],
      more: candidates.length > mostEntries,
      hits: [...others.slice(0, limit), ...inWords].slice(0, limit),
    };
  },

  entriesHolding: ({ review, words }, { reviews }) => {
    const query = readQuery(words);
    if (query.parts.length === 0) return [];
    const readable = withSoundIndex(reviews.get(review));
    if (query.parts.every(({ whole }) => !whole)) return idsWithWords(readable, query);
    const cellsOf = foundCells(readable);
    const holds = holdsQuery(query);
    return entriesWithWords(readable, query, Number.MAX_SAFE_INTEGER)
      .filter((entry) => holds(cellsOf(entry).cells))
      .map(({ id }) => id);
  },
} satisfies Pick<Services<ServiceContext>, 'search' | 'entriesHolding'>;
