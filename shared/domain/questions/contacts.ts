import { agencyMentions } from '../exchanges/agency-words.ts';
import type { ExchangeAct, ExchangeMeans } from '../exchanges/exchange.ts';
import { exchangeReader, type ToldExchange } from '../exchanges/read-exchanges.ts';
import type { AgencyId } from '../../model.ts';
import type { DatedEntry, Records } from './records.ts';

/** That two agencies were in touch, as one entry of a chronology tells it. */
export type Contact = {
  readonly act: ExchangeAct;
  readonly means: ExchangeMeans;
  readonly from: AgencyId;
  readonly to: AgencyId;
  readonly recordedBy: AgencyId;
  readonly entry: DatedEntry;
  /** It takes both on the day itself: a call, a visit, a meeting. */
  readonly isTogether: boolean;
};

/** Standing copies of letters and what is only to be done: sent or meant with everything, entered by nobody. */
const copies = /\b(?:cop(?:y|ied|ies)|cc'?d?|letter to|letter sent|result to|liaison form|aware)\b/i;

const together: ReadonlySet<ExchangeMeans> = new Set<ExchangeMeans>(['call', 'meeting', 'visit']);

const contactOf = (told: ToldExchange, entry: DatedEntry, recordedBy: AgencyId): Contact | undefined => {
  const { act, means, from, to, outcome, mutual, quote } = told;
  if (to === undefined || outcome === 'not-shared' || outcome === 'late' || copies.test(quote)) return undefined;
  // What others did among themselves is theirs to record.
  if (from !== recordedBy && to !== recordedBy) return undefined;
  const isTogether = mutual || act === 'met' || together.has(means);
  return { act, means, from, to, recordedBy, entry, isTogether };
};

/** With which other agencies each entry of a chronology tells of a contact that took place, one for each pair of an entry. */
export const contactsIn = ({ chronologies, review }: Records): readonly Contact[] => {
  const read = exchangeReader(agencyMentions(review.agencies));
  const found: Contact[] = [];
  for (const [recordedBy, { entries }] of chronologies)
    for (const entry of entries) {
      const met = new Set<AgencyId>();
      for (const told of read(entry.readable)) {
        const contact = contactOf(told, entry, recordedBy);
        if (contact === undefined) continue;
        const other = contact.from === recordedBy ? contact.to : contact.from;
        if (met.has(other)) continue;
        met.add(other);
        found.push(contact);
      }
    }
  return found;
};
