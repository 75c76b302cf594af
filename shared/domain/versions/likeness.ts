/** The words of a text, in lower case, with how often each stands in it. */
export type WordBag = { readonly words: ReadonlyMap<string, number>; readonly size: number };

export const wordBag = (text: string): WordBag => {
  const words = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}']+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    size += 1;
  }
  return { words, size };
};

const shared = (one: WordBag, other: WordBag): number => {
  const [few, many] = one.words.size <= other.words.size ? [one, other] : [other, one];
  let count = 0;
  for (const [word, times] of few.words) count += Math.min(times, many.words.get(word) ?? 0);
  return count;
};

/** Fewer words than this are found in any longer text. */
const tellingWords = 5;

/**
 * How alike two texts are, from 0 to 1: the share of words in common, or, where one text says all that the other says and
 * more, how much of the shorter stands in the longer.
 */
export const likeness = (one: WordBag, other: WordBag): number => {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return one.size === other.size ? 1 : 0;
  const common = shared(one, other);
  const dice = (2 * common) / (one.size + other.size);
  return smaller < tellingWords ? dice : Math.max(dice, (0.9 * common) / smaller);
};
