import { isHalf, unitTest } from '../reading/letters.ts';
import { smallLetters } from '../reading/small-letters.ts';
import { firstSum, summed, sumOfLetters } from '../reading/sum-of-letters.ts';
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

const isInWord = unitTest(/[\p{L}\p{N}]/u);
const isPair = (code: number): boolean => code > 0xffff;
const behindNoWord = /(?<![\p{L}\p{N}])/uy;

/** Whether no letter or figure stands before a place; one of two units is seen by the pattern alone. */
const beginsWord = (text: string, start: number): boolean => {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (!isHalf(before)) return !isInWord(before);
  if (isPair(text.codePointAt(start - 1) ?? 0)) return false;
  behindNoWord.lastIndex = start;
  return behindNoWord.test(text);
};

/** The unit with which the second word of a cue begins; 0 where it has none, or where its first is no plain word. */
const secondWord = (words: string): number => {
  const begins = /^[\p{L}\p{N}]+[\s-]+([\p{L}\p{N}])/u.exec(smallLetters(words))?.[1] ?? '';
  return begins.length === 1 ? begins.charCodeAt(0) : 0;
};

/** The beginning of some cues, in small letters, and the ranks of those cues. */
type Opening = { readonly letters: string; readonly ranks: number[] };

/** Openings by the sum of their letters. */
const openingsOf = (cues: readonly Cue[]): ReadonlyMap<number, readonly Opening[]> => {
  const bySum = new Map<number, Opening[]>();
  for (const [rank, { openings }] of cues.entries())
    for (const letters of openings) {
      const sum = sumOfLetters(letters);
      const alike = bySum.get(sum) ?? [];
      const known = alike.find((opening) => opening.letters === letters);
      if (known !== undefined) known.ranks.push(rank);
      else bySum.set(sum, [...alike, { letters, ranks: [rank] }]);
    }
  return bySum;
};

/** So many bits of a sum tell for nearly every word of a text that no cue begins with it. */
const places = 1 << 14;

const inOrder = (found: readonly Found[]): boolean => {
  let end = 0;
  for (const one of found) {
    if (one.start < end) return false;
    end = one.end;
  }
  return true;
};

/** Longer cues, which stand first, take their words from shorter ones. */
const withoutOverlaps = (found: Found[]): readonly Found[] => {
  if (inOrder(found)) return found;
  found.sort((one, other) => one.rank - other.rank || one.start - other.start);
  const taken: Found[] = [];
  for (const one of found) {
    if (!taken.some((other) => one.start < other.end && other.start < one.end)) taken.push(one);
  }
  return taken.sort((one, other) => one.start - other.start);
};

/**
 * Finds all mentions of many cues in one pass over the words of a text: only where a word is one that a cue begins with and
 * is followed by a word that begins like the cue's second is the cue itself tried. Longer cues take their words from shorter
 * ones; mentions are in order of place.
 */
export const mentionFinder = (cues: readonly Cue[]): ((text: string, lower?: string) => readonly Mention[]) => {
  const openings = openingsOf(cues);
  const mayOpen = new Uint8Array(places);
  for (const sum of openings.keys()) mayOpen[sum & (places - 1)] = 1;
  const anywhere = cues.flatMap((cue, rank) => (cue.openings.length === 0 ? [rank] : []));
  const seconds = cues.map(({ words }) => secondWord(words));

  const tryAt = (text: string, rank: number, start: number, found: Found[]): void => {
    const cue = cues[rank];
    if (cue === undefined) return;
    const { head, tail } = cue;
    head.lastIndex = start;
    if (!head.test(text) || !beginsWord(text, start)) return;
    tail.lastIndex = head.lastIndex;
    if (tail.test(text)) found.push({ rank, start, end: tail.lastIndex });
  };

  const tryWord = (text: string, lower: string, sum: number, start: number, end: number, found: Found[]): void => {
    const opening = openings
      .get(sum)
      ?.find(({ letters }) => letters.length === end - start && lower.startsWith(letters, start));
    if (opening === undefined) return;
    let next = end;
    while (next < lower.length && !isInWord(lower.charCodeAt(next))) next += 1;
    const follows = next < lower.length ? lower.charCodeAt(next) : 0;
    for (const rank of opening.ranks) {
      const second = seconds[rank] ?? 0;
      if (second === 0 || second === follows) tryAt(text, rank, start, found);
    }
  };

  const candidates = (text: string, lower: string): Found[] => {
    const found: Found[] = [];
    const { length } = lower;
    for (let place = 0; place < length; place += 1) {
      const start = place;
      let sum = firstSum;
      for (; place < length; place += 1) {
        const unit = lower.charCodeAt(place);
        if (!isInWord(unit)) break;
        sum = summed(sum, unit);
      }
      if (place > start && mayOpen[sum & (places - 1)] === 1) tryWord(text, lower, sum, start, place, found);
    }
    for (const rank of anywhere) for (let at = 0; at < text.length; at += 1) tryAt(text, rank, at, found);
    return found;
  };

  return (text, lower = smallLetters(text)) => {
    const found = candidates(text, lower);
    if (found.length === 0) return [];
    const mentions: Mention[] = [];
    for (const { rank, start, end } of withoutOverlaps(found)) {
      const cue = cues[rank];
      if (cue !== undefined)
        mentions.push({ agency: cue.agency, words: text.slice(start, end), start, end, weak: cue.weak });
    }
    return mentions;
  };
};
