import {
  beginsAnywhere,
  beginsPart,
  countOfParts,
  firstOfPair,
  meant,
  pairs,
  patterns,
  secondOfPairs,
  trie,
} from './first-words.ts';

/*
 * Where in a text the parts of phrases can begin, in one pass over its words. Nothing is cut out of the text, and a part is looked
 * for only when somebody asks for it.
 */

/** Parts as bits. */
type Bits = Int32Array;

const slotOf = (part: number): number => part >> 5;
const bitOf = (part: number): number => 1 << (part & 31);
const setBit = (bits: Bits, part: number): void => {
  const slot = slotOf(part);
  bits[slot] = (bits[slot] ?? 0) | bitOf(part);
};

/** The parts that a kind of word can begin; those that it can begin with the next word, by what that one begins with. */
type Kind = {
  readonly number: number;
  readonly parts: readonly number[];
  readonly bits: Bits;
  readonly pairs: ReadonlyMap<number, readonly number[]>;
  readonly seconds: readonly number[];
  /** The text that its parts were marked for last. */
  markedFor: number;
};

let kinds: (Kind | undefined)[] = [];
let generation = -1;

const makeKind = (number: number): Kind => {
  const parts: number[] = [];
  const bits = new Int32Array(slotOf(countOfParts()) + 1);
  const pairsOfKind = new Map<number, number[]>();
  const secondsOfKind: number[] = [];
  for (const stands of trie.meaningsOf(number)) {
    const [what, of] = meant(stands);
    if (what === beginsPart) {
      parts.push(of);
      setBit(bits, of);
    }
    if (what === secondOfPairs) secondsOfKind.push(of);
    const pair = what === firstOfPair ? pairs[of] : undefined;
    if (pair !== undefined) pairsOfKind.set(pair.second, [...(pairsOfKind.get(pair.second) ?? []), pair.part]);
  }
  const made: Kind = { number, parts, bits, pairs: pairsOfKind, seconds: secondsOfKind, markedFor: 0 };
  kinds[number] = made;
  return made;
};

/*
 * The text in hand: its words that can begin a part, by their kind and their place, counted in words; what more than one word,
 * or letters inside a word, begin. The lists are counted and not emptied, since emptying would let go of their room.
 */
const known: Kind[] = [];
const placesOfKnown: number[] = [];
let countOfKnown = 0;
const furtherParts: number[] = [];
const furtherPlaces: number[] = [];
let countOfFurther = 0;
let words = trie.walk('', 0, 0);

let inHand = '';

/** The places of parts that were asked for, with the number of the text that they are of. */
let text = 0;
/** Of each part the last text that it can begin in, for the first question, which most phrases fail. */
let lastTextOf = new Int32Array(0);
let textOf = new Int32Array(0);
let textOfLast = new Int32Array(0);
let firstOf = new Int32Array(0);
let lastOf = new Int32Array(0);

const startText = (): void => {
  countOfKnown = 0;
  countOfFurther = 0;
  text += 1;
  const now = trie.generation();
  if (now === generation) return;
  generation = now;
  kinds = [];
  lastTextOf = new Int32Array(countOfParts());
  textOf = new Int32Array(countOfParts());
  textOfLast = new Int32Array(countOfParts());
  firstOf = new Int32Array(countOfParts());
  lastOf = new Int32Array(countOfParts());
};

const noteFurther = (part: number, place: number): void => {
  furtherParts[countOfFurther] = part;
  furtherPlaces[countOfFurther] = place;
  countOfFurther += 1;
  lastTextOf[part] = text;
};

const noParts: readonly number[] = [];

const notePairs = ({ pairs: opened }: Kind, next: Kind, place: number): void => {
  for (const second of next.seconds) for (const part of opened.get(second) ?? noParts) noteFurther(part, place);
};

/** By place, since a list of parts is gone through for nearly every word; once for a word that a text repeats. */
const markParts = (kind: Kind): void => {
  if (kind.markedFor === text) return;
  kind.markedFor = text;
  const { parts } = kind;
  const marks = lastTextOf;
  const now = text;
  const { length } = parts;
  for (let at = 0; at < length; at += 1) marks[parts[at] ?? 0] = now;
};

const noteWords = (): void => {
  const { count, kinds: kindsOfWords } = words;
  let before: Kind | undefined;
  for (let place = 0; place < count; place += 1) {
    const number = kindsOfWords[place] ?? 0;
    const kind: Kind | undefined = number === 0 ? undefined : (kinds[number] ?? makeKind(number));
    if (kind !== undefined) {
      if (before !== undefined && before.pairs.size > 0 && kind.seconds.length > 0) notePairs(before, kind, place - 1);
      known[countOfKnown] = kind;
      placesOfKnown[countOfKnown] = place;
      countOfKnown += 1;
      markParts(kind);
    }
    before = kind;
  }
  if (count > 0) for (const part of beginsAnywhere) lastTextOf[part] = text;
};

