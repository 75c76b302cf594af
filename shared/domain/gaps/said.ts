/** What a sentence says, wherever it stands: the same object for the same words, for as long as it is kept. */
export type Said = { readonly text: string; readonly lower: string };

/*
 * Records repeat themselves: systems write the same sentences over and over, and people copy what they wrote before. What follows
 * from a sentence alone is kept beside what it says (see `once-for-each.ts`), so that what is said again is not read again.
 */

/** Twice as many are kept at most: when so many new ones came, those that nobody said in between are let go. */
const mostNew = 8192;
/** What is longer is seldom said twice, and would be kept at length. */
const longest = 400;

let recent = new Map<string, Said>();
let before = new Map<string, Said>();

/** What stands in a text from `start` to `end`; `lower` is the text in small letters. */
export const saidIn = (text: string, lower: string, start: number, end: number): Said => {
  const words = text.slice(start, end);
  const known = recent.get(words);
  if (known !== undefined) return known;
  const said = before.get(words) ?? { text: words, lower: lower.slice(start, end) };
  if (words.length > longest) return said;
  if (recent.size >= mostNew) [before, recent] = [recent, new Map<string, Said>()];
  recent.set(words, said);
  return said;
};
