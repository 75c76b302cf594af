import { learntWeights } from './learnt-weights.ts';
import { eachFeature, firstNamed, ofAny, ofFirstNamed, ofWord, type WordSpan } from './sentence-features.ts';
import { type LikenessWeights, weightColumns, weightsFromText } from './weights-text.ts';
import type { WordFacts } from './word-facts.ts';

let read: LikenessWeights | undefined;

/** Read from their text when first asked for: a start without a review needs none. */
const weightsOnce = (): LikenessWeights => (read ??= weightsFromText(learntWeights));

/*
 * What words weigh, as whole numbers: a sum for each column of the weights, then how many features were learnt, and how many of
 * these stand somewhere. Sums of several stretches of words are added up.
 */
const countAt = weightColumns;
const placedAt = weightColumns + 1;
export const sumColumns = weightColumns + 2;

/** Whether no feature was added to the sums that begin at a place of a list. */
export const isNothing = (sums: Int32Array, begins: number): boolean => sums[begins + countAt] === 0;

/** Adds the weights of a feature to the sums that begin at a place of a list; most features were never learnt and have none. */
export const addFeature = (sums: Int32Array, begins: number, feature: number, isPlaced: boolean): void => {
  const { rowOf, weights } = weightsOnce();
  const row = rowOf(feature);
  if (row === undefined) return;
  const of = row * weightColumns;
  for (let column = 0; column < weightColumns; column += 1)
    sums[begins + column] = (sums[begins + column] ?? 0) + (weights[of + column] ?? 0);
  sums[begins + countAt] = (sums[begins + countAt] ?? 0) + 1;
  if (isPlaced) sums[begins + placedAt] = (sums[begins + placedAt] ?? 0) + 1;
};

const ownOf = (facts: WordFacts): Int16Array => {
  if (facts.own !== undefined) return facts.own;
  const sums = new Int32Array(sumColumns);
  ofWord(facts, 0, (feature) => {
    addFeature(sums, 0, feature, true);
  });
  return (facts.own = Int16Array.from(sums));
};

/** Adds what a word weighs by itself. */
export const addWord = (sums: Int32Array, begins: number, facts: WordFacts): void => {
  const own = ownOf(facts);
  for (let column = 0; column < sumColumns; column += 1)
    sums[begins + column] = (sums[begins + column] ?? 0) + (own[column] ?? 0);
};

/** Adds what hangs on a stretch as a whole: whom it names first, and what every stretch has. */
export const addWhole = (sums: Int32Array, words: readonly WordFacts[], span: WordSpan): void => {
  const named = words[firstNamed(words, span)];
  if (named !== undefined) addFeature(sums, 0, ofFirstNamed(named), true);
  addFeature(sums, 0, ofAny, false);
};

/** Of fewer words nothing can be said: "Home visit." stands in reports of visits made and missed. */
const fewestWords = 4;

/** Features of twenty words or so. Fewer weigh as if the rest spoke for nothing: a short note is seldom sure of anything. */
const usualCount = 90;

/** Shares of one: no gap at all first, then the kinds of `likeness-kinds.ts`. */
export type Shares = Float64Array;

/** How many shares there are. */
export const shareCount = weightColumns;

/** Whether words are enough to tell what they are like, by the sums that begin at a place of a list. */
export const isTold = (sums: Int32Array, begins: number, words: number): boolean =>
  words >= fewestWords && (sums[begins + placedAt] ?? 0) > 0;

/**
 * What words are like, by the sums of the weights of their features; undefined of words too few to tell. A likeness is no
 * statement; it is a reason to read the words.
 *
 * @param begins where in the list the sums begin
 * @param words how many there are
 */
export const sharesBy = (sums: Int32Array, begins: number, words: number): Shares | undefined => {
  if (!isTold(sums, begins, words)) return undefined;
  const scale = weightsOnce().unit / Math.sqrt(Math.max(sums[begins + countAt] ?? 0, usualCount));
  const shares = new Float64Array(shareCount);
  let all = 0;
  for (let column = 0; column < shareCount; column += 1) {
    const part = Math.exp((sums[begins + column] ?? 0) * scale);
    shares[column] = part;
    all += part;
  }
  for (let column = 0; column < shareCount; column += 1) shares[column] = (shares[column] ?? 0) / all;
  return shares;
};

/** Rounding may take this from a share, or add it. */
const rounding = 1e-9;

/**
 * Whether the share of any kind can be so large as `least`, told without working out shares: it is no larger than it would be if
 * there were only that kind and no gap at all.
 */
export const mayReach = (least: number, sums: Int32Array, begins: number): boolean => {
  let most = -Infinity;
  for (let column = 1; column < weightColumns; column += 1) {
    const sum = sums[begins + column] ?? 0;
    if (sum > most) most = sum;
  }
  const scale = weightsOnce().unit / Math.sqrt(Math.max(sums[begins + countAt] ?? 0, usualCount));
  return (most - (sums[begins] ?? 0)) * scale >= Math.log(least / (1 - least)) - rounding;
};

const mostShown = 4;

/** What of a stretch speaks most for a kind, by its column, and against no gap at all, the weightiest first. */
export const weightiest = (words: readonly WordFacts[], span: WordSpan, column: number): readonly WordSpan[] => {
  const { rowOf, weights } = weightsOnce();
  const found: (WordSpan & { readonly said: number })[] = [];
  eachFeature(words, span, (feature, first, last) => {
    const row = first === -1 ? undefined : rowOf(feature);
    if (row === undefined) return;
    const said = (weights[row * weightColumns + column] ?? 0) - (weights[row * weightColumns] ?? 0);
    found.push({ from: first, to: last + 1, said });
  });
  return found.toSorted((a, b) => b.said - a.said).slice(0, mostShown);
};
