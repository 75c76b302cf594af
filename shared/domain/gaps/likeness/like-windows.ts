import { addFeature, addWhole, addWord, type Shares, sharesBy, sharesOf, sumColumns } from './likeness.ts';
import { eachJoinedFeature, type WordSpan } from './sentence-features.ts';
import type { WordFacts } from './word-facts.ts';

/*
 * Windows overlap: a sentence is read with its neighbours, and again as the neighbour of each. What its words weigh is looked up
 * once, sorted by the sentences that a feature begins and ends in; a window is the sum of what lies wholly in it.
 */

/** Sentences that are read together, by their numbers, the last included. */
export type Window = { readonly first: number; readonly last: number };

/** Over so many sentences a feature reaches at most: it is made of eight words or fewer that follow one another. */
const reachOver = 8;

/** Lists that are used again for the next entry. */
let sums = new Int32Array(0);
let beginsIn = new Int32Array(0);
let endsIn = new Int32Array(0);
const whole = new Int32Array(sumColumns);

const makeRoom = (words: number, sentences: number): void => {
  const needed = sentences * reachOver * sumColumns;
  if (sums.length < needed) sums = new Int32Array(needed * 2);
  else sums.fill(0, 0, needed);
  if (beginsIn.length >= words) return;
  beginsIn = new Int32Array(words * 2);
  endsIn = new Int32Array(words * 2);
};

/** In which sentence a feature begins or ends that has this word at its end; a bar goes with the sentence on its other side. */
const noteSentences = (sentences: readonly WordSpan[]): void => {
  for (const [number, { from, to }] of sentences.entries()) {
    beginsIn.fill(number, from, to + 1);
    endsIn.fill(number, Math.max(0, from - 1), to);
  }
};

const placeOf = (begins: number, ends: number): number => (ends * reachOver + ends - begins) * sumColumns;

const weigh = (words: readonly WordFacts[], sentences: readonly WordSpan[]): void => {
  makeRoom(words.length + 1, sentences.length);
  noteSentences(sentences);
  for (let at = 0; at < words.length; at += 1) {
    const facts = words[at];
    const begins = beginsIn[at] ?? 0;
    const ends = endsIn[at] ?? 0;
    if (facts !== undefined && ends - begins < reachOver) addWord(sums, placeOf(begins, ends), facts);
  }
  eachJoinedFeature(words, { from: 0, to: words.length }, (feature, first, last) => {
    const begins = beginsIn[first] ?? 0;
    const ends = endsIn[last] ?? 0;
    if (ends - begins < reachOver) addFeature(sums, placeOf(begins, ends), feature, true);
  });
};

const sumOf = ({ first, last }: Window): Int32Array => {
  whole.fill(0);
  for (let ends = first; ends <= last; ends += 1)
    for (let begins = Math.max(first, ends - reachOver + 1); begins <= ends; begins += 1) {
      const from = placeOf(begins, ends);
      for (let column = 0; column < sumColumns; column += 1)
        whole[column] = (whole[column] ?? 0) + (sums[from + column] ?? 0);
    }
  return whole;
};

/** The words of a window with the bars between its sentences. */
export const spanOf = (sentences: readonly WordSpan[], { first, last }: Window): WordSpan => ({
  from: sentences[first]?.from ?? 0,
  to: sentences[last]?.to ?? 0,
});

/**
 * What each window is like, in the order of the windows; undefined of one with too few words.
 *
 * @param words of all sentences in order, one bar between two sentences
 * @param sentences where in that list the words of each stand
 */
export const sharesOfWindows = (
  words: readonly WordFacts[],
  sentences: readonly WordSpan[],
  windows: readonly Window[],
): readonly (Shares | undefined)[] => {
  const [only, another] = windows;
  if (only === undefined) return [];
  if (another === undefined) return [sharesOf(words, spanOf(sentences, only))];
  weigh(words, sentences);
  return windows.map((window) => {
    const span = spanOf(sentences, window);
    const all = sumOf(window);
    addWhole(all, words, span);
    return sharesBy(all, span.to - span.from);
  });
};
