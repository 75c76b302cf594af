import { letterAt } from '../../reading/letters.ts';
import { factsAt, factsOfWord, type WordFacts } from './word-facts.ts';

/** Words in order: where each stands in its text, and what likeness reads of it. */
export type WordsInOrder = {
  readonly starts: number[];
  readonly ends: number[];
  readonly facts: WordFacts[];
  /** Whether they will be asked for again: see `said.ts`. */
  readonly isKept: boolean;
  /** What they weigh whatever stands around them, of those that are kept: see `like-windows.ts`. */
  alone: Int32Array | undefined;
};

/** Every figure is the same word. */
const figure = factsOfWord('#');
/** Stands between two sentences that are read together. */
export const bar = factsOfWord('|');

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** Digits, and `-`, `.`, `/` and `:` behind the first of them. */
const goesOnFigure = (unit: number): boolean => unit >= 45 && unit <= 58;
const ampersand = 38;
const apostrophe = 39;
/** `?`, `;`, `:` and `|` part clauses. */
const isSign = (unit: number): boolean => unit === 63 || unit === 59 || unit === 58 || unit === 124;

const endOfFigure = (lower: string, start: number, to: number): number => {
  let at = start + 1;
  while (at < to && goesOnFigure(lower.charCodeAt(at))) at += 1;
  return at;
};

const endOfLetters = (lower: string, start: number, to: number, withAmpersand: boolean): number => {
  let at = start;
  while (at < to) {
    const units = letterAt(lower, at);
    if (units > 0) at += units;
    else if (withAmpersand && lower.charCodeAt(at) === ampersand) at += 1;
    else break;
  }
  return at;
};

/** "didn't", "mother's": one apostrophe stands inside a word where a letter follows it. */
const endOfWord = (lower: string, start: number, to: number): number => {
  const at = endOfLetters(lower, start, to, true);
  if (at >= to || lower.charCodeAt(at) !== apostrophe) return at;
  const end = endOfLetters(lower, at + 1, to, false);
  return end === at + 1 ? at : end;
};

const add = ({ starts, ends, facts }: WordsInOrder, start: number, end: number, of: WordFacts): void => {
  starts.push(start);
  ends.push(end);
  facts.push(of);
};

/** The words of a text in small letters: words, figures and the signs that part clauses. */
export const wordsIn = (lower: string, isKept = false): WordsInOrder => {
  const words: WordsInOrder = { starts: [], ends: [], facts: [], isKept, alone: undefined };
  const to = lower.length;
  let at = 0;
  while (at < to) {
    const unit = lower.charCodeAt(at);
    const start = at;
    if (letterAt(lower, at) > 0) {
      at = endOfWord(lower, at, to);
      add(words, start, at, factsAt(lower, start, at));
    } else if (isDigit(unit)) {
      at = endOfFigure(lower, at, to);
      add(words, start, at, figure);
    } else {
      at += 1;
      if (isSign(unit)) add(words, start, at, factsAt(lower, start, at));
    }
  }
  return words;
};
