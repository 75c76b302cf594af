import { type FirstWords, type PartPlaces, partNumber } from './first-words.ts';
import { type Piece, alternativesOf, piecesOf, readPhrase, says } from './phrases.ts';
import type { Stretch } from './readable-text.ts';
import { vocabulary } from './vocabulary.ts';

/** A part that a text must hold, and how many words after the part before it (or the cue's start) it begins at most. */
type Part = { readonly number: number; readonly within: number };

/** A phrase to find, with the parts that a text must hold, in order: see `partsIn`. */
export type Cue = { readonly parts: readonly Part[]; readonly expression: RegExp };

const plain = /^[a-z][a-z']*$/i;

/** The words that can begin a part; absent where any word can. */
const firstsOfWord = (word: string): FirstWords | undefined => {
  if (word === '_' || word === '#') return undefined;
  if (word.startsWith('{')) return firstsOfAll(vocabulary.get(word.slice(1, -1)) ?? []);
  return [word.endsWith('~') ? word.slice(0, -1) : word];
};

const firstsOfAll = (phrases: readonly string[]): FirstWords | undefined => {
  const all = phrases.map(firstsOf);
  return all.includes(undefined) ? undefined : [...new Set(all.flatMap((firsts) => firsts ?? []))];
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

const mostWordsOf = ({ written, gap }: Piece): number => {
  if (gap > 0) return gap;
  if (written.startsWith('(')) return Math.max(...alternativesOf(written.slice(1, -1)).map(mostWords));
  if (written.startsWith('{')) return Math.max(...(vocabulary.get(written.slice(1, -1)) ?? ['']).map(mostWords));
  return written.split('-').length;
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

const cuesRead = new Map<string, Cue>();

/** Reads one phrase for finding its places in many texts. */
export const readCue = (phrase: string): Cue => {
  const known = cuesRead.get(phrase);
  if (known !== undefined) return known;
  const cue = { parts: partsOf(piecesOf(phrase)), expression: readPhrase(phrase) };
  cuesRead.set(phrase, cue);
  return cue;
};

/**
 * Whether a text with its parts at these places can hold the cue: each part there, in the cue's order and within reach
 * of the one before. It may say so of a text that does not hold it, never the other way.
 */
export const mayStand = (cue: Cue, { first, last }: PartPlaces): boolean => {
  let low = 0;
  let high = Infinity;
  let before = false;
  for (const { number, within } of cue.parts) {
    const at = first[number] ?? -1;
    if (at === -1) return false;
    const to = last[number] ?? -1;
    low = before ? Math.max(at, low + 1) : at;
    high = before ? Math.min(to, high + within) : to;
    if (low > high) return false;
    before = true;
  }
  return true;
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

/** Whether any of the cues stands in the text, a stretch of the one that the places were read from. */
export const saysAny = (cues: readonly Cue[], text: string, places: PartPlaces): boolean =>
  cues.some((cue) => mayStand(cue, places) && says(cue.expression, text));
