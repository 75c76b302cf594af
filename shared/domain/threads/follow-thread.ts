import type { AgencyId, CalendarDate, EntryId, SourceKind, When } from '../../model.ts';
import type { Exchange } from '../exchanges/exchange.ts';
import type { ThreadStep } from './thread.ts';

/** What following needs to know of an entry. */
export type PlacedEntry = {
  readonly id: EntryId;
  readonly sourceKind: SourceKind;
  readonly agency?: AgencyId | undefined;
  readonly when: Pick<When, 'earliest' | 'latest'>;
};

export type Followed = {
  readonly knew: readonly ThreadStep[];
  readonly never: readonly AgencyId[];
  readonly exchanges: readonly Exchange[];
};

const firstDay = ({ when }: PlacedEntry): CalendarDate | undefined => when.earliest ?? when.latest;
const lastOf = (days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

/** The day by which what was sent had arrived: the receiver's own record of it, else the day the sender gives. */
export const arrivalDay = (
  exchange: Exchange,
  receiver: AgencyId,
  entries: ReadonlyMap<EntryId, PlacedEntry>,
): CalendarDate | undefined => {
  const received = exchange.evidence
    .map(({ entry }) => entries.get(entry))
    .filter((entry) => entry?.agency === receiver && entry.sourceKind === 'agency');
  return (
    lastOf(received.map((entry) => entry?.when.latest ?? entry?.when.earliest)) ?? exchange.latest ?? exchange.earliest
  );
};

/** Whether an exchange demonstrably reached its receiver. */
export const hasArrived = ({ outcome, state }: Pick<Exchange, 'outcome' | 'state'>): boolean =>
  state !== 'set-aside' && (outcome === 'shared' || outcome === 'late');

/**
 * Who came to hold a piece of information, in order of days: an agency holds it from its own first entry of the thread, or
 * from an exchange of the thread that arrived. All others never did, by these records.
 */
export const followThread = (
  gathered: readonly EntryId[],
  agencies: readonly AgencyId[],
  entries: ReadonlyMap<EntryId, PlacedEntry>,
  exchanges: readonly Exchange[],
): Followed => {
  const inThread = new Set(gathered);
  const carried = exchanges.filter(
    ({ entry, evidence, state }) =>
      state !== 'set-aside' && (inThread.has(entry) || evidence.some((one) => inThread.has(one.entry))),
  );
  const first = new Map<AgencyId, ThreadStep>();
  const offer = (step: ThreadStep): void => {
    const known = first.get(step.agency);
    const earlier = known === undefined || (step.day ?? '9999') < (known.day ?? '9999');
    // Of two on one day the exchange tells more than the agency's own entry.
    const tells = known?.day === step.day && known?.exchange === undefined && step.exchange !== undefined;
    if (earlier || tells) first.set(step.agency, step);
  };
  for (const id of gathered) {
    const entry = entries.get(id);
    if (entry?.agency === undefined) continue;
    const restsOn =
      entry.sourceKind === 'review' ? 'The review’s own account says so.' : 'Its own record of that day holds it.';
    offer({ agency: entry.agency, day: firstDay(entry), entry: id, restsOn });
  }
  for (const exchange of carried) {
    if (!hasArrived(exchange)) continue;
    const receivers =
      exchange.act === 'met' && exchange.to !== undefined
        ? [exchange.from, exchange.to]
        : exchange.to === undefined
          ? []
          : [exchange.to];
    for (const agency of receivers) {
      const day = arrivalDay(exchange, agency, entries);
      offer({ agency, day, entry: exchange.entry, exchange: exchange.id, restsOn: exchange.explanation });
    }
  }
  const knew = [...first.values()].toSorted((one, other) => (one.day ?? '9999').localeCompare(other.day ?? '9999'));
  return { knew, never: agencies.filter((agency) => !first.has(agency)), exchanges: carried };
};
