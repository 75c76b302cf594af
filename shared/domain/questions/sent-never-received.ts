import { dateOfDay } from '../calendar.ts';
import type { Contact } from './contacts.ts';
import { coverInWords, counted, dayInWords, possessive, quoted } from './in-words.ts';
import { agencyPart, questionId, type FoundQuestion } from './question.ts';
import type { DatedEntry } from './dated-entry.ts';
import { coverOn, type Chronology, type Cover, type Records } from './records.ts';
import type { RuleValues } from './rule-facts.ts';

/** Beyond this an entry is no longer taken for the answer to what was sent. */
const longestWay = 90;

const sentName = ({ act, means }: Contact): string =>
  act === 'referred'
    ? 'a referral'
    : act === 'asked'
      ? 'a request'
      : means === 'not-said'
        ? 'a message'
        : `${means === 'e-mail' ? 'an' : 'a'} ${means}`;

const receives =
  /\b(?:referral|referred|refers|notification|PPN|letter|e-?mail|report received|received|asked by|told by|informed by|request)\b/i;

export type Sent = {
  readonly contact: Contact;
  readonly receiver: Chronology;
  readonly cover: Cover;
  /** The entry of the other chronology that tells of it, where there is one within 90 days. */
  readonly arrived?: DatedEntry | undefined;
};

const isSent = ({ entry, from, recordedBy, isTogether }: Contact): boolean =>
  from === recordedBy && !isTogether && entry.from === entry.to;

/** Every referral and message that an agency records as sent to one that sent a chronology which covers the day. */
export const sentMessages = (records: Records, contacts: readonly Contact[]): readonly Sent[] => {
  const senders = new Map<number, Set<number>>();
  for (const { entry, from, to, recordedBy } of contacts) {
    const others = senders.get(entry.id) ?? new Set<number>();
    senders.set(entry.id, others.add(from === recordedBy ? to : from));
  }
  return contacts.filter(isSent).flatMap((contact): readonly Sent[] => {
    const receiver = records.chronologies.get(contact.to);
    const cover = receiver === undefined ? undefined : coverOn(receiver, contact.entry.from);
    if (receiver === undefined || cover === undefined) return [];
    const names = (one: DatedEntry): boolean =>
      one.otherAgencies.includes(contact.recordedBy) || senders.get(one.id)?.has(contact.recordedBy) === true;
    const tells = (one: DatedEntry): boolean =>
      names(one) || (contact.act === 'referred' && one.otherAgencies.length === 0 && receives.test(one.text));
    const day = contact.entry.from;
    let arrived: DatedEntry | undefined;
    for (let at: number = day; at <= day + longestWay && arrived === undefined; at += 1)
      arrived = receiver.byDay.get(at)?.find(tells);
    return [{ contact, receiver, cover, arrived }];
  });
};

/** What was sent and has no matching entry in the other chronology within the limit, nor later. */
export const sentNeverReceived = (
  records: Records,
  sent: readonly Sent[],
  { days = 14 }: RuleValues,
): readonly FoundQuestion[] =>
  sent.flatMap(({ contact, receiver, cover, arrived }) => {
    const { entry, recordedBy, to } = contact;
    const sender = records.agencyOf(recordedBy);
    if (sender === undefined || arrived !== undefined || cover.to < entry.from + days) return [];
    const date = dateOfDay(entry.from);
    return [
      {
        id: questionId('sent-never-received', entry.id, agencyPart(to)),
        rule: 'sent-never-received',
        kind: 'no-response',
        agency: to,
        about: recordedBy,
        entries: [entry.id],
        earliest: date,
        latest: date,
        text: `${sender.shortName} records ${sentName(contact)} to ${receiver.agency.shortName} on ${dayInWords(entry.from)}. ${possessive(receiver.agency)} chronology has no entry of it. Did it arrive?`,
        explanation: `${quoted(entry)} ${coverInWords(receiver.agency, cover)} No entry of it in the ${counted(days, 'day')} after that day, nor up to 90 days, names ${sender.shortName}${contact.act === 'referred' ? ' or tells of a referral' : ''}.`,
      } satisfies FoundQuestion,
    ];
  });

/** What was sent and stands in the other chronology, later than the limit. */
export const receivedLate = (
  records: Records,
  sent: readonly Sent[],
  { days = 14 }: RuleValues,
): readonly FoundQuestion[] =>
  sent.flatMap(({ contact, receiver, arrived }) => {
    const { entry, recordedBy, to } = contact;
    const sender = records.agencyOf(recordedBy);
    if (sender === undefined || arrived === undefined || arrived.from - entry.from <= days) return [];
    const took = arrived.from - entry.from;
    return [
      {
        id: questionId('received-late', entry.id, agencyPart(to)),
        rule: 'received-late',
        kind: 'delay',
        agency: to,
        about: recordedBy,
        entries: [entry.id, arrived.id],
        earliest: dateOfDay(entry.from),
        latest: dateOfDay(arrived.from),
        text: `${sender.shortName} records ${sentName(contact)} to ${receiver.agency.shortName} on ${dayInWords(entry.from)}; the first entry of ${possessive(receiver.agency)} chronology that may tell of it is of ${dayInWords(arrived.from)}. When did it arrive?`,
        explanation: `${quoted(entry)} ${quoted(arrived)} From ${dayInWords(entry.from)} to ${dayInWords(arrived.from)}: ${counted(took, 'day')}, limit ${String(days)}.`,
      } satisfies FoundQuestion,
    ];
  });
