import type { Agency, AgencyId, DaySpan } from '../../model.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import { agencyMentions } from './agency-words.ts';
import { confirmExchanges } from './confirm-exchanges.ts';
import type { FoundExchange } from './exchange.ts';
import { exchangeReader } from './read-exchanges.ts';

/** The days that each agency's own chronologies cover, where somebody has said so; else their entries tell. */
export type Covered = ReadonlyMap<AgencyId, readonly DaySpan[]>;

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
  covered: Covered = new Map(),
): readonly FoundExchange[] => {
  const mentionsIn = agencyMentions(agencies);
  const read = exchangeReader(mentionsIn);
  const told = entries.map((entry) => ({ entry, told: read(entry) }));
  return confirmExchanges(told, { agencies, mentionsIn, covered });
};
