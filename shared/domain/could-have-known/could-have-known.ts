import type { AgencyId, CalendarDate, EntryId } from '../../model.ts';
import type { Exchange } from '../exchanges/exchange.ts';
import { arrivalDay, hasArrived, type PlacedEntry } from '../threads/follow-thread.ts';

/** Why an agency could have known an entry by a day. */
export type KnownEntry = {
  readonly entry: EntryId;
  readonly day?: CalendarDate | undefined;
  readonly way: 'own-record' | 'exchange' | 'meeting' | 'same-event';
  /** One sentence: on what it rests. */
  readonly restsOn: string;
};

export type CouldHaveKnown = {
  readonly known: ReadonlyMap<EntryId, KnownEntry>;
  /** How many entries the other agencies had recorded by then that did not reach it. */
  readonly heldByOthers: number;
};

export type AllRecords = {
  readonly entries: ReadonlyMap<EntryId, PlacedEntry>;
  readonly exchanges: readonly Exchange[];
  /** Entries that people said are one event. */
  readonly joined: readonly (readonly EntryId[])[];
};

const dayOf = ({ when }: PlacedEntry): CalendarDate | undefined => when.latest ?? when.earliest;
const isBy = (of: CalendarDate | undefined, day: CalendarDate): boolean => of !== undefined && of <= day;

/**
 * What an agency could have known on a day, by these records: what it had entered itself by then, and what demonstrably
 * reached it, by exchanges that arrived, meetings it was at, and events that it entered too. A rule about records, not
 * about people: what was said and not written down is not in it. An entry without a date counts for no day.
 */
export const couldHaveKnown = (
  agency: AgencyId,
  day: CalendarDate,
  { entries, exchanges, joined }: AllRecords,
): CouldHaveKnown => {
  const known = new Map<EntryId, KnownEntry>();
  const learn = (one: KnownEntry): void => {
    if (isBy(one.day, day) && !known.has(one.entry)) known.set(one.entry, one);
  };
  for (const entry of entries.values())
    if (entry.agency === agency && entry.sourceKind === 'agency')
      learn({ entry: entry.id, day: dayOf(entry), way: 'own-record', restsOn: 'It recorded this itself.' });
  for (const exchange of exchanges) {
    const meets = exchange.act === 'met';
    if (!hasArrived(exchange) || (exchange.to !== agency && !(meets && exchange.from === agency))) continue;
    const arrived = arrivalDay(exchange, agency, entries);
    for (const { entry } of [{ entry: exchange.entry }, ...exchange.evidence]) {
      if (entries.get(entry)?.sourceKind !== 'agency') continue;
      learn({ entry, day: arrived, way: meets ? 'meeting' : 'exchange', restsOn: exchange.explanation });
    }
  }
  for (const event of joined) {
    const own = event.map((id) => entries.get(id)).find((entry) => entry?.agency === agency);
    if (own === undefined) continue;
    for (const entry of event)
      learn({ entry, day: dayOf(own), way: 'same-event', restsOn: 'It has an entry of the same event.' });
  }
  let heldByOthers = 0;
  for (const entry of entries.values())
    if (entry.agency !== agency && entry.sourceKind === 'agency' && !known.has(entry.id) && isBy(dayOf(entry), day))
      heldByOthers += 1;
  return { known, heldByOthers };
};
