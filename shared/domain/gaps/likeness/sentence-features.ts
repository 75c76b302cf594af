import { smallLetters } from '../../reading/small-letters.ts';
import type { Stretch } from '../readable-text.ts';
import { factsOfWord, type WordFacts } from './word-facts.ts';

/** A word of a sentence: where it stands, and what likeness reads of it. */
export type ReadWord = Stretch & { readonly facts: WordFacts };

/** Called with each feature's number and the places of the first and the last word it is made of; -1 where of none. */
export type TakeFeature = (number: number, first: number, last: number) => void;

const wordPlaces = /\d[\d.:/-]*|\p{L}[\p{L}&]*(?:'\p{L}+)?|[?;:|]/gu;
const digit = /^\d/;

/** The words of a sentence in order, every figure as the same word. */
export const wordsIn = (sentence: string): readonly ReadWord[] => {
  const words: ReadWord[] = [];
  for (const { 0: word, index } of smallLetters(sentence).matchAll(wordPlaces))
    words.push({ start: index, end: index + word.length, facts: factsOfWord(digit.test(word) ? '#' : word) });
  return words;
};

/** How far what is absent may stand from the word that says so. */
const reachAfter = 7;
const reachBefore = 6;

const mix = (sort: number, one: number, two = 0, three = 0): number => {
  let number = Math.imul(sort ^ 0x9e3779b9, 16777619) ^ one;
  number = Math.imul(number ^ (number >>> 15), 2246822519) ^ two;
  number = Math.imul(number ^ (number >>> 13), 3266489917) ^ three;
  number = Math.imul(number ^ (number >>> 16), 2654435761);
  return (number ^ (number >>> 15)) >>> 0;
};

/** A word where its class says more than the word itself: "midwife" and "school" are both an agency. */
const classed = ({ part, stem }: WordFacts): number => (part === 'plain' ? stem : part.length);

const neighbours = (words: readonly ReadWord[], at: number, facts: WordFacts, take: TakeFeature): void => {
  const before = words[at - 1]?.facts;
  if (before === undefined) return;
  take(mix(5, before.stem, facts.stem), at - 1, at);
  if (facts.part !== 'plain' || before.part !== 'plain') take(mix(6, classed(before), classed(facts)), at - 1, at);
  const second = words[at - 2]?.facts;
  if (second !== undefined) take(mix(7, second.stem, before.stem, facts.stem), at - 2, at);
};

const aroundAbsence = (words: readonly ReadWord[], at: number, { stem }: WordFacts, take: TakeFeature): void => {
  for (let after = at + 1; after < Math.min(words.length, at + 1 + reachAfter); after += 1) {
    const other = words[after]?.facts.stem ?? 0;
    take(mix(8, other), at, after);
    take(mix(9, stem, other), at, after);
  }
  for (let ahead = Math.max(0, at - reachBefore); ahead < at; ahead += 1) {
    const other = words[ahead]?.facts;
    if (other === undefined) continue;
    take(mix(10, other.stem), ahead, at);
    if (other.part !== 'plain') take(mix(11, other.part.length), ahead, at);
  }
};

/**
 * What of a sentence likeness weighs: its words, pairs and threes of neighbours, and which words stand after and before
 * one that tells of absence ("no ... minutes"). Families, agencies and words of absence count as classes too. A feature
 * is a number of 32 bits, the same on every machine; one that stands twice is taken twice.
 */
export const eachFeature = (words: readonly ReadWord[], take: TakeFeature): void => {
  let named = false;
  for (const [at, { facts }] of words.entries()) {
    const { stem, root, part } = facts;
    take(mix(1, stem), at, at);
    take(mix(2, root), at, at);
    if (part !== 'plain') take(mix(3, part.length), at, at);
    if ((part === 'family' || part === 'agencies') && !named) {
      named = true;
      take(mix(4, part.length), at, at);
    }
    neighbours(words, at, facts, take);
    if (part === 'not') aroundAbsence(words, at, facts, take);
  }
  take(mix(12, 1), -1, -1);
};
