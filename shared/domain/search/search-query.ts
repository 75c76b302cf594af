import { wordsIn } from './search-words.ts';

/** What a person looks for: all parts must be in an entry. A part of several words wants them one after the other. */
export type SearchQuery = { readonly parts: readonly SearchPart[] };
/** Folded words. Outside quotation marks the last letters of a word may be missing. */
export type SearchPart = { readonly words: readonly string[]; readonly whole: boolean };

const quoted = /["“”]([^"“”]*)["“”]?/gu;

const wordsOf = (text: string): readonly string[] => wordsIn(text).map(({ word }) => word);

/**
 * Reads what was typed. Words between quotation marks are looked for as they stand; everything else that is no letter and
 * no figure only parts words, so that nothing that can be typed is an error.
 */
export const readQuery = (typed: string): SearchQuery => {
  const phrases = Array.from(typed.matchAll(quoted), ({ 1: inside = '' }): SearchPart => ({
    words: wordsOf(inside),
    whole: true,
  }));
  const single = wordsOf(typed.replaceAll(quoted, ' ')).map((word): SearchPart => ({ words: [word], whole: false }));
  return { parts: [...phrases, ...single].filter(({ words }) => words.length > 0) };
};
