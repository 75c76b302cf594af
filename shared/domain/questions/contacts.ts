import type { AgencyMention } from '../exchanges/agency-words.ts';
import type { ExchangeAct, ExchangeMeans } from '../exchanges/exchange.ts';
import type { ExchangeReading } from '../exchanges/exchange-reading.ts';
import type { ToldExchange } from '../exchanges/read-exchanges.ts';
import { sentencesIn } from '../gaps/read-words.ts';
import { onceForEach } from '../once-for-each.ts';
import type { AgencyId } from '../../model.ts';
import { isOfMeeting } from './read-once.ts';
import type { DatedEntry } from './dated-entry.ts';
import type { Records } from './records.ts';
import { factsSaid, tells } from './sentence-facts.ts';

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

/** The same without the entry that tells it. */
export type ContactTold = Omit<Contact, 'entry'>;

/** Standing copies of letters, which nobody enters as received, and what was written and not sent. */
const copies =
  /\b(?:cop(?:y|ied|ies)|cc'?d?|letter to|letter sent|result to|liaison form|aware|not sent|consent (?:was )?(?:given|obtained|sought))\b/i;

const together: ReadonlySet<ExchangeMeans> = new Set<ExchangeMeans>(['call', 'meeting', 'visit']);

const contactOf = (told: ToldExchange, entry: DatedEntry, recordedBy: AgencyId): Contact | undefined => {
  const { act, means, from, to, outcome, mutual, quote } = told;
  if (to === undefined || outcome === 'not-shared' || outcome === 'late' || copies.test(quote)) return undefined;
  // What others did among themselves is theirs to record.
  if (from !== recordedBy && to !== recordedBy) return undefined;
  const isTogether = mutual || act === 'met' || (act !== 'asked' && together.has(means));
  return { act, means, from, to, recordedBy, entry, isTogether };
};

const absent = /\b(?:not|no|never|without|absent|apolog\w*|invited|only)\b/i;

/** Whom the sentence that tells of a meeting names as there ("First core group: nursery, school, HV"). */
const attendees = (
  entry: DatedEntry,
  recordedBy: AgencyId,
  mentions: readonly AgencyMention[],
): readonly AgencyId[] => {
  if (entry.from !== entry.to || !isOfMeeting(entry)) return [];
  const there = sentencesIn(entry.words.whole).filter(
    ({ said }) => tells(factsSaid(said), 'meetingHeld') && !absent.test(said.text),
  );
  const named = mentions.filter(({ start, end }) => there.some((one) => start >= one.start && end <= one.end));
  return [...new Set(named.map(({ agency }) => agency))].filter((agency) => agency !== recordedBy);
};

const contactsOf = (entry: DatedEntry, recordedBy: AgencyId, reading: ExchangeReading): readonly Contact[] => {
  const mentions = reading.mentionsIn(entry.words.whole);
  // Most entries name nobody else: they need no closer look.
  if (!mentions.some(({ agency }) => agency !== recordedBy)) return [];
  const found: Contact[] = [];
  const met = new Set<AgencyId>();
  for (const told of reading.toldIn(entry.readable)) {
    const contact = contactOf(told, entry, recordedBy);
    if (contact === undefined) continue;
    const other = contact.from === recordedBy ? contact.to : contact.from;
    if (met.has(other)) continue;
    met.add(other);
    found.push(contact);
  }
  for (const other of attendees(entry, recordedBy, mentions)) {
    if (met.has(other)) continue;
    met.add(other);
    found.push({ act: 'met', means: 'meeting', from: recordedBy, to: other, recordedBy, entry, isTogether: true });
  }
  return found;
};

/** An entry's lane is part of it: what it tells of stays the same for as long as the entry is the same. */
export const contactsRead = onceForEach((reading: ExchangeReading) =>
  onceForEach((entry: DatedEntry): readonly Contact[] =>
    entry.agency === 0 ? [] : contactsOf(entry, entry.agency, reading),
  ),
);

/** With which other agencies each entry of a chronology tells of a contact that took place, one for each pair of an entry. */
export const contactsIn = ({ chronologies }: Records, reading: ExchangeReading): readonly Contact[] => {
  const contactsOfEntry = contactsRead(reading);
  return [...chronologies.values()].flatMap(({ entries }) => entries.flatMap(contactsOfEntry));
};
