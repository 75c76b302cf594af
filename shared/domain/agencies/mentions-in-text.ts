import { smallLetters } from '../reading/small-letters.ts';
import type { Cue } from './agency-cues.ts';

/** Where a text names an agency. */
export type Mention = {
  readonly agency: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly weak: boolean;
};

type Found = { readonly rank: number; readonly start: number; readonly end: number };

const letterOrDigit = /[\p{L}\p{N}]/u;
const unknown = 0;
const inWord = 1;
const betweenWords = 2;
/** What each UTF-16 unit is, asked of the pattern once. */
const kinds = new Uint8Array(0x1_0000);

const kindOf = (unit: number): number => {
  const kind = letterOrDigit.test(String.fromCharCode(unit)) ? inWord : betweenWords;
  kinds[unit] = kind;
  return kind;
};

const isInWord = (unit: number): boolean => {
  const kind = kinds[unit] ?? unknown;
  return (kind === unknown ? kindOf(unit) : kind) === inWord;
};

const mostLengths = 31;
const ascii = 128;
/** Where two letters stand in a table of lengths; what is not ASCII shares the last place. */
const pairs = ascii * ascii;
const pairOf = (one: number, two: number): number => (one < ascii && two < ascii ? one * ascii + two : pairs);

/** For pairs of letters the lengths of words as bits: most words of a text need no closer look. */
const newLengths = (): Int32Array => new Int32Array(pairs + 1);
const note = (lengths: Int32Array, pair: number, length: number): void => {
  lengths[pair] = (lengths[pair] ?? 0) | (1 << Math.min(length, mostLengths));
};

/** The unit with which the second word of a cue begins; 0 where it has none, or where its first is no plain word. */
const secondWord = (words: string): number => {
  const begins = /^[\p{L}\p{N}]+[\s-]+([\p{L}\p{N}])/u.exec(smallLetters(words))?.[1] ?? '';
  return begins.length === 1 ? begins.charCodeAt(0) : 0;
};

/**
 * Finds all mentions of many cues in one pass over the words of a text: only where a word begins like a cue, ends like it
 * and is followed by a word that begins like the cue's second is the cue itself tried. Longer cues, which stand first, take
 * their words from shorter ones; mentions are in order of place.
 */
export const mentionFinder = (cues: readonly Cue[]): ((text: string, lower?: string) => readonly Mention[]) => {
  const byOpening = new Map<string, number[]>();
  const anywhere: number[] = [];
  const byStart = newLengths();
  const byEnd = newLengths();
  const seconds = cues.map(({ words }) => secondWord(words));
  for (const [rank, { openings }] of cues.entries()) {
    if (openings.length === 0) anywhere.push(rank);
    for (const opening of openings) {
      const ranks = byOpening.get(opening);
      if (ranks === undefined) byOpening.set(opening, [rank]);
      else ranks.push(rank);
      const first = opening.charCodeAt(0);
      note(byStart, pairOf(first, opening.length === 1 ? 0 : opening.charCodeAt(1)), opening.length);
      note(byEnd, pairOf(first, opening.charCodeAt(opening.length - 1)), opening.length);
    }
  }

  const tryAt = (text: string, rank: number, start: number, found: Found[]): void => {
    const pattern = cues[rank]?.pattern;
    if (pattern === undefined) return;
    pattern.lastIndex = start;
    if (pattern.test(text)) found.push({ rank, start, end: pattern.lastIndex });
  };

  const tryWord = (text: string, lower: string, start: number, end: number, found: Found[]): void => {
    const ranks = byOpening.get(lower.slice(start, end));
    if (ranks === undefined) return;
    let next = end;
    while (next < lower.length && !isInWord(lower.charCodeAt(next))) next += 1;
    const follows = next < lower.length ? lower.charCodeAt(next) : 0;
    for (const rank of ranks) {
      const second = seconds[rank] ?? 0;
      if (second === 0 || second === follows) tryAt(text, rank, start, found);
    }
  };

  const candidates = (text: string, lower: string): Found[] => {
    const found: Found[] = [];
    const { length } = lower;
    let place = 0;
    while (place < length) {
      while (place < length && !isInWord(lower.charCodeAt(place))) place += 1;
      if (place === length) break;
      const start = place;
      const first = lower.charCodeAt(start);
      let last = first;
      let second = 0;
      for (place += 1; place < length; place += 1) {
        const unit = lower.charCodeAt(place);
        if (!isInWord(unit)) break;
        if (second === 0) second = unit;
        last = unit;
      }
      const bit = 1 << Math.min(place - start, mostLengths);
      if (((byStart[pairOf(first, second)] ?? 0) & (byEnd[pairOf(first, last)] ?? 0) & bit) !== 0)
        tryWord(text, lower, start, place, found);
    }
    for (const rank of anywhere) for (let at = 0; at < text.length; at += 1) tryAt(text, rank, at, found);
    return found;
  };

  return (text, lower = smallLetters(text)) => {
    const found = candidates(text, lower);
    if (found.length === 0) return [];
    if (found.length > 1) found.sort((one, other) => one.rank - other.rank || one.start - other.start);
    const taken: Found[] = [];
    for (const one of found) {
      if (!taken.some((other) => one.start < other.end && other.start < one.end)) taken.push(one);
    }
    if (taken.length > 1) taken.sort((one, other) => one.start - other.start);
    const mentions: Mention[] = [];
    for (const { rank, start, end } of taken) {
      const cue = cues[rank];
      if (cue !== undefined)
        mentions.push({ agency: cue.agency, words: text.slice(start, end), start, end, weak: cue.weak });
    }
    return mentions;
  };
};
