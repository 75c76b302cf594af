/*
 * A cheap and exact first look: a phrase can only stand where, for each of its fixed parts, some word of the sentence
 * begins that part. Each part is known by a number; a word once looked up is remembered, and chronologies repeat words.
 */

/** The words (with `*` for any ending, or any beginning), or pairs of words, that can begin a part of a phrase. */
export type FirstWords = readonly string[];

type Ending = { readonly start: string; readonly part: number };

const numbers = new Map<string, number>();
const rarity: number[] = [];
const whole = new Map<string, Set<number>>();
const beginnings = new Map<string, Ending[]>();
const patterns: { readonly pattern: RegExp; readonly part: number }[] = [];
const remembered = new Map<string, Int32Array>();

/** Two words together ("called off") that begin a part, by the first of them. */
const pairs = new Map<string, { readonly next: string; readonly part: number }[]>();

const wordLetters = /^[a-z0-9_'&*]+/;

const add = (first: string, part: number): void => {
  const [one = '', next] = first.toLowerCase().split(' ');
  if (next !== undefined) {
    pairs.set(one, [...(pairs.get(one) ?? []), { next, part }]);
    return;
  }
  const word = wordLetters.exec(first.toLowerCase())?.[0] ?? '';
  const star = word.indexOf('*');
  if (star === -1) {
    const known = whole.get(word) ?? new Set();
    whole.set(word, known.add(part));
  } else if (star > 0) {
    const start = word.slice(0, star);
    const letter = start.charAt(0);
    beginnings.set(letter, [...(beginnings.get(letter) ?? []), { start, part }]);
  } else patterns.push({ pattern: new RegExp(`^${word.replaceAll('*', String.raw`[\w']*`)}`), part });
};

/** Words that stand in most sentences: a part that one of them can begin says little about a text. */
const common = new Set(
  'the a an and or of to in on at for with by from was were is are be been has had have not no it this that these her his she he they them their as but which who'.split(
    ' ',
  ),
);

/** The number of a part of a phrase, by the words that can begin it. */
export const partNumber = (firsts: FirstWords): number => {
  const key = firsts.join(',');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const part = numbers.size;
  numbers.set(key, part);
  rarity.push(firsts.reduce((sum, first) => sum + (common.has(first.toLowerCase()) ? 60 : 1), 0));
  for (const first of firsts) {
    add(first, part);
    // A hyphen may be missing: "re-book" stands for "rebook" too.
    if (first.includes('-')) add(first.replaceAll('-', ''), part);
  }
  remembered.clear();
  return part;
};

/** Of some parts, the one that the fewest sentences hold; undefined where there are none. */
export const rarestOf = (parts: readonly number[]): number | undefined =>
  parts.reduce<number | undefined>(
    (rarest, part) => (rarest === undefined || (rarity[part] ?? 0) < (rarity[rarest] ?? 0) ? part : rarest),
    undefined,
  );

const lookUp = (word: string): Int32Array => {
  const parts = new Set(whole.get(word));
  for (const { start, part } of beginnings.get(word.charAt(0)) ?? []) if (word.startsWith(start)) parts.add(part);
  for (const { pattern, part } of patterns) if (pattern.test(word)) parts.add(part);
  if (/['&.+]/.test(word)) for (const piece of word.split(/['&.+]/)) for (const part of partsOf(piece)) parts.add(part);
  return Int32Array.from(parts);
};

const mostRemembered = 50_000;

const partsOf = (word: string): Int32Array => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const parts = lookUp(word);
  remembered.set(word, parts);
  return parts;
};

/**
 * Where in a text each part of a phrase could begin: its first and last word, -1 where nowhere, and the parts that are
 * there at all. It holds until the next text is looked at: the lists are used again for every sentence.
 */
export type PartPlaces = {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly there: readonly number[];
};

const there: number[] = [];
let first = new Int32Array(0);
let last = new Int32Array(0);

const clear = (): void => {
  for (const part of there) {
    first[part] = -1;
    last[part] = -1;
  }
  there.length = 0;
  if (first.length === numbers.size) return;
  first = new Int32Array(numbers.size).fill(-1);
  last = new Int32Array(numbers.size).fill(-1);
};

const words = /\w[\w'&.+]*/g;

/** The places, counted in words, at which some word of the text can begin each part. */
export const partsIn = (text: string): PartPlaces => {
  clear();
  const mark = (part: number, at: number): void => {
    if (first[part] === -1) {
      first[part] = at;
      there.push(part);
    }
    last[part] = at;
  };
  const found = text.toLowerCase().match(words) ?? [];
  let at = 0;
  for (const word of found) {
    for (const part of partsOf(word)) mark(part, at);
    const following = pairs.get(word);
    if (following !== undefined) {
      const next = found[at + 1] ?? '';
      for (const pair of following) if (next.startsWith(pair.next)) mark(pair.part, at);
    }
    at += 1;
  }
  return { first, last, there };
};
