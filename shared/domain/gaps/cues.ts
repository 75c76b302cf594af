import { type FirstWords, partNumber } from './first-words.ts';
import type { PartPlaces } from './part-places.ts';
import { type Piece, alternativesOf, piecesOf, readPhrase, readPhraseThere, says } from './phrases.ts';
import type { Stretch } from './readable-text.ts';
import { vocabulary } from './vocabulary.ts';
import { matchesOf } from '../reading/each-match.ts';

/** A part that a text must hold, and how many words after the part before it (or the cue's start) it begins at most. */
type Part = { readonly number: number; readonly within: number };

/** A phrase to find, with the parts that a text must hold, in order: see `partsIn`. */
export type Cue = {
  readonly parts: readonly Part[];
  /** The numbers of the parts once more, for a first look. */
  readonly numbers: readonly number[];
  readonly expression: RegExp;
  /** The same, to be tried at one place; absent where a match can begin elsewhere than with a letter or figure. */
  readonly there?: RegExp | undefined;
};

const plain = /^[a-z][a-z']*$/i;

/** The words that can begin a part; absent where any word can. */
const firstsOfWord = (word: string): FirstWords | undefined => {
  if (word === '_' || word === '#') return undefined;
  if (word.startsWith('{')) return firstsOfList(word.slice(1, -1));
  return [word.endsWith('~') ? word.slice(0, -1) : word];
};

const firstsOfAll = (phrases: readonly string[]): FirstWords | undefined => {
  const all = phrases.map(firstsOf);
  return all.includes(undefined) ? undefined : [...new Set(all.flatMap((firsts) => firsts ?? []))];
};

const firstsOfLists = new Map<string, FirstWords | undefined>();

const firstsOfList = (name: string): FirstWords | undefined => {
  if (!firstsOfLists.has(name)) firstsOfLists.set(name, firstsOfAll(vocabulary.get(name) ?? []));
  return firstsOfLists.get(name);
};

const firstsOfPiece = ({ written }: Piece): FirstWords | undefined =>
  written.startsWith('(') ? firstsOfAll(alternativesOf(written.slice(1, -1))) : firstsOfWord(written);

const firstsOf = (phrase: string): FirstWords | undefined => {
  const found: string[] = [];
  const pieces = piecesOf(phrase);
  for (const [at, piece] of pieces.entries()) {
    if (piece.gap > 0) return undefined;
    const next = pieces[at + 1];
    const followed = next !== undefined && !next.optional && plain.test(piece.written) && plain.test(next.written);
    const firsts = followed ? [`${piece.written} ${next.written}`] : firstsOfPiece(piece);
    if (firsts === undefined) return undefined;
    found.push(...firsts);
    if (!piece.optional) return found;
  }
  return undefined;
};

const longest = new Map<string, number>();

/** How many words a phrase can hold at most; a hyphen parts two. */
const mostWords = (phrase: string): number => {
  const known = longest.get(phrase);
  if (known !== undefined) return known;
  const most = piecesOf(phrase).reduce((sum, piece) => sum + mostWordsOf(piece), 0);
  longest.set(phrase, most);
  return most;
};

const longestOfLists = new Map<string, number>();

const mostWordsOfList = (name: string): number => {
  const known = longestOfLists.get(name);
  if (known !== undefined) return known;
  const most = Math.max(...(vocabulary.get(name) ?? ['']).map(mostWords));
  longestOfLists.set(name, most);
  return most;
};

const mostWordsOf = ({ written, gap }: Piece): number => {
  if (gap > 0) return gap;
  if (written.startsWith('(')) return Math.max(...alternativesOf(written.slice(1, -1)).map(mostWords));
  if (written.startsWith('{')) return mostWordsOfList(written.slice(1, -1));
  return written.split(/[-/]/).length;
};

const partsOf = (pieces: readonly Piece[]): readonly Part[] => {
  const parts: Part[] = [];
  let within = 0;
  for (const piece of pieces) {
    const firsts = piece.optional || piece.gap > 0 ? undefined : firstsOfPiece(piece);
    if (firsts !== undefined) {
      parts.push({ number: partNumber(firsts), within });
      within = 0;
    }
    within += mostWordsOf(piece);
  }
  return parts;
};

/** Whether whatever a phrase begins with begins with a letter or figure. */
const opensWithLetters = (pieces: readonly Piece[]): boolean => {
  for (const { written, optional, gap } of pieces) {
    if (gap > 0 || !writtenWithLetters(written)) return false;
    if (!optional) return true;
  }
  return false;
};

const listsWithLetters = new Map<string, boolean>();

const listOpensWithLetters = (name: string): boolean => {
  const known = listsWithLetters.get(name);
  if (known !== undefined) return known;
  const made = (vocabulary.get(name) ?? []).map(piecesOf).every(opensWithLetters);
  listsWithLetters.set(name, made);
  return made;
};

const writtenWithLetters = (written: string): boolean => {
  if (written.startsWith('(')) return alternativesOf(written.slice(1, -1)).map(piecesOf).every(opensWithLetters);
  if (written.startsWith('{')) return listOpensWithLetters(written.slice(1, -1));
  return /^[\w#]/.test(written);
};

const cuesRead = new Map<string, Cue>();

/** Reads one phrase for finding its places in many texts; its expressions, which are long, when they are first needed. */
export const readCue = (phrase: string): Cue => {
  const known = cuesRead.get(phrase);
  if (known !== undefined) return known;
  const pieces = piecesOf(phrase);
  const parts = partsOf(pieces);
  const hasPlaces = parts.length > 0 && opensWithLetters(pieces);
  let anywhere: RegExp | undefined;
  let there: RegExp | undefined;
  const cue: Cue = {
    parts,
    numbers: parts.map(({ number }) => number),
    get expression() {
      return (anywhere ??= readPhrase(phrase));
    },
    get there() {
      return hasPlaces ? (there ??= readPhraseThere(phrase)) : undefined;
    },
  };
  cuesRead.set(phrase, cue);
  return cue;
};

/**
 * Whether a text with its parts at these places can hold the cue: each part there, in the cue's order and within reach
 * of the one before. It may say so of a text that does not hold it, never the other way.
 *
 * @param numbers those of its parts that are not known to be there, the one that is most likely missing first
 */
export const mayStand = (cue: Cue, places: PartPlaces, numbers: readonly number[] = cue.numbers): boolean => {
  for (const number of numbers) if (!places.has(number)) return false;
  const { parts } = cue;
  const [opening, another] = parts;
  if (opening === undefined || another === undefined) return true;
  let low = places.first(opening.number);
  let high = places.last(opening.number);
  for (let at = 1; at < parts.length; at += 1) {
    const { number, within } = parts[at] ?? opening;
    low = Math.max(places.first(number), low + 1);
    high = Math.min(places.last(number), high + within);
    if (low > high) return false;
  }
  return true;
};

/** Whether a text can hold the cue with its first part begun by this word; as `mayStand`. */
const mayStandFrom = ({ parts }: Cue, word: number, places: PartPlaces): boolean => {
  let [low, high] = [word, word];
  for (let at = 1; at < parts.length; at += 1) {
    const { number, within } = parts[at] ?? { number: 0, within: 0 };
    low = Math.max(places.first(number), low + 1);
    high = Math.min(places.last(number), high + within);
    if (low > high) return false;
  }
  return true;
};

const partsWord = /[^\w]\w/g;

/** The places of a text at which the cue can begin, in order: with the words of its first part, or optional ones before. */
const placesToTry = (cue: Cue, text: string, places: PartPlaces): readonly number[] => {
  const [opening] = cue.parts;
  if (opening === undefined) return [];
  const found: number[] = [];
  let tried = -1;
  const first = places.first(opening.number);
  const words = first === places.last(opening.number) ? [first] : places.all(opening.number);
  for (const word of words) {
    if (words.length > 1 && !mayStandFrom(cue, word, places)) continue;
    for (let at = Math.max(tried + 1, word - opening.within); at <= word; at += 1) {
      const start = places.start(at);
      found.push(start);
      if (places.isParted(at))
        for (const { index } of matchesOf(text.slice(start, places.end(at)), partsWord)) found.push(start + index + 1);
      tried = at;
    }
  }
  return found;
};

/** Every place at which the cue stands in a text, from left to right. */
export const placesOf = ({ expression }: Cue, text: string): readonly Stretch[] => {
  const places: Stretch[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    places.push({ start: match.index, end: match.index + match[0].length });
    if (match[0] === '') expression.lastIndex += 1;
  }
  return places;
};

/** The same of the text that `places` were read from, looked for only where it can begin. */
export const placesAmong = (cue: Cue, text: string, places: PartPlaces): readonly Stretch[] => {
  const { there } = cue;
  if (there === undefined) return placesOf(cue, text);
  const found: Stretch[] = [];
  let free = 0;
  for (const start of placesToTry(cue, text, places)) {
    if (start < free) continue;
    there.lastIndex = start;
    if (!there.test(text)) continue;
    free = Math.max(there.lastIndex, start + 1);
    found.push({ start, end: there.lastIndex });
  }
  return found;
};

/** Whether the cue stands in the text that `places` were read from. */
export const standsAmong = (cue: Cue, text: string, places: PartPlaces): boolean => {
  if (!mayStand(cue, places)) return false;
  const { there } = cue;
  if (there === undefined) return says(cue.expression, text);
  for (const start of placesToTry(cue, text, places)) {
    there.lastIndex = start;
    if (there.test(text)) return true;
  }
  return false;
};

/** Whether any of the cues stands in the text, a stretch of the one that the places were read from. */
export const saysAny = (cues: readonly Cue[], text: string, places: PartPlaces): boolean =>
  cues.some((cue) => mayStand(cue, places) && says(cue.expression, text));
