import type { Agency, AgencyId, DaySpan } from '../../model.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import { confirmExchanges } from './confirm-exchanges.ts';
import type { FoundExchange } from './exchange.ts';
import { exchangeReading, type ExchangeReading } from './exchange-reading.ts';

/** The days that each agency's own chronologies cover, where somebody has said so; else their entries tell. */
export type Covered = ReadonlyMap<AgencyId, readonly DaySpan[]>;

/** The exchanges of entries by a reading that may have read some of them before; see `findExchanges`. */
export const exchangesBy = (
  reading: ExchangeReading,
  entries: readonly ReadableEntry[],
  covered: Covered = new Map(),
): readonly FoundExchange[] => confirmExchanges(entries, { reading, covered });

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
): readonly FoundExchange[] => exchangesBy(exchangeReading(agencies), entries, covered);