const notePatterns = (lower: string): void => {
  for (const { pattern, fragment, parts } of patterns) {
    if (!lower.includes(fragment)) continue;
    for (let place = 0; place < words.count; place += 1) {
      const word = lower.slice(words.starts[place], words.ends[place]);
      if (![word, ...word.split(/['&.+]/)].some((piece) => pattern.test(piece))) continue;
      for (const part of parts) noteFurther(part, place);
    }
  }
};

const placesOfPart = (part: number): readonly number[] => {
  const found: number[] = [];
  if (beginsAnywhere.includes(part)) for (let at = 0; at < words.count; at += 1) found.push(at);
  const [slot, bit] = [slotOf(part), bitOf(part)];
  for (let at = 0; at < countOfKnown; at += 1)
    if (((known[at]?.bits[slot] ?? 0) & bit) !== 0) found.push(placesOfKnown[at] ?? 0);
  const inOrder = found.length;
  for (let at = 0; at < countOfFurther; at += 1) if (furtherParts[at] === part) found.push(furtherPlaces[at] ?? 0);
  return found.length === inOrder ? found : found.sort((a, b) => a - b);
};

const lookForFirst = (part: number): number => {
  const slot = slotOf(part);
  const bit = bitOf(part);
  let first = -1;
  for (let at = 0; at < countOfKnown && first === -1; at += 1)
    if (((known[at]?.bits[slot] ?? 0) & bit) !== 0) first = placesOfKnown[at] ?? -1;
  for (let at = 0; at < countOfFurther; at += 1) {
    if (furtherParts[at] !== part) continue;
    const place = furtherPlaces[at] ?? 0;
    if (first === -1 || place < first) first = place;
  }
  return words.count > 0 && beginsAnywhere.includes(part) ? 0 : first;
};

const lookForLast = (part: number): number => {
  const slot = slotOf(part);
  const bit = bitOf(part);
  let last = -1;
  for (let at = countOfKnown - 1; at >= 0 && last === -1; at -= 1)
    if (((known[at]?.bits[slot] ?? 0) & bit) !== 0) last = placesOfKnown[at] ?? -1;
  for (let at = 0; at < countOfFurther; at += 1)
    if (furtherParts[at] === part) last = Math.max(last, furtherPlaces[at] ?? 0);
  return words.count > 0 && beginsAnywhere.includes(part) ? words.count - 1 : last;
};

/** Where in a text each part of a phrase could begin. It holds until the next text is looked at. */
export type PartPlaces = {
  /** Whether any word can begin the part. */
  readonly has: (part: number) => boolean;
  /** The first word, counted from 0, that can begin the part; -1 where none can. */
  readonly first: (part: number) => number;
  /** The last such word. */
  readonly last: (part: number) => number;
  /** All such words, in order. */
  readonly all: (part: number) => readonly number[];
  /** Where a word stands in the text: its letters from `start` to `end`. */
  readonly start: (word: number) => number;
  readonly end: (word: number) => number;
  /** Whether a sign inside the word parts it, so that a phrase can begin inside it. */
  readonly isParted: (word: number) => boolean;
};

const places: PartPlaces = {
  has: (part) => lastTextOf[part] === text,
  first: (part) => {
    if (textOf[part] !== text) {
      textOf[part] = text;
      firstOf[part] = lookForFirst(part);
    }
    return firstOf[part] ?? -1;
  },
  last: (part) => {
    if (textOfLast[part] !== text) {
      textOfLast[part] = text;
      lastOf[part] = lookForLast(part);
    }
    return lastOf[part] ?? -1;
  },
  all: placesOfPart,
  start: (word) => words.starts[word] ?? 0,
  end: (word) => words.ends[word] ?? 0,
  isParted: (word) => words.parted[word] === 1,
};

/**
 * The places, counted in words, at which some word of a text can begin each part that is known by now; nothing is done for the text
 * that was looked at last.
 *
 * @param lower a text in small letters
 */
export const partsIn = (lower: string): PartPlaces => {
  if (lower === inHand && trie.generation() === generation) return places;
  startText();
  inHand = lower;
  words = trie.walk(lower, 0, lower.length);
  noteWords();
  notePatterns(lower);
  return places;
};

/** All parts that can begin somewhere in the text looked at last, each once. */
export const partsThere = (): readonly number[] => {
  const found: number[] = [];
  const noted = new Uint8Array(countOfParts());
  const note = (part: number): void => {
    if (noted[part] === 0) found.push(part);
    noted[part] = 1;
  };
  for (let at = 0; at < countOfKnown; at += 1) known[at]?.parts.forEach(note);
  for (let at = 0; at < countOfFurther; at += 1) note(furtherParts[at] ?? 0);
  if (words.count > 0) beginsAnywhere.forEach(note);
  return found;
};

/**
 * Of things that are listed by a part, those whose part can begin somewhere in the text looked at last, each once.
 *
 * @param byPart what is listed, by the number of the part
 * @param isThere asked of each before it is given
 */
export const listedThere = <Listed>(
  byPart: readonly (readonly Listed[] | undefined)[],
  isThere: (one: Listed, at: PartPlaces) => boolean,
): (() => readonly Listed[]) => {
  const all: Listed[] = [];
  const ofPart = byPart.map((listed) => listed?.map((one) => all.push(one) - 1));
  /** When each was asked last. */
  const told = new Int32Array(all.length);
  let now = 0;
  /** What the parts of a kind of word list, by its number. */
  let ofKind: (readonly number[] | undefined)[] = [];
  let of = -1;
  const none: readonly Listed[] = [];
  const listedBy = ({ parts }: Kind): readonly number[] => parts.flatMap((part) => ofPart[part] ?? []);
  return () => {
    if (of !== generation) {
      of = generation;
      ofKind = [];
    }
    now += 1;
    let found: Listed[] | undefined;
    const ask = (number: number): void => {
      const one = all[number];
      if (told[number] === now || one === undefined) return;
      told[number] = now;
      if (isThere(one, places)) (found ??= []).push(one);
    };
    for (let at = 0; at < countOfKnown; at += 1) {
      const kind = known[at];
      if (kind === undefined) continue;
      const numbers = (ofKind[kind.number] ??= listedBy(kind));
      for (const number of numbers) ask(number);
    }
    for (let at = 0; at < countOfFurther; at += 1) ofPart[furtherParts[at] ?? 0]?.forEach(ask);
    if (words.count > 0) for (const part of beginsAnywhere) ofPart[part]?.forEach(ask);
    return found ?? none;
  };
};
