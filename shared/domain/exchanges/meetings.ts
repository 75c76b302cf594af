import { formatDay } from '../calendar.ts';
import type { AgencyId, CalendarDate, EntryId, Gap } from '../../model.ts';
import type { Exchange, ExchangeId } from './exchange.ts';

/** A meeting of agencies on one day, put together from all that tells of it. */
export type Meeting = {
  /** That of the first exchange or gap it is made of. */
  readonly id: string;
  readonly day: CalendarDate;
  /** Agencies whose own records tell of it, each by its entry. */
  readonly entered: ReadonlyMap<AgencyId, EntryId>;
  /** Agencies that another’s record alone names as there. */
  readonly named: readonly AgencyId[];
  /** Agencies that by the records were not there or not asked. */
  readonly absent: readonly AgencyId[];
  readonly exchanges: readonly ExchangeId[];
  /** Everything that tells of it, the narrative of the review included. */
  readonly entries: readonly EntryId[];
};

type Draft = {
  readonly id: string;
  readonly day: CalendarDate;
  readonly entered: Map<AgencyId, EntryId>;
  readonly named: Set<AgencyId>;
  readonly absent: Set<AgencyId>;
  readonly exchanges: Set<ExchangeId>;
  readonly entries: Set<EntryId>;
};

const take = (draft: Draft, from: Draft): void => {
  for (const [agency, entry] of from.entered) if (!draft.entered.has(agency)) draft.entered.set(agency, entry);
  for (const agency of from.named) draft.named.add(agency);
  for (const agency of from.absent) draft.absent.add(agency);
  for (const exchange of from.exchanges) draft.exchanges.add(exchange);
  for (const entry of from.entries) draft.entries.add(entry);
};

const empty = (id: string, day: CalendarDate): Draft => ({
  id,
  day,
  entered: new Map(),
  named: new Set(),
  absent: new Set(),
  exchanges: new Set(),
  entries: new Set(),
});

const fromExchange = (exchange: Exchange, agencyOf: (entry: EntryId) => AgencyId | undefined): Draft | undefined => {
  const { act, means, state, outcome, from, to, earliest, latest } = exchange;
  if (act !== 'met' || means === 'visit' || state === 'set-aside' || outcome === 'not-shared') return undefined;
  if (to === undefined || earliest === undefined || earliest !== latest) return undefined;
  const draft = empty(exchange.id, earliest);
  draft.exchanges.add(exchange.id);
  draft.entries.add(exchange.entry);
  if (exchange.recordedBy !== undefined) draft.entered.set(exchange.recordedBy, exchange.entry);
  for (const { entry, basis } of exchange.evidence) {
    draft.entries.add(entry);
    const agency = agencyOf(entry);
    if (basis === 'stated-by-agency' && agency !== undefined && !draft.entered.has(agency))
      draft.entered.set(agency, entry);
  }
  for (const agency of [from, to]) draft.named.add(agency);
  return draft;
};

const fromGap = (gap: Gap): Draft | undefined => {
  const { kind, state, earliest, latest, entry } = gap;
  if (kind !== 'not-invited' || state === 'set-aside' || earliest === undefined || earliest !== latest)
    return undefined;
  const absent = gap.between?.to ?? (entry === undefined ? gap.agency : undefined);
  if (absent === undefined) return undefined;
  const draft = empty(gap.id, earliest);
  draft.absent.add(absent);
  for (const one of [entry, ...gap.evidence.map((each) => each.entry)]) if (one !== undefined) draft.entries.add(one);
  if (entry !== undefined && gap.agency !== undefined && gap.basis === 'stated-by-agency')
    draft.entered.set(gap.agency, entry);
  for (const agency of gap.across ?? []) if (agency !== absent) draft.named.add(agency);
  return draft;
};

const everybody = ({ entered, named }: Draft): ReadonlySet<AgencyId> => new Set([...entered.keys(), ...named]);

const haveInCommon = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean =>
  [...some].some((one) => others.has(one));

/** Of one meeting: told by one entry, or on one day with an agency in both, or with the same agency missing. */
const isSame = (one: Draft, other: Draft): boolean =>
  one.day === other.day &&
  (haveInCommon(one.entries, other.entries) ||
    haveInCommon(everybody(one), everybody(other)) ||
    haveInCommon(one.absent, other.absent));

/**
 * The meetings that exchanges (`met`) and gaps (`not-invited`) tell of, in order of day: who entered it, who is named as there,
 * who was not there. An agency whose records tell that it was there is not absent, whatever another record says.
 *
 * @param agencyOf the lane of an entry
 */
export const meetingsOf = (
  exchanges: readonly Exchange[],
  gaps: readonly Gap[],
  agencyOf: (entry: EntryId) => AgencyId | undefined,
): readonly Meeting[] => {
  const byDay = new Map<CalendarDate, Draft[]>();
  const put = (draft: Draft | undefined): void => {
    if (draft === undefined) return;
    const there = byDay.get(draft.day) ?? [];
    byDay.set(draft.day, there);
    const [first, ...more] = there.filter((each) => isSame(each, draft));
    if (first === undefined) {
      there.push(draft);
      return;
    }
    for (const each of [...more, draft]) take(first, each);
    for (const each of more) there.splice(there.indexOf(each), 1);
  };
  for (const exchange of exchanges) put(fromExchange(exchange, agencyOf));
  for (const gap of gaps) put(fromGap(gap));
  return [...byDay.values()]
    .flat()
    .filter((draft) => draft.exchanges.size > 0 || everybody(draft).size > 0)
    .map(({ id, day, entered, named, absent, exchanges: of, entries }): Meeting => ({
      id,
      day,
      entered,
      named: [...named].filter((agency) => !entered.has(agency)),
      absent: [...absent].filter((agency) => !entered.has(agency) && !named.has(agency)),
      exchanges: [...of],
      entries: [...entries],
    }))
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id));
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** A meeting in words: "Meeting, 6 September 2017. Entered by Social care and School; not there or not asked, by these records: CMHT". */
export const meetingWords = (
  { day, entered, named, absent }: Meeting,
  nameOf: (agency: AgencyId) => string,
): string => {
  const names = (agencies: Iterable<AgencyId>): string => listed([...agencies].map(nameOf));
  const parts = [
    entered.size === 0 ? '' : `entered by ${names(entered.keys())}`,
    named.length === 0 ? '' : `named as there by another’s record: ${names(named)}`,
    absent.length === 0 ? '' : `not there or not asked, by these records: ${names(absent)}`,
  ].filter((part) => part !== '');
  return `Meeting, ${formatDay(day)}: ${parts.join('; ')}`;
};
