import { findQuery } from './find-query.ts';
import type { SearchPart, SearchQuery } from './search-query.ts';
import { foldWord, signInWord, signOutside } from './search-words.ts';

/*
 * Whether a text holds words as they were looked for, without asking where: over a thousand entries for one key stroke there is
 * no time to cut every text into words. A text is folded whole and asked once for each part.
 */

/** Folded words hold letters and figures only, so that none is an operator of a pattern. */
const patternOf = ({ words, whole }: SearchPart): RegExp => {
  const ends = words.map((word) => (whole || word.length < 2 ? `${word}(?!${signInWord})` : `${word}${signInWord}*`));
  return new RegExp(`(?<!${signInWord})${ends.join(`${signOutside}+`)}`, 'u');
};

const plain = /^[\p{ASCII}‘’“”–—…£]*$/u;
/** Folded in a word and in a text it may come out differently, by what stands beside it. */
const sigma = /[Σσς]/u;

/**
 * @returns a test that answers for texts that belong together what `findQuery` would: whether every part is in one of them
 */
export const holdsQuery = (query: SearchQuery): ((texts: readonly string[]) => boolean) => {
  const patterns = query.parts.map(patternOf);
  return (texts) => {
    if (patterns.length === 0) return false;
    if (texts.some((text) => sigma.test(text))) return findQuery(query, texts) !== undefined;
    const folded = texts.map((text) => (plain.test(text) ? text.toLowerCase() : foldWord(text)));
    return patterns.every((pattern) => folded.some((text) => pattern.test(text)));
  };
};
