import { sumOfLetters } from '../reading/sum-of-letters.ts';

/** What a sentence says, wherever it stands. */
export type Said = {
  readonly text: string;
  readonly lower: string;
  /** Whether it was said before: then it is the same object wherever it is said, and what follows from it is kept. */
  readonly isKept: boolean;
};

/*
 * Records repeat themselves: systems write the same sentences over and over, and people copy what they wrote before. What follows
 * from a sentence alone is therefore kept, but only of one that is met a second time: most are written once, and to keep what
 * nobody asks for again would cost more than it saves.
 */

/** Twice as many are kept at most: when so many came, those that nobody said in between are let go. */
const mostRecent = 4096;
/** What is longer is seldom said twice, and would be kept at length. */
const longest = 400;

let recent = new Map<number, Said>();
let before = new Map<number, Said>();

/** The sums of sentences met, each at the place that its last bits name, where another may follow it; no sum is 0 there. */
const met = new Int32Array(1 << 16);

const keep = (sum: number, said: Said): Said => {
  if (recent.size >= mostRecent) [before, recent] = [recent, new Map<number, Said>()];
  recent.set(sum, said);
  return said;
};

const isSaid = ({ text: words }: Said, text: string, start: number, end: number): boolean =>
  words.length === end - start && text.startsWith(words, start);

/** What stands in a text from `start` to `end`; `lower` is the text in small letters. */
export const saidIn = (text: string, lower: string, start: number, end: number): Said => {
  const said = (isKept: boolean): Said => ({ text: text.slice(start, end), lower: lower.slice(start, end), isKept });
  if (end - start > longest) return said(false);
  const sum = sumOfLetters(text, start, end) || 1;
  const place = sum & (met.length - 1);
  if (met[place] !== sum) {
    met[place] = sum;
    return said(false);
  }
  const known = recent.get(sum);
  if (known !== undefined) return isSaid(known, text, start, end) ? known : said(false);
  const older = before.get(sum);
  return keep(sum, older !== undefined && isSaid(older, text, start, end) ? older : said(true));
};

/** Lets go of all sentences: to be called when a review is closed, whose words nobody has to keep. */
export const forgetSaid = (): void => {
  recent = new Map();
  before = new Map();
  met.fill(0);
};

/** The same work for each sentence, done once for those that are kept. */
export const onceForEachSaid = <Found>(work: (said: Said) => Found): ((said: Said) => Found) => {
  const known = new WeakMap<Said, { readonly found: Found }>();
  return (said) => {
    if (!said.isKept) return work(said);
    const kept = known.get(said);
    if (kept !== undefined) return kept.found;
    const found = work(said);
    known.set(said, { found });
    return found;
  };
};
