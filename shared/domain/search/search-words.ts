import { matchesOf } from '../reading/each-match.ts';

/*
 * Words as the search index of a review file knows them (SQLite's tokenizer unicode61, marks removed): runs of letters and
 * figures, without case and without accents.
 */

/** One word of a text, folded, and where it stands: UTF-16 units, `end` exclusive. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

/** Vowel signs of New Tai Lue, which became letters after the tokenizer's edition of Unicode: to it they part words. */
const lateLetters = String.raw`\u19b0-\u19c0\u19c8\u19c9`;

/** One sign of a folded word, and one that is in none, as parts of a pattern with the flag `u`. */
export const signInWord = String.raw`(?:(?![${lateLetters}])[\p{L}\p{N}\p{Co}])`;
export const signOutside = String.raw`(?:[^\p{L}\p{N}\p{Co}]|[${lateLetters}])`;

const inWord = new RegExp(String.raw`(?:${signInWord}|\p{M})+`, 'gu');

/** A word without case and accents. */
export const foldWord = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const plainText = /^[\0-\x7f]*$/;
const plainWord = /[a-z0-9]+/g;

/** The words of a text in order. */
export const wordsIn = (text: string): readonly PlacedWord[] => {
  if (!plainText.test(text)) return wordsOfAnyText(text);
  const found: PlacedWord[] = [];
  for (const { 0: word, index } of matchesOf(text.toLowerCase(), plainWord))
    found.push({ word, start: index, end: index + word.length });
  return found;
};

const noWords: readonly string[] = [];

/** The same words without their places. */
export const wordsAloneIn = (text: string): readonly string[] =>
  plainText.test(text)
    ? (text.toLowerCase().match(plainWord) ?? noWords)
    : wordsOfAnyText(text).map(({ word }) => word);

const wordsOfAnyText = (text: string): readonly PlacedWord[] =>
  Array.from(text.matchAll(inWord), ({ 0: word, index }) => ({
    word: foldWord(word),
    start: index,
    end: index + word.length,
  })).filter(({ word }) => word !== '');
