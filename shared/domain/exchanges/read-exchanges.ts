import type { ReadableEntry } from '../gaps/found-gap.ts';
import type { Stretch } from '../gaps/readable-text.ts';
import { type ReadText, type Sentence, sentencesIn, wordsOf } from '../gaps/read-words.ts';
import { onceForEachSaid, type Said } from '../gaps/said.ts';
import type { AgencyMention } from './agency-words.ts';
import { firstLook } from './exchange-words.ts';
import { denies, exchangesIn, type Place, type SaidExchange } from './said-exchanges.ts';

/** An exchange as the words of one entry alone tell it: in which of its columns, and where in that. */
export type ToldExchange = SaidExchange & { readonly letter: string; readonly sentence: Stretch };

/** Of the names in a text those that stand wholly in a sentence, as offsets into it. */
const namedIn = ({ start, end }: Stretch, mentions: readonly AgencyMention[]): readonly AgencyMention[] =>
  mentions.flatMap((one) =>
    one.start >= start && one.end <= end
      ? [{ agency: one.agency, start: one.start - start, end: one.end - start }]
      : [],
  );

/** A sentence tells the same wherever it stands with the same names in it, in the same lane. */
const keyOf = (inside: readonly AgencyMention[], { lane, record, lastNamed }: Place): string =>
  inside.reduce(
    (key, { agency, start }) => `${key} ${String(agency)}@${String(start)}`,
    `${String(lane)} ${record} ${String(lastNamed)}`,
  );

const nothing: readonly ToldExchange[] = [];

/** Reads the exchanges that one entry's words tell of. Made once for a register, used for many entries. */
export const exchangeReader = (
  mentionsIn: (read: ReadText) => readonly AgencyMention[],
): ((entry: ReadableEntry) => readonly ToldExchange[]) => {
  const mayTell = onceForEachSaid(({ text }) => firstLook.test(text));
  const toldBefore = onceForEachSaid(() => new Map<string, readonly SaidExchange[]>());

  const exchangesSaid = (said: Said, inside: readonly AgencyMention[], place: Place): readonly SaidExchange[] => {
    if (!said.isKept) return exchangesIn(said.text, inside, place);
    const known = toldBefore(said);
    const key = keyOf(inside, place);
    const told = known.get(key) ?? exchangesIn(said.text, inside, place);
    known.set(key, told);
    return told;
  };

  const inSentence = (
    { start, end, said }: Sentence,
    mentions: readonly AgencyMention[],
    { lane, record }: Pick<Place, 'lane' | 'record'>,
    letter: string,
  ): readonly ToldExchange[] => {
    if (!mayTell(said)) return nothing;
    const inside = namedIn({ start, end }, mentions);
    const lastNamed = mentions.findLast((one) => one.end <= start && one.agency !== lane)?.agency;
    const told = exchangesSaid(said, inside, { lane, record, lastNamed });
    return told.length === 0 ? nothing : told.map((one) => ({ ...one, letter, sentence: { start, end } }));
  };

  return (entry) =>
    wordsOf(entry).cells.flatMap(({ cell, read }) => {
      if (!firstLook.test(cell.cell)) return nothing;
      const mentions = mentionsIn(read);
      if (mentions.length === 0 && !denies.test(read.text)) return nothing;
      const place = { lane: entry.agency, record: entry.sourceKind };
      return sentencesIn(read).flatMap((sentence) => inSentence(sentence, mentions, place, cell.letter));
    });
};
