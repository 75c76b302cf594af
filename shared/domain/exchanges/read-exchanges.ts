import type { AgencyId } from '../../model.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import type { Stretch } from '../gaps/readable-text.ts';
import { type ReadText, sentencesIn, wordsOf } from '../gaps/read-words.ts';
import { onceForEachSaid, type Said } from '../gaps/said.ts';
import type { AgencyMention } from './agency-words.ts';
import { firstLook } from './exchange-words.ts';
import { exchangesIn, type Place, type SaidExchange } from './said-exchanges.ts';

/** An exchange as the words of one entry alone tell it: in which of its columns, and where in that. */
export type ToldExchange = SaidExchange & { readonly letter: string; readonly sentence: Stretch };

/** Of the names in a text those that stand wholly in a sentence, as offsets into it. */
const namedIn = ({ start, end }: Stretch, mentions: readonly AgencyMention[]): readonly AgencyMention[] =>
  mentions.flatMap((one) =>
    one.start >= start && one.end <= end
      ? [{ agency: one.agency, start: one.start - start, end: one.end - start }]
      : [],
  );

const sameNames = (one: readonly AgencyMention[], other: readonly AgencyMention[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every(({ agency, start, end }, at) => {
      const beside = other[at];
      return beside?.agency === agency && beside.start === start && beside.end === end;
    }));

/** More than a register has agencies. */
const mostAgencies = 1 << 20;

/** A sentence with the same names in it tells the same wherever it stands in the same lane. */
const keyOf = ({ lane, record, lastNamed }: Place): number =>
  ((lane ?? 0) * mostAgencies + (lastNamed ?? 0)) * 2 + Number(record === 'review');

const nothing: readonly ToldExchange[] = [];

/** Where texts name agencies. */
export type Naming = {
  readonly inText: (read: ReadText) => readonly AgencyMention[];
  /** In a sentence by itself, as offsets into it. */
  readonly inSentence: (said: Said) => readonly AgencyMention[];
};

/** Reads the exchanges that one entry's words tell of. Made once for a register, used for many entries. */
export const exchangeReader = (naming: Naming): ((entry: ReadableEntry) => readonly ToldExchange[]) => {
  const mayTell = onceForEachSaid(({ text }) => firstLook.test(text));
  const toldBefore = onceForEachSaid(() => new Map<number, readonly SaidExchange[]>());

  const exchangesSaid = (said: Said, inside: readonly AgencyMention[], place: Place): readonly SaidExchange[] => {
    // A name that a line breaks may stand in a sentence only in part.
    if (!said.isKept || !sameNames(inside, naming.inSentence(said))) return exchangesIn(said.text, inside, place);
    const known = toldBefore(said);
    const key = keyOf(place);
    const told = known.get(key) ?? exchangesIn(said.text, inside, place);
    known.set(key, told);
    return told;
  };

  const inText = (read: ReadText, { agency: lane, sourceKind: record }: ReadableEntry, letter: string) => {
    const found: ToldExchange[] = [];
    const sentences = sentencesIn(read);
    if (!sentences.some(({ said }) => mayTell(said))) return nothing;
    const mentions = naming.inText(read);
    const isBroken = read.text.includes('\n');
    let lastNamed: AgencyId | undefined;
    let next = 0;
    for (const { start, end, said } of sentences) {
      for (let one = mentions[next]; one !== undefined && one.end <= start; one = mentions[(next += 1)])
        if (one.agency !== lane) lastNamed = one.agency;
      if (!mayTell(said)) continue;
      const inside = isBroken ? namedIn({ start, end }, mentions) : naming.inSentence(said);
      for (const told of exchangesSaid(said, inside, { lane, record, lastNamed }))
        found.push({ ...told, letter, sentence: { start, end } });
    }
    return found;
  };

  return (entry) => wordsOf(entry).cells.flatMap(({ cell, read }) => inText(read, entry, cell.letter));
};
