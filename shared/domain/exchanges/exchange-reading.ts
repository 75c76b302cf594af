import type { Agency } from '../../model.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import { type ReadText, sentencesIn, wordsOf } from '../gaps/read-words.ts';
import { onceForEachSaid } from '../gaps/said.ts';
import { onceForEach, type OnceForEach } from '../once-for-each.ts';
import { tellingWord } from '../same-event/telling-words.ts';
import { wordsAloneIn } from '../search/search-words.ts';
import { agencyMentions, type AgencyMention } from './agency-words.ts';
import { exchangeReader, type ToldExchange } from './read-exchanges.ts';

/** What an entry can be known by in another lane: the agencies that it names, and its words. */
export type Traces = {
  readonly names: ReadonlySet<number>;
  /** By their numbers, each once, in order; days, names of agencies and common words left out. Names mostly tell enough. */
  readonly words: () => Int32Array;
  readonly text: string;
};

/** How entries are read by the names of one register; each entry once, whoever asks. */
export type ExchangeReading = {
  readonly agencies: readonly Agency[];
  /** Where a text names agencies; what an entry's own texts name is looked for once. */
  readonly mentionsIn: (read: ReadText) => readonly AgencyMention[];
  /** The exchanges that an entry's own words tell of. */
  readonly toldIn: OnceForEach<ReadableEntry, readonly ToldExchange[]>;
  readonly tracesOf: (entry: ReadableEntry) => Traces;
};

/** Numbers the telling words of texts as they come, so that those of two entries are compared without their letters. */
const wordNumbers = (): ((read: ReadText) => Int32Array) => {
  const numbers = new Map<string, number>();
  const numberOf = (telling: string): number => {
    const known = numbers.get(telling) ?? numbers.size;
    if (known === numbers.size) numbers.set(telling, known);
    return known;
  };
  const inSentence = onceForEachSaid(({ text }): readonly number[] => {
    const found: number[] = [];
    for (const word of wordsAloneIn(text)) {
      const telling = tellingWord(word);
      if (telling !== undefined) found.push(numberOf(telling));
    }
    return found;
  });
  return (read) => {
    const found = sentencesIn(read).flatMap(({ said }) => inSentence(said));
    const inOrder = Int32Array.from(found).sort();
    return inOrder.filter((number, at) => number !== inOrder[at - 1]);
  };
};

/** Reads entries by the names, aliases and people of these agencies; an entry that is the same object is not read again. */
export const exchangeReading = (agencies: readonly Agency[]): ExchangeReading => {
  const find = agencyMentions(agencies);
  const tellingWordsOf = wordNumbers();
  const inSentence = onceForEachSaid(({ text, lower }) => find(text, lower));
  /** A name does not go on behind the end of a sentence, but for one that a line breaks. */
  const mentionsOf = (read: ReadText): readonly AgencyMention[] => {
    if (read.text.includes('\n')) return find(read.text, read.lower);
    const found: AgencyMention[] = [];
    for (const { start: from, said } of sentencesIn(read))
      for (const { agency, start, end } of inSentence(said))
        found.push({ agency, start: from + start, end: from + end });
    return found;
  };
  const mentionsIn = (read: ReadText): readonly AgencyMention[] => {
    if (read.named?.by === find) return read.named.mentions;
    const mentions = mentionsOf(read);
    read.named = { by: find, mentions };
    return mentions;
  };
  return {
    agencies,
    mentionsIn,
    toldIn: onceForEach(exchangeReader({ inText: mentionsIn, inSentence })),
    tracesOf: onceForEach((entry) => {
      const { whole } = wordsOf(entry);
      let words: Int32Array | undefined;
      return {
        names: new Set(mentionsIn(whole).map(({ agency }) => Number(agency))),
        words: () => (words ??= tellingWordsOf(whole)),
        text: whole.text,
      };
    }),
  };
};
