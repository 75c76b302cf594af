import {
  addFeature,
  addWhole,
  addWord,
  isNothing,
  isTold,
  mayReach,
  type Shares,
  sharesBy,
  sumColumns,
} from './likeness.ts';
import { eachCrossingFeature, eachJoinedFeature, type WordSpan } from './sentence-features.ts';
import type { WordFacts } from './word-facts.ts';
import { bar, type WordsInOrder } from './words-in-order.ts';

/*
 * Windows overlap: a sentence is read with its neighbours, and again as the neighbour of each. What words weigh is looked up once,
 * sorted by the sentences that a feature begins and ends in; a window is the sum of what lies wholly in it.
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

/** What the words of one sentence weigh, whatever stands around it, added to the sums that begin at a place of a list. */
const addAlone = (to: Int32Array, begins: number, facts: readonly WordFacts[]): void => {
  for (const one of facts) addWord(to, begins, one);
  eachJoinedFeature(facts, { from: 0, to: facts.length }, (feature) => {
    addFeature(to, begins, feature, true);
  });
};

const weighAlone = (words: WordsInOrder, begins: number): void => {
  if (!words.isKept) {
    addAlone(sums, begins, words.facts);
    return;
  }
  if (words.alone === undefined) addAlone((words.alone = new Int32Array(sumColumns)), 0, words.facts);
  sums.set(words.alone, begins);
};

const weigh = (sentences: readonly WordsInOrder[], { facts, spans }: LaidOut): void => {
  makeRoom(facts.length + 1, sentences.length);
  noteSentences(spans);
  for (const [number, words] of sentences.entries()) {
    weighAlone(words, placeOf(number, number));
    if (number > 0) addWord(sums, placeOf(number - 1, number), bar);
  }
  eachCrossingFeature(facts, spans, (feature, first, last) => {
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
      // Between most sentences that are no neighbours there is nothing.
      if (begins < ends && isNothing(sums, from)) continue;
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

/** The words of sentences, one bar between two of them, and where in that list each sentence stands. */
export type LaidOut = { readonly facts: readonly WordFacts[]; readonly spans: readonly WordSpan[] };

export const layOut = (sentences: readonly WordsInOrder[]): LaidOut => {
  const facts: WordFacts[] = [];
  const spans = sentences.map((words, number) => {
    if (number > 0) facts.push(bar);
    const from = facts.length;
    for (const one of words.facts) facts.push(one);
    return { from, to: facts.length };
  });
  return { facts, spans };
};

/**
 * Weighs the words of windows, each of which is known by its place in the list. It holds until the next entry is weighed. What a
 * sentence weighs alone is kept with its words.
 */
export const weighWindows = (
  sentences: readonly WordsInOrder[],
  laid: LaidOut,
  windows: readonly Window[],
): WindowShares => {
  weigh(sentences, laid);
  const needed = windows.length * sumColumns;
  if (sumsOfWindows.length < needed) sumsOfWindows = new Int32Array(needed * 2);
  const sumsOf = sumsOfWindows;
  const counts = windows.map((window, at) => {
    const span = spanOf(laid.spans, window);
    const all = sumOf(window);
    addWhole(all, laid.facts, span);
    sumsOf.set(all, at * sumColumns);
    return span.to - span.from;
  });
  const made: (Shares | undefined)[] = [];
  return {
    of: (window) => (made[window] ??= sharesBy(sumsOf, window * sumColumns, counts[window] ?? 0)),
    mayReach: (least, window) => mayReach(least, sumsOf, window * sumColumns),
    isTold: (window) => isTold(sumsOf, window * sumColumns, counts[window] ?? 0),
  };
};
