import type { Exchange, ExchangeId } from '#shared/domain/exchanges/exchange.ts';
import type { AgencyId, CalendarDate, EntryId, SourceKind } from '#shared/model.ts';
import type { PlacedEntry } from '#shared/domain/threads/follow-thread.ts';

type Told = Partial<Pick<Exchange, 'act' | 'outcome' | 'state' | 'copy'>> & {
  readonly from: number;
  readonly to?: number;
  readonly entry: number;
  readonly also?: readonly number[];
  readonly day?: string;
};

/** An exchange as the rules read it, with the brands that the database would give. */
export const exchangeOf = ({ from, to, entry, also = [], day = '2014-03-05', ...given }: Told): Exchange => ({
  id: `${String(entry)}:told:${String(from)}>${String(to)}` as ExchangeId,
  act: 'told',
  from: from as AgencyId,
  to: to as AgencyId | undefined,
  recordedBy: from as AgencyId,
  entry: entry as EntryId,
  means: 'call',
  about: '',
  outcome: 'shared',
  state: 'to-consider',
  reason: '',
  earliest: day as CalendarDate,
  latest: day as CalendarDate,
  quote: '',
  explanation: 'One agency told another.',
  evidence: [entry, ...also].map((of) => ({
    basis: 'stated-by-agency',
    entry: of as EntryId,
    letter: 'B',
    start: 0,
    end: 0,
    quote: '',
    explanation: '',
  })),
  ...given,
});

/** Entries by id: lane, day, and whether the review itself tells them. */
export const placed = (
  ...rows: readonly (readonly [id: number, agency: number, day: string, sourceKind?: SourceKind])[]
): ReadonlyMap<EntryId, PlacedEntry> =>
  new Map(
    rows.map(([id, agency, day, sourceKind = 'agency']) => [
      id as EntryId,
      {
        id: id as EntryId,
        agency: agency as AgencyId,
        sourceKind,
        when: { earliest: day as CalendarDate, latest: day as CalendarDate },
      },
    ]),
  );
