/*
 * A cheap and exact first look: a phrase can only stand where, for each of its fixed parts, some word of the sentence
 * begins that part. Each part is known by a number; a word once looked up is remembered, and chronologies repeat words.
 */

/** The words (with `*` for any ending, or any beginning) that can begin a part of a phrase. */
export type FirstWords = readonly string[];

type Ending = { readonly start: string; readonly part: number };

const numbers = new Map<string, number>();
const whole = new Map<string, Set<number>>();
const beginnings = new Map<string, Ending[]>();
const patterns: { readonly pattern: RegExp; readonly part: number }[] = [];
const remembered = new Map<string, readonly number[]>();

const wordLetters = /^[a-z0-9_'&*]+/;

const add = (first: string, part: number): void => {
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

/** The number of a part of a phrase, by the words that can begin it. */
export const partNumber = (firsts: FirstWords): number => {
  const key = firsts.join(',');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const part = numbers.size;
  numbers.set(key, part);
  for (const first of firsts) {
    add(first, part);
    // A hyphen may be missing: "re-book" stands for "rebook" too.
    if (first.includes('-')) add(first.replaceAll('-', ''), part);
  }
  remembered.clear();
  return part;
};

const lookUp = (word: string): readonly number[] => {
  const parts = new Set(whole.get(word));
  for (const { start, part } of beginnings.get(word.charAt(0)) ?? []) if (word.startsWith(start)) parts.add(part);
  for (const { pattern, part } of patterns) if (pattern.test(word)) parts.add(part);
  return [...parts];
};

const mostRemembered = 50_000;

const partsOf = (word: string): readonly number[] => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const parts = lookUp(word);
  remembered.set(word, parts);
  return parts;
};

/** Where in a text each part of a phrase could begin: its first and last place, -1 where nowhere. */
export type PartPlaces = { readonly first: Int32Array; readonly last: Int32Array };

/** The places at which some word of the text can begin each part. */
export const partsIn = (text: string): PartPlaces => {
  const first = new Int32Array(numbers.size).fill(-1);
  const last = new Int32Array(numbers.size).fill(-1);
  const mark = (word: string, at: number): void => {
    for (const part of partsOf(word)) {
      if (first[part] === -1) first[part] = at;
      last[part] = at;
    }
  };
  for (const match of text.toLowerCase().matchAll(/[\w'&]+/g)) {
    const [word] = match;
    mark(word, match.index);
    if (/['&]/.test(word)) for (const piece of word.split(/['&]/)) mark(piece, match.index);
  }
  return { first, last };
};
