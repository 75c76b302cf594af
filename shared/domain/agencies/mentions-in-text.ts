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

/** Lower case of the same length: one letter of Unicode becomes two in lower case. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('\u0130', 'i').toLowerCase();
};

const mostLengths = 31;
const ascii = 128;
/** Where two first letters stand in the table of lengths; what is not ASCII shares the last place. */
const pairs = ascii * ascii;
const pairOf = (one: number, two: number): number => (one < ascii && two < ascii ? one * ascii + two : pairs);

/**
 * Finds all mentions of many cues in one pass over the words of a text: only where a word begins like a cue is the cue
 * itself tried. Longer cues, which stand first, take their words from shorter ones; mentions are in order of place.
 */
export const mentionFinder = (cues: readonly Cue[]): ((text: string) => readonly Mention[]) => {
  const byOpening = new Map<string, number[]>();
  const anywhere: number[] = [];
  /** For each two first letters the lengths of openings as bits: most words need no closer look. */
  const lengths = new Int32Array(pairs + 1);
  for (const [rank, { openings }] of cues.entries()) {
    if (openings.length === 0) anywhere.push(rank);
    for (const opening of openings) {
      const ranks = byOpening.get(opening);
      if (ranks === undefined) byOpening.set(opening, [rank]);
      else ranks.push(rank);
      const pair = pairOf(opening.charCodeAt(0), opening.length === 1 ? 0 : opening.charCodeAt(1));
      lengths[pair] = (lengths[pair] ?? 0) | (1 << Math.min(opening.length, mostLengths));
    }
  }

  const tryAt = (text: string, rank: number, start: number, found: Found[]): void => {
    const pattern = cues[rank]?.pattern;
    if (pattern === undefined) return;
    pattern.lastIndex = start;
    if (pattern.test(text)) found.push({ rank, start, end: pattern.lastIndex });
  };

  const candidates = (text: string): Found[] => {
    const found: Found[] = [];
    const lower = lowered(text);
    let start = -1;
    for (let place = 0; place <= lower.length; place += 1) {
      if (place < lower.length && isInWord(lower.charCodeAt(place))) {
        if (start === -1) start = place;
        continue;
      }
      if (start === -1) continue;
      const pair = pairOf(lower.charCodeAt(start), place - start === 1 ? 0 : lower.charCodeAt(start + 1));
      const bit = 1 << Math.min(place - start, mostLengths);
      if (((lengths[pair] ?? 0) & bit) !== 0) {
        for (const rank of byOpening.get(lower.slice(start, place)) ?? []) tryAt(text, rank, start, found);
      }
      start = -1;
    }
    for (const rank of anywhere) for (let place = 0; place < text.length; place += 1) tryAt(text, rank, place, found);
    return found;
  };

  return (text) => {
    const found = candidates(text);
    if (found.length === 0) return [];
    if (found.length > 1) found.sort((one, other) => one.rank - other.rank || one.start - other.start);
    const taken: Found[] = [];
    for (const one of found) {
      if (!taken.some((other) => one.start < other.end && other.start < one.end)) taken.push(one);
    }
    if (taken.length > 1) taken.sort((one, other) => one.start - other.start);
    return taken.flatMap(({ rank, start, end }) => {
      const cue = cues[rank];
      return cue === undefined
        ? []
        : [{ agency: cue.agency, words: text.slice(start, end), start, end, weak: cue.weak }];
    });
  };
};
