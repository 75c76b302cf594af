import type { WordFacts } from './word-facts.ts';

/** A stretch of words by their places, the end excluded. */
export type WordSpan = { readonly from: number; readonly to: number };

/** Called with each feature's number and the places of the first and the last word it is made of; -1 where of none. */
export type TakeFeature = (number: number, first: number, last: number) => void;

/** How far what is absent may stand from the word that says so. */
const reachAfter = 7;
const reachBefore = 6;

const mix = (sort: number, one: number, two = 0, three = 0): number => {
  let number = Math.imul(sort ^ 0x9e3779b9, 16777619) ^ one;
  number = Math.imul(number ^ (number >>> 15), 2246822519) ^ two;
  number = Math.imul(number ^ (number >>> 13), 3266489917) ^ three;
  number = Math.imul(number ^ (number >>> 16), 2654435761);
  return number ^ (number >>> 15);
};

/** Features of a word by itself. */
export const ofWord = ({ stem, root, part, classed }: WordFacts, at: number, take: TakeFeature): void => {
  take(mix(1, stem), at, at);
  take(mix(2, root), at, at);
  if (part !== 'plain') take(mix(3, classed), at, at);
};

/** The pair and the three that end with a word, as far as they begin at `from` or behind it. */
const ofNeighbours = (words: readonly WordFacts[], from: number, at: number, take: TakeFeature): void => {
  const before = words[at - 1];
  const facts = words[at];
  if (at <= from || before === undefined || facts === undefined) return;
  take(mix(5, before.stem, facts.stem), at - 1, at);
  if (facts.part !== 'plain' || before.part !== 'plain') take(mix(6, before.classed, facts.classed), at - 1, at);
  const second = words[at - 2];
  if (at - 1 > from && second !== undefined) take(mix(7, second.stem, before.stem, facts.stem), at - 2, at);
};

const isAbsence = (facts: WordFacts | undefined): facts is WordFacts => facts?.part === 'not';

/** What stands from `from` to `to` behind a word of absence, as far as it reaches. */
const behindAbsence = (words: readonly WordFacts[], at: number, from: number, to: number, take: TakeFeature): void => {
  const stem = words[at]?.stem ?? 0;
  for (let after = Math.max(from, at + 1); after < Math.min(to, at + 1 + reachAfter); after += 1) {
    const other = words[after]?.stem ?? 0;
    take(mix(8, other), at, after);
    take(mix(9, stem, other), at, after);
  }
};

/** The same of what stands before it. */
const beforeAbsence = (words: readonly WordFacts[], at: number, from: number, to: number, take: TakeFeature): void => {
  for (let ahead = Math.max(from, at - reachBefore); ahead < Math.min(to, at); ahead += 1) {
    const other = words[ahead];
    if (other === undefined) continue;
    take(mix(10, other.stem), ahead, at);
    if (other.part !== 'plain') take(mix(11, other.classed), ahead, at);
  }
};

/** What every stretch has, whatever its words. */
export const ofAny = mix(12, 1);

/** Of a stretch the first word that names somebody has a feature of its own. */
const isNamed = ({ part }: WordFacts): boolean => part === 'family' || part === 'agencies';
export const ofFirstNamed = ({ classed }: WordFacts): number => mix(4, classed);

/** The place of the first word of a stretch that names somebody; -1 where none does. */
export const firstNamed = (words: readonly WordFacts[], { from, to }: WordSpan): number => {
  for (let at = from; at < to; at += 1) {
    const facts = words[at];
    if (facts !== undefined && isNamed(facts)) return at;
  }
  return -1;
};

const ofSeveral = (words: readonly WordFacts[], { from, to }: WordSpan, at: number, take: TakeFeature): void => {
  ofNeighbours(words, from, at, take);
  if (!isAbsence(words[at])) return;
  behindAbsence(words, at, from, to, take);
  beforeAbsence(words, at, from, to, take);
};

/** Features of several words, which are the same for every stretch that holds these words. */
export const eachJoinedFeature = (words: readonly WordFacts[], span: WordSpan, take: TakeFeature): void => {
  for (let at = span.from; at < span.to; at += 1) ofSeveral(words, span, at, take);
};

/**
 * Of the features of several words those that begin in one sentence and end in another, or with the bar between two.
 *
 * @param words of all sentences, one bar between two
 */
export const eachCrossingFeature = (
  words: readonly WordFacts[],
  sentences: readonly WordSpan[],
  take: TakeFeature,
): void => {
  for (const { from, to } of sentences) {
    const takeCrossing: TakeFeature = (feature, first, last) => {
      if (first < from) take(feature, first, last);
    };
    for (let at = Math.max(from - 1, 0); at < Math.min(from + 2, to); at += 1) ofNeighbours(words, 0, at, takeCrossing);
    for (let at = from; at < to; at += 1) {
      if (!isAbsence(words[at])) continue;
      behindAbsence(words, at, to, words.length, take);
      beforeAbsence(words, at, 0, from, take);
    }
  }
};

/**
 * What of a stretch likeness weighs: its words, pairs and threes of neighbours, and which words stand after and before one that
 * tells of absence ("no ... minutes"). Families, agencies and words of absence count as classes too. A feature is a number of
 * 32 bits, the same on every machine; one that stands twice is taken twice.
 */
export const eachFeature = (words: readonly WordFacts[], span: WordSpan, take: TakeFeature): void => {
  const named = firstNamed(words, span);
  for (let at = span.from; at < span.to; at += 1) {
    const facts = words[at];
    if (facts === undefined) return;
    ofWord(facts, at, take);
    if (at === named) take(ofFirstNamed(facts), at, at);
    ofSeveral(words, span, at, take);
  }
  take(ofAny, -1, -1);
};
