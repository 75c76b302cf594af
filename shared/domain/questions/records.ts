import { dayNumber } from '../calendar.ts';
import type { Ruler } from '../clocks/rulers.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import type { Agency, AgencyId, DayNumber, Person, Source } from '../../model.ts';
import { dated, type DatedEntry } from './dated-entry.ts';
import type { NoContact } from './no-contact.ts';

/** All that the rules compare: the entries and what the particulars say about them. */
export type ReviewRecords = {
  readonly entries: readonly ReadableEntry[];
  /** In the order of the lanes. */
  readonly agencies: readonly Agency[];
  readonly sources: readonly Pick<
    Source,
    'id' | 'agency' | 'kind' | 'door' | 'coversFrom' | 'coversTo' | 'declaredComplete' | 'withdrawn' | 'replacedBy'
  >[];
  readonly people: readonly Person[];
  readonly rulers: readonly Ruler[];
  readonly noContact: readonly NoContact[];
};

/** A span that an agency's chronology speaks for, and how strongly. */
export type Cover = {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The ends were given by a person; else they are its first and last entry. */
  readonly isGiven: boolean;
  readonly isComplete: boolean;
};

/** What one agency sent. */
export type Chronology = {
  readonly agency: Agency;
  /** In order of first day. */
  readonly entries: readonly DatedEntry[];
  /** Entries of up to a month, under each of their days. */
  readonly byDay: ReadonlyMap<number, readonly DatedEntry[]>;
  readonly covers: readonly Cover[];
};

export type Records = {
  readonly review: ReviewRecords;
  /** Every entry with a day, agencies' and the review's, in order of first day. */
  readonly entries: readonly DatedEntry[];
  /** Only agencies that sent a chronology, in the order of the lanes. */
  readonly chronologies: ReadonlyMap<AgencyId, Chronology>;
  readonly agencyOf: (id: AgencyId) => Agency | undefined;
  /** Entries on that day, in any lane. */
  readonly onDay: (day: number) => readonly DatedEntry[];
};

/** An entry that spans more days is on none of them in particular. */
const longestOnItsDays = 31;

const byFirstDay = (one: DatedEntry, other: DatedEntry): number =>
  one.from - other.from || one.to - other.to || one.id - other.id;

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
};

const indexByDay = (entries: readonly DatedEntry[]): ReadonlyMap<number, readonly DatedEntry[]> => {
  const byDay = new Map<number, DatedEntry[]>();
  for (const entry of entries) {
    if (entry.to - entry.from >= longestOnItsDays) continue;
    for (let day: number = entry.from; day <= entry.to; day += 1) push(byDay, day, entry);
  }
  return byDay;
};

/**
 * The span that a source speaks for: as somebody said, else from its first entry to its last.
 *
 * @param entries of the source, in order of first day.
 */
export const coverOf = (
  source: ReviewRecords['sources'][number],
  entries: readonly { readonly from: DayNumber; readonly to: DayNumber }[],
): Cover | undefined => {
  const from = source.coversFrom === undefined ? undefined : dayNumber(source.coversFrom);
  const to = source.coversTo === undefined ? undefined : dayNumber(source.coversTo);
  const first = from ?? entries[0]?.from;
  const last = to ?? entries.reduce<DayNumber | undefined>((end, entry) => later(end, entry.to), undefined);
  if (first === undefined || last === undefined || last < first) return undefined;
  return {
    from: first,
    to: last,
    isGiven: from !== undefined && to !== undefined,
    isComplete: source.declaredComplete,
  };
};

const later = (one: DayNumber | undefined, other: DayNumber): DayNumber =>
  one === undefined || other > one ? other : one;

/** Whether it is a chronology that an agency sent, as it stands now. */
export const isSent = ({ kind, door, withdrawn, replacedBy }: ReviewRecords['sources'][number]): boolean =>
  kind === 'agency' && door !== 'by-hand' && !withdrawn && replacedBy === undefined;

/** Sorts the entries into lanes and days, once, so that every rule looks only where something can be. */
export const readRecords = (review: ReviewRecords): Records => {
  const entries: DatedEntry[] = [];
  const bySource = new Map<string, DatedEntry[]>();
  const byAgency = new Map<number, DatedEntry[]>();
  for (const readable of review.entries) {
    const entry = dated(readable);
    if (entry === undefined) continue;
    entries.push(entry);
    if (entry.isReviews || entry.agency === 0) continue;
    push(byAgency, entry.agency, entry);
    push(bySource, `${String(entry.agency)} ${String(readable.source ?? 0)}`, entry);
  }
  entries.sort(byFirstDay);
  const sent = review.sources.filter(isSent);
  const chronologies = new Map<AgencyId, Chronology>();
  for (const agency of review.agencies) {
    const covers = sent.flatMap((source) => {
      if (source.agency !== undefined && source.agency !== agency.id) return [];
      const own = bySource.get(`${String(agency.id)} ${String(source.id)}`)?.sort(byFirstDay) ?? [];
      // A file whose rows have agencies of their own speaks only for those that are in it.
      if (source.agency === undefined && own.length === 0) return [];
      return coverOf(source, own) ?? [];
    });
    if (covers.length === 0) continue;
    const lane = (byAgency.get(agency.id) ?? []).sort(byFirstDay);
    chronologies.set(agency.id, { agency, entries: lane, byDay: indexByDay(lane), covers });
  }
  const agencies = new Map(review.agencies.map((agency) => [agency.id, agency]));
  const all = indexByDay(entries);
  return {
    review,
    entries,
    chronologies,
    agencyOf: (id) => agencies.get(id),
    onDay: (day) => all.get(day) ?? [],
  };
};

/** What the chronology says of that day: the cover it falls in, the strongest first. */
export const coverOn = ({ covers }: Chronology, day: number): Cover | undefined => {
  const there = covers.filter(({ from, to }) => day >= from && day <= to);
  return there.find(({ isGiven }) => isGiven) ?? there[0];
};
