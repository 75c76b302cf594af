import type { EntryId } from '../../model.ts';
import { foldWord, wordsIn } from '../search/search-words.ts';
import { tellingWords } from '../same-event/telling-words.ts';
import type { Thread } from './thread.ts';

/** The words of an entry, in one text. */
export type EntryWords = { readonly id: EntryId; readonly words: string };

/** The alternatives of a thread's words, each as the beginnings of words that follow one another. */
const alternativesOf = (words: string): readonly (readonly string[])[] =>
  words
    .split(',')
    .map((alternative) => wordsIn(alternative).map(({ word }) => word))
    .filter((alternative) => alternative.length > 0);

const holds = (words: readonly string[], alternative: readonly string[]): boolean => {
  const [first = ''] = alternative;
  return words.some(
    (word, at) =>
      word.startsWith(first) && alternative.every((wanted, step) => words[at + step]?.startsWith(wanted) === true),
  );
};

/** A quick look before an entry's words are taken apart. */
const couldHold = (text: string, alternatives: readonly (readonly string[])[]): boolean => {
  const folded = foldWord(text);
  return alternatives.some(([first = '']) => folded.includes(first));
};

/** The entries that belong to a thread: those that hold its words or were added, without those left out. */
export const gatherThread = (thread: Thread, entries: readonly EntryWords[]): readonly EntryId[] => {
  const alternatives = alternativesOf(thread.words);
  const added = new Set(thread.entries);
  const leftOut = new Set(thread.leftOut);
  return entries
    .filter(({ id, words }) => {
      if (leftOut.has(id)) return false;
      if (added.has(id)) return true;
      if (!couldHold(words, alternatives)) return false;
      const inside = wordsIn(words).map(({ word }) => word);
      return alternatives.some((alternative) => holds(inside, alternative));
    })
    .map(({ id }) => id);
};

const mostProposed = 20;
/** A word in more than this share of all entries tells nothing. */
const commonShare = 0.04;
const fewestShared = 2;

/**
 * Entries that may belong to a thread as well: they share telling words with several of those gathered, words that are not
 * found all over the review. The likeliest first; only proposals.
 */
export const proposeForThread = (
  thread: Thread,
  gathered: readonly EntryId[],
  entries: readonly EntryWords[],
): readonly { readonly entry: EntryId; readonly words: readonly string[] }[] => {
  if (gathered.length === 0) return [];
  const here = new Set(gathered);
  const away = new Set(thread.leftOut);
  const told = entries.map(({ id, words }) => ({ id, words: tellingWords(words) }));
  const everywhere = new Map<string, number>();
  const inThread = new Map<string, number>();
  for (const { id, words } of told)
    for (const word of words.keys()) {
      everywhere.set(word, (everywhere.get(word) ?? 0) + 1);
      if (here.has(id)) inThread.set(word, (inThread.get(word) ?? 0) + 1);
    }
  const most = Math.max(entries.length * commonShare, 4);
  const telling = new Map(
    [...inThread].flatMap(([word, count]) => {
      const all = everywhere.get(word) ?? count;
      return (count >= 2 || gathered.length === 1) && all <= most
        ? [[word, (count / all) * Math.log(entries.length / all + 1)]]
        : [];
    }),
  );
  return told
    .flatMap(({ id, words }) => {
      if (here.has(id) || away.has(id)) return [];
      const shared = [...words].filter(([word]) => telling.has(word));
      if (shared.length < fewestShared) return [];
      const weight = shared.reduce((sum, [word]) => sum + (telling.get(word) ?? 0), 0);
      return [{ entry: id, words: shared.map(([, written]) => written), weight }];
    })
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostProposed)
    .map(({ entry, words }) => ({ entry, words }));
};
