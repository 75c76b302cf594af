import { exchangeReading } from '#shared/domain/exchanges/exchange-reading.ts';
import type { ExchangeReading } from '#shared/domain/exchanges/exchange-reading.ts';
import type { Agency } from '#shared/model.ts';
import { readAgencies } from './db/particulars.ts';
import type { OpenReview } from './open-reviews.ts';

type Kept = { readonly register: string; readonly reading: ExchangeReading };

const kept = new WeakMap<OpenReview, Kept>();

/** What the words are read by. */
const registerOf = (agencies: readonly Agency[]): string =>
  JSON.stringify(agencies.map(({ id, fullName, shortName, aliases }) => [id, fullName, shortName, aliases]));

/** The one reading of exchanges of a review, for who told whom and for the questions; made anew when agencies are renamed. */
export const readingOf = (open: OpenReview): ExchangeReading => {
  const agencies = readAgencies(open.readable);
  const register = registerOf(agencies);
  const before = kept.get(open);
  if (before?.register === register) return before.reading;
  const reading = exchangeReading(agencies);
  kept.set(open, { register, reading });
  return reading;
};
