import { newWordTrie } from './word-trie.ts';

/*
 * A cheap and exact first look: a phrase can only stand where, for each of its fixed parts, some word of the sentence
 * begins that part. Each part is known by a number, each word of a text by a kind: the parts that it can begin.
 */

/** The words (with `*` for any ending, or any beginning), or pairs of words, that can begin a part of a phrase. */
export type FirstWords = readonly string[];

/** The parts known so far, by their words. */
const numbers = new Map<string, number>();
const rarity: number[] = [];
export const trie = newWordTrie();

/** Two words together ("called off") that begin a part, by the letters that the second of them begins with. */
const seconds = new Map<string, number>();
export const pairs: { readonly second: number; readonly part: number }[] = [];

/** Any beginning before some letters ("*teen"): looked for only where the letters stand in the text; any word for none. */
export type Pattern = { readonly pattern: RegExp; readonly fragment: string; readonly parts: number[] };
export const patterns: Pattern[] = [];

const addPattern = (word: string, part: number): void => {
  const pattern = new RegExp(`^${word.replaceAll('*', String.raw`[\w']*`)}`);
  const alike = patterns.find((one) => one.pattern.source === pattern.source);
  if (alike !== undefined) {
    alike.parts.push(part);
    return;
  }
  const fragment = word.split('*').reduce((longest, one) => (one.length > longest.length ? one : longest));
  patterns.push({ pattern, fragment, parts: [part] });
};
export const beginsAnywhere: number[] = [];

const wordLetters = /^[a-z0-9_'&*]+/;

/** What a word in the trie stands for: it begins a part, is the first of a pair, or can be the second of some. */
export const beginsPart = 0;
export const firstOfPair = 1;
export const secondOfPairs = 2;
const meaning = (what: number, number: number): number => number * 3 + what;

/** What a meaning stands for, and its number. */
export const meant = (stands: number): readonly [what: number, number: number] => [stands % 3, Math.floor(stands / 3)];

const secondNumber = (letters: string): number => {
  const known = seconds.get(letters);
  if (known !== undefined) return known;
  const made = seconds.size;
  seconds.set(letters, made);
  trie.addBeginning(letters, meaning(secondOfPairs, made));
  return made;
};

/** The first of two words, and the letters of the second; a hyphen parts two words as a space does. */
const twoWords = /^([a-z0-9_']+)[ -]([a-z0-9_']+)/;

const add = (first: string, part: number): void => {
  const [, one, next] = twoWords.exec(first.toLowerCase()) ?? [];
  if (one !== undefined && next !== undefined) {
    const pair = pairs.push({ second: secondNumber(next), part }) - 1;
    trie.addWord(one, meaning(firstOfPair, pair));
    return;
  }
  const word = wordLetters.exec(first.toLowerCase())?.[0] ?? '';
  const star = word.indexOf('*');
  if (star === -1) trie.addWord(word, meaning(beginsPart, part));
  else if (star > 0) trie.addBeginning(word.slice(0, star), meaning(beginsPart, part));
  else if (/^\*+$/.test(word)) beginsAnywhere.push(part);
  else addPattern(word, part);
};

/** Words that stand in most sentences: a part that one of them can begin says little about a text. */
const common = new Set(
  'the a an and or of to in on at for with by from was were is are be been has had have not no it this that these her his she he they them their as but which who'.split(
    ' ',
  ),
);

const commonness = (first: string): number => (first.startsWith('*') ? 600 : common.has(first) ? 60 : 1);

/** The same by the list itself: many phrases have a part of one long list. */
const numbersOfLists = new WeakMap<FirstWords, number>();

/** The number of a part of a phrase, by the words that can begin it. */
export const partNumber = (firsts: FirstWords): number => {
  const known = numbersOfLists.get(firsts) ?? numberOfWords(firsts);
  numbersOfLists.set(firsts, known);
  return known;
};

const numberOfWords = (firsts: FirstWords): number => {
  const key = firsts.join(',');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const part = numbers.size;
  numbers.set(key, part);
  rarity.push(firsts.reduce((sum, first) => sum + commonness(first.toLowerCase()), 0));
  for (const first of firsts) {
    add(first, part);
    // A hyphen may be missing: "re-book" stands for "rebook" too.
    if (first.includes('-')) add(first.replaceAll('-', ''), part);
  }
  return part;
};

/** Of some parts, the one that the fewest sentences hold; undefined where there are none. */
export const rarestOf = (parts: readonly number[]): number | undefined =>
  parts.reduce<number | undefined>(
    (rarest, part) => (rarest === undefined || (rarity[part] ?? 0) < (rarity[rarest] ?? 0) ? part : rarest),
    undefined,
  );

/** How many parts are known. */
export const countOfParts = (): number => numbers.size;
