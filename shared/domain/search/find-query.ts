import type { SearchPart, SearchQuery } from './search-query.ts';
import { wordsIn } from './search-words.ts';
import type { PlacedWord } from './search-words.ts';

/** Where the words that were looked for stand in a text: UTF-16 units, `end` exclusive, in order, none over another. */
export type Hit = { readonly start: number; readonly end: number };

const isAt = ({ words, whole }: SearchPart, text: readonly PlacedWord[], from: number): boolean =>
  words.every((word, at) => {
    const there = text[from + at]?.word;
    return there !== undefined && (whole || word.length < 2 ? there === word : there.startsWith(word));
  });

const hitsOf = (part: SearchPart, text: readonly PlacedWord[]): readonly Hit[] =>
  text.flatMap(({ start }, from) => {
    const last = text[from + part.words.length - 1];
    return last !== undefined && isAt(part, text, from) ? [{ start, end: last.end }] : [];
  });

const withoutOverlaps = (hits: readonly Hit[]): readonly Hit[] => {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
};

/**
 * Finds a query over several texts that belong together: every part must be in one of them.
 * @returns the hits of each text; undefined where a part is in none
 */
export const findQuery = (
  { parts }: SearchQuery,
  texts: readonly string[],
): readonly (readonly Hit[])[] | undefined => {
  const words = texts.map(wordsIn);
  const found = parts.map((part) => words.map((text) => hitsOf(part, text)));
  if (parts.length === 0 || !found.every((ofPart) => ofPart.some((hits) => hits.length > 0))) return undefined;
  return texts.map((_text, at) => withoutOverlaps(found.flatMap((ofPart) => ofPart[at] ?? [])));
};
