import { wordsIn } from '../search/search-words.ts';

/** Words that say nothing about which event it is, however rare they are in a review. */
const common = new Set(
  `a about after again all also am an and any are as asked at attended back be because been before being both but by call called came can contact could
  day days did do does done down due during each early entry family father for from further given had has have he her him his home i if in information
  into is it its last late later left letter made may meeting met more mother mr mrs ms mum dad next no not now of off on one or other our out over plan pm am
  received record recorded referral reported reports review said same saw says see seen sent she should since so some still team than that the their them then
  there they this those time to today told two under until up visit was we week weeks were what when where which while who will with would yes yesterday
  agreed advised appointment child children baby worker social health`.split(/\s+/),
);

/** A word without its ending, so that "pushed" and "pushes" are one. Only ever compared, never shown. */
const stem = (word: string): string => {
  const bare = word.replace(/(?:ings?|edly|ed|ies|es|s|ly)$/u, '');
  return bare.length >= 3 ? bare : word;
};

/** Stems that were made: chronologies repeat their words. */
const stems = new Map<string, string | undefined>();
const mostStems = 50_000;

/** What is compared of a word: its stem; undefined where the word tells nothing. */
export const tellingWord = (folded: string): string | undefined => {
  const known = stems.get(folded);
  if (known !== undefined || stems.has(folded)) return known;
  if (stems.size >= mostStems) stems.clear();
  const made = folded.length < 2 || common.has(folded) ? undefined : stem(folded);
  stems.set(folded, made);
  return made;
};

/** The telling words of a text, each once, and how the text first writes them. */
export const tellingWords = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { word, start, end } of wordsIn(text)) {
    const telling = tellingWord(word);
    if (telling !== undefined && !found.has(telling)) found.set(telling, text.slice(start, end));
  }
  return found;
};

/** Where words of a list stand in a text, for showing what two entries share. UTF-16 units, `end` exclusive. */
export const placesOf = (
  text: string,
  words: ReadonlySet<string>,
): readonly { readonly start: number; readonly end: number }[] =>
  wordsIn(text).flatMap(({ word, start, end }) => {
    const telling = tellingWord(word);
    return telling !== undefined && words.has(telling) ? [{ start, end }] : [];
  });
