import { dateOfDay } from '../calendar.ts';
import { jointKinds } from '../same-event/event-kinds.ts';
import type { AgencyId } from '../../model.ts';
import type { Contact } from './contacts.ts';
import { counted, coverInWords, dayInWords, possessive, quoted } from './in-words.ts';
import { agencyPart, questionId, type FoundQuestion } from './question.ts';
import { factsTold, isOfMeeting } from './read-once.ts';
import type { DatedEntry } from './dated-entry.ts';
import { coverOn, type Chronology, type Records } from './records.ts';
import type { RuleValues } from './rule-facts.ts';

/** What is written can be on its way this long before it is entered as received. */
const longestWay = 14;

/** The entries of a chronology on these days. */
const entriesNear = ({ byDay }: Chronology, from: number, to: number): readonly DatedEntry[] => {
  const near: DatedEntry[] = [];
  // An entry of several days stands under each of them.
  for (let at = from; at <= to; at += 1)
    for (const entry of byDay.get(at) ?? []) if (at === from || entry.from === at) near.push(entry);
  return near;
};

/** A call or visit of the family’s own is not the one that another agency tells of. */
const ofFamily =
  /\b(?:calls?|contact|text|t\/c|telephone|rang|phoned|visit\w*|session)\b[^.;]{0,25}\b(?:ms|mr|mrs|mother|mum|family|tenant|neighbours?|grandmother|home)\b/i;

const contactName = ({ means, act }: Contact): string =>
  means === 'call'
    ? 'a call'
    : means === 'visit'
      ? 'a joint visit'
      : means === 'meeting'
        ? 'a meeting'
        : act === 'referred'
          ? 'a referral'
          : 'a contact';

const betweenTwo = (records: Records, contacts: readonly Contact[], days: number): readonly FoundQuestion[] => {
  // Whom each entry tells of, so that a call with another agency is not taken for the one that is looked for.
  const parties = new Map<number, Set<AgencyId>>();
  for (const { entry, from, to, recordedBy } of contacts) {
    const others = parties.get(entry.id) ?? new Set<AgencyId>();
    parties.set(entry.id, others.add(from === recordedBy ? to : from));
  }
  return contacts.flatMap((contact) => {
    const { entry, recordedBy } = contact;
    const received = contact.to === recordedBy;
    if (entry.from !== entry.to || (!contact.isTogether && !received)) return [];
    const otherId = received ? contact.from : contact.to;
    const recorder = records.agencyOf(recordedBy);
    const other = records.chronologies.get(otherId);
    const cover = other === undefined ? undefined : coverOn(other, entry.from);
    if (recorder === undefined || other === undefined || cover === undefined) return [];
    const namedBack = (one: DatedEntry) =>
      one.otherAgencies.includes(recordedBy) || parties.get(one.id)?.has(recordedBy) === true;
    const since = contact.isTogether ? days : Math.max(days, longestWay);
    const near = entriesNear(other, entry.from - since, entry.from + days);
    // It may tell of the same where it names the first agency, or tells of an event of that kind.
    const { kinds } = factsTold(entry);
    const sameKind = (one: DatedEntry) => {
      const shared = kinds & factsTold(one).kinds;
      if ((shared & jointKinds) !== 0) return true;
      return shared !== 0 && !parties.has(one.id) && !ofFamily.test(one.text);
    };
    if (near.some((one) => namedBack(one) || sameKind(one))) return [];
    const day = dateOfDay(entry.from);
    const name = contactName(contact);
    const way = contact.isTogether && !received ? 'with' : received ? 'from' : 'with';
    return [
      {
        id: questionId('known-to-one-only', entry.id, agencyPart(otherId)),
        rule: 'known-to-one-only',
        kind: 'contradiction',
        agency: otherId,
        about: recordedBy,
        entries: [entry.id],
        earliest: day,
        latest: day,
        text: `${recorder.shortName} records ${name} ${way} ${other.agency.shortName} on ${dayInWords(entry.from)}. ${possessive(other.agency)} chronology has no entry of it. What do your records hold?`,
        explanation: `${quoted(entry)} ${coverInWords(other.agency, cover)} Of its ${counted(near.length, 'entry', 'entries')} from ${String(since)} days before to ${String(days)} after that day none names ${recorder.shortName} or tells of an event of that kind.`,
      } satisfies FoundQuestion,
    ];
  });
};

/** Meetings by their day, each with the entries of agencies that tell of it. */
export const meetingsByDay = ({ chronologies }: Records): ReadonlyMap<number, readonly DatedEntry[]> => {
  const days = new Map<number, DatedEntry[]>();
  for (const { entries } of chronologies.values())
    for (const entry of entries) {
      if (entry.from !== entry.to || !isOfMeeting(entry)) continue;
      const there = days.get(entry.from);
      if (there === undefined) days.set(entry.from, [entry]);
      else there.push(entry);
    }
  return days;
};

const onlyHere = (
  records: Records,
  meetings: ReadonlyMap<number, readonly DatedEntry[]>,
  asked: ReadonlySet<number>,
  days: number,
): readonly FoundQuestion[] =>
  [...meetings].flatMap(([day, told]) => {
    const [first] = told;
    if (first === undefined || first.agency === 0 || new Set(told.map(({ agency }) => agency)).size > 1) return [];
    if (told.some(({ id }) => asked.has(id))) return [];
    for (let at = day - days; at <= day + days; at += 1)
      if (meetings.get(at)?.some(({ agency }) => agency !== first.agency) === true) return [];
    const recorder: AgencyId = first.agency;
    const others = [...records.chronologies.values()].filter(
      (one) => one.agency.id !== recorder && coverOn(one, day) !== undefined,
    );
    const agency = records.agencyOf(recorder);
    if (agency === undefined || others.length === 0) return [];
    const date = dateOfDay(day);
    return [
      {
        id: questionId('known-to-one-only', first.id),
        rule: 'known-to-one-only',
        kind: 'unminuted-meeting',
        agency: recorder,
        entries: told.map(({ id }) => id),
        earliest: date,
        latest: date,
        text: `Of the meeting on ${dayInWords(day)} only ${possessive(agency)} chronology tells. Who was there, and where is it recorded?`,
        explanation: `${quoted(first)} ${String(others.length)} other ${others.length === 1 ? 'chronology covers' : 'chronologies cover'} that day (${others.map((one) => one.agency.shortName).join(', ')}); none has a meeting within ${counted(days, 'day')}.`,
      } satisfies FoundQuestion,
    ];
  });

/** Meetings and contacts that by their words took two agencies and that one chronology alone has. */
export const knownToOneOnly = (
  records: Records,
  contacts: readonly Contact[],
  meetings: ReadonlyMap<number, readonly DatedEntry[]>,
  { days = 1 }: RuleValues,
): readonly FoundQuestion[] => {
  const pairs = betweenTwo(records, contacts, days);
  const asked = new Set(pairs.flatMap(({ entries }) => entries));
  return [...pairs, ...onlyHere(records, meetings, asked, days)];
};
