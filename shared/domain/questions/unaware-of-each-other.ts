import { dateOfDay } from '../calendar.ts';
import type { AgencyId } from '../../model.ts';
import type { Contact } from './contacts.ts';
import { counted, dayInWords, spanInWords } from './in-words.ts';
import { agencyPart, questionId, type FoundQuestion } from './question.ts';
import { isOfSeeingFamily } from './read-once.ts';
import type { DatedEntry } from './dated-entry.ts';
import { coverOn, type Chronology, type Records } from './records.ts';
import type { RuleValues } from './rule-facts.ts';

/** Contacts of two agencies with the family that lie this close together are in the same weeks. */
const sameWeeks = 28;

type Active = { readonly chronology: Chronology; readonly seen: readonly DatedEntry[] };

const pairKey = (one: AgencyId, other: AgencyId): string =>
  one < other ? `${String(one)} ${String(other)}` : `${String(other)} ${String(one)}`;

/** For each pair the entry of the first exchange between them, in whichever chronology it stands; a shared meeting is one. */
const firstExchanges = (
  contacts: readonly Contact[],
  meetings: ReadonlyMap<number, readonly DatedEntry[]>,
): ReadonlyMap<string, DatedEntry> => {
  const first = new Map<string, DatedEntry>();
  const note = (one: AgencyId, other: AgencyId, entry: DatedEntry): void => {
    const key = pairKey(one, other);
    const there = first.get(key);
    if (there === undefined || entry.from < there.from || (entry.from === there.from && entry.id < there.id))
      first.set(key, entry);
  };
  for (const { from, to, entry } of contacts) note(from, to, entry);
  for (const told of meetings.values()) {
    const lanes = [...new Map(told.map((entry) => [entry.agency, entry])).values()];
    for (const [at, entry] of lanes.entries())
      for (const { agency } of lanes.slice(at + 1))
        if (agency !== 0 && entry.agency !== 0) note(entry.agency, agency, entry);
  }
  return first;
};

/** The first place where a contact of one lies within the same weeks as one of the other; walks both lists once. */
const firstTogether = (
  one: readonly DatedEntry[],
  other: readonly DatedEntry[],
): readonly [DatedEntry, DatedEntry] | undefined => {
  let at = 0;
  for (const entry of one) {
    while (at < other.length && (other[at]?.from ?? 0) < entry.from - sameWeeks) at += 1;
    const near = other[at];
    if (near !== undefined && near.from <= entry.from + sameWeeks) return [entry, near];
  }
  return undefined;
};

const lastUpTo = (entries: readonly DatedEntry[], day: number): DatedEntry | undefined =>
  entries.findLast(({ from }) => from <= day);

const ask = (
  { one, other }: { readonly one: Active; readonly other: Active },
  exchange: DatedEntry | undefined,
  days: number,
): FoundQuestion | undefined => {
  const together = firstTogether(one.seen, other.seen);
  if (together === undefined) return undefined;
  const [first, second] = together;
  const start = Math.max(first.from, second.from);
  const end = exchange?.from ?? Math.min(one.seen.at(-1)?.from ?? start, other.seen.at(-1)?.from ?? start);
  if (end - start < days) return undefined;
  if (coverOn(one.chronology, start) === undefined || coverOn(other.chronology, start) === undefined) return undefined;
  // One visit in passing makes no agency that is active.
  const around = ({ seen }: Active): number =>
    seen.filter(({ from }) => from >= start - sameWeeks && from <= end).length;
  if (around(one) < 2 || around(other) < 2) return undefined;
  const lasts = [lastUpTo(one.seen, end), lastUpTo(other.seen, end)];
  const entries = [first, second, ...lasts, exchange].flatMap((entry) => (entry === undefined ? [] : [entry.id]));
  const [a, b] = [one.chronology.agency, other.chronology.agency];
  const closed =
    exchange === undefined
      ? `No exchange between them stands in either chronology; the period ends with the last day on which both were active.`
      : `The first exchange between them stands on ${dayInWords(exchange.from)}.`;
  const within = (all: readonly DatedEntry[]): string =>
    counted(all.filter(({ from }) => from >= start && from <= end).length, 'entry', 'entries');
  return {
    // By their ids, whatever the order of the lanes.
    id: questionId('unaware-of-each-other', ...[a.id, b.id].sort((x, y) => x - y).map(agencyPart)),
    rule: 'unaware-of-each-other',
    kind: 'unaware',
    agency: a.id,
    about: b.id,
    entries: [...new Set(entries)],
    earliest: dateOfDay(start),
    latest: dateOfDay(end),
    text: `${a.shortName} and ${b.shortName} both saw the family from ${spanInWords(start, end)}, and no chronology tells of an exchange between them ${exchange === undefined ? 'in that time' : 'before the end of it'}. Did each know of the other?`,
    explanation: `In ${counted(end - start, 'day')} ${within(one.seen)} of ${a.shortName} and ${within(other.seen)} of ${b.shortName} tell of seeing the family, the first within ${String(sameWeeks)} days of each other. ${closed}`,
  };
};

/** Pairs of agencies that saw the family in the same weeks before anything passed between them. */
export const unawareOfEachOther = (
  records: Records,
  contacts: readonly Contact[],
  meetings: ReadonlyMap<number, readonly DatedEntry[]>,
  { days = 28 }: RuleValues,
): readonly FoundQuestion[] => {
  const exchanges = firstExchanges(contacts, meetings);
  const active = [...records.chronologies.values()].map((chronology) => ({
    chronology,
    seen: chronology.entries.filter((entry) => entry.from === entry.to && isOfSeeingFamily(entry)),
  }));
  return active.flatMap((one, at) =>
    active.slice(at + 1).flatMap((other) => {
      const exchange = exchanges.get(pairKey(one.chronology.agency.id, other.chronology.agency.id));
      return ask({ one, other }, exchange, days) ?? [];
    }),
  );
};
