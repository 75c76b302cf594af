import {
  addRow,
  addWhole,
  addWord,
  isTold,
  mayReach,
  rowOfFeature,
  type Shares,
  sharesBy,
  sumColumns,
} from './likeness.ts';
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
    const row = rowOfFeature(feature);
    if (row === undefined) return;
    const begins = beginsIn[first] ?? 0;
    const ends = endsIn[last] ?? 0;
    if (ends - begins < reachOver) addRow(sums, placeOf(begins, ends), row, true);
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

/** What windows are like: worked out when it is asked for, since most are like no gap at all and nobody asks further. */
export type WindowShares = {
  /** What a window is like, by its number; undefined of one with too few words. */
  readonly of: (window: number) => Shares | undefined;
  /** Whether any kind can have so large a share of the window. */
  readonly mayReach: (least: number, window: number) => boolean;
  /** Whether it has enough words to tell. */
  readonly isTold: (window: number) => boolean;
};

/** The sums of the windows in hand, one after another. */
let sumsOfWindows = new Int32Array(0);

/**
 * Weighs the words of windows, each of which is known by its place in the list. It holds until the next entry is weighed.
 *
 * @param words of all sentences in order, one bar between two sentences
 * @param sentences where in that list the words of each stand
 */
export const weighWindows = (
  words: readonly WordFacts[],
  sentences: readonly WordSpan[],
  windows: readonly Window[],
): WindowShares => {
  weigh(words, sentences);
  const needed = windows.length * sumColumns;
  if (sumsOfWindows.length < needed) sumsOfWindows = new Int32Array(needed * 2);
  const sumsOf = sumsOfWindows;
  const counts = windows.map((window, at) => {
    const span = spanOf(sentences, window);
    const all = sumOf(window);
    addWhole(all, words, span);
    sumsOf.set(all, at * sumColumns);
    return span.to - span.from;
  });
  const made: (Shares | undefined)[] = [];
  return {
    of: (window) => {
      const from = window * sumColumns;
      return (made[window] ??= sharesBy(sumsOf.subarray(from, from + sumColumns), counts[window] ?? 0));
    },
    mayReach: (least, window) => mayReach(least, sumsOf, window * sumColumns),
    isTold: (window) => isTold(sumsOf, window * sumColumns, counts[window] ?? 0),
  };
};
