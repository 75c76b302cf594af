import type { Agency, AgencyId, DaySpan, EntryId } from '../../model.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import { agencyMentions } from './agency-words.ts';
import { confirmExchanges } from './confirm-exchanges.ts';
import type { FoundExchange } from './exchange.ts';
import { exchangeReader, type ToldExchange } from './read-exchanges.ts';

/** The days that each agency's own chronologies cover, where somebody has said so; else their entries tell. */
export type Covered = ReadonlyMap<AgencyId, readonly DaySpan[]>;

export type ExchangeFinder = (entries: readonly ReadableEntry[], covered?: Covered) => readonly FoundExchange[];

/** What the reading of an entry rests on: while it stays the same, so do the exchanges that the words tell. */
const restsOn = ({ agency, sourceKind, columns }: ReadableEntry): string =>
  `${String(agency)} ${sourceKind}\n${columns.map(({ letter, role, cell }) => `${letter} ${role} ${cell}`).join('\n')}`;

/**
 * Finds exchanges in the entries of one register again and again: entries whose words and lane are as before are not
 * read anew.
 */
export const exchangeFinder = (agencies: readonly Agency[]): ExchangeFinder => {
  const mentionsIn = agencyMentions(agencies);
  const read = exchangeReader(mentionsIn);
  const known = new Map<EntryId, { readonly on: string; readonly told: readonly ToldExchange[] }>();
  return (entries, covered = new Map()) => {
    const all = entries.map((entry) => {
      const on = restsOn(entry);
      const before = known.get(entry.id);
      if (before?.on === on) return { entry, told: before.told };
      const told = read(entry);
      known.set(entry.id, { on, told });
      return { entry, told };
    });
    return confirmExchanges(all, { agencies, mentionsIn, covered });
  };
};

/**
 * The exchanges that the entries' words tell of, in the order of the entries: who told, asked, referred to or met whom,
 * and whether it arrived. Two records of one exchange become one, with the evidence of both. Candidates: nothing here is a
 * statement of fact, and what only one agency has entered is `claimed`, never "did not happen".
 *
 * @param agencies the register, by whose names, aliases and people the words are read
 */
export const findExchanges = (
  entries: readonly ReadableEntry[],
  agencies: readonly Agency[],
  covered?: Covered,
): readonly FoundExchange[] => exchangeFinder(agencies)(entries, covered);
