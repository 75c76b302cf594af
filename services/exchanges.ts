import type { Services } from '#shared/contract.ts';
import { decidedExchanges, exchangeFromAdded } from '#shared/domain/exchanges/decided-exchanges.ts';
import type { Exchange, ExchangeState, FoundExchange } from '#shared/domain/exchanges/exchange.ts';
import { exchangesBy } from '#shared/domain/exchanges/find-exchanges.ts';
import type { Covered } from '#shared/domain/exchanges/find-exchanges.ts';
import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import { AppError } from '#shared/errors.ts';
import type { AgencyId, ChangeId, DaySpan } from '#shared/model.ts';
import { addedExchangeId, readAddedExchanges, readExchangeDecisions, rowOfAddedExchange } from './db/exchanges.ts';
import type { ExchangeDecisionRow } from './db/exchanges.ts';
import type { ReadableReview } from './db/handles.ts';
import { versionOfReview } from './db/log.ts';
import { readAgencies } from './db/particulars.ts';
import { readSources } from './db/sources.ts';
import { editReview } from './edit-review.ts';
import { requireEntry } from './entries.ts';
import { readingOf } from './exchange-reading.ts';
import { entriesOf } from './kept-entries.ts';
import type { OpenReview } from './open-reviews.ts';
import { readAheadOf } from './reading/read-ahead.ts';
import type { ServiceContext } from './service-context.ts';

/** What was read of a review at one version. */
export type ReadExchanges = { readonly entries: readonly ReadableEntry[]; readonly exchanges: readonly Exchange[] };

type Kept = { readonly version: ChangeId; readonly read: ReadExchanges };

const kept = new WeakMap<OpenReview, Kept>();

/** The days that somebody said a chronology covers. */
const coveredDays = (review: ReadableReview): Covered => {
  const covered = new Map<AgencyId, DaySpan[]>();
  for (const { agency, kind, withdrawn, coversFrom, coversTo } of readSources(review)) {
    if (agency === undefined || kind !== 'agency' || withdrawn) continue;
    if (coversFrom === undefined || coversTo === undefined) continue;
    covered.set(agency, [...(covered.get(agency) ?? []), { earliest: coversFrom, latest: coversTo }]);
  }
  return covered;
};

const added = (review: ReadableReview, entries: readonly ReadableEntry[]): readonly FoundExchange[] => {
  const all = readAddedExchanges(review);
  if (all.length === 0) return [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return all.flatMap((one) => {
    const entry = byId.get(one.entry);
    return entry === undefined ? [] : [exchangeFromAdded(one, entry)];
  });
};

/** The exchanges of a review as they stand: worked out once for each version, and only from words that have changed. */
export const standingExchanges = (open: OpenReview): ReadExchanges => {
  const version = versionOfReview(open.readable);
  const before = kept.get(open);
  if (before?.version === version) return before.read;
  const entries = entriesOf(open.readable);
  const told = exchangesBy(readingOf(open), entries, coveredDays(open.readable));
  const found = [...told, ...added(open.readable, entries)];
  const read = { entries, exchanges: decidedExchanges(found, readExchangeDecisions(open.readable)) };
  kept.set(open, { version, read });
  return read;
};

const stateActs: Readonly<Record<ExchangeState, string>> = {
  'to-consider': 'Put an exchange back to consider',
  agreed: 'Agree an exchange',
  'set-aside': 'Set an exchange aside',
};

const requireAgency = (review: ReadableReview, id: AgencyId): AgencyId => {
  if (!readAgencies(review).some((agency) => agency.id === id))
    throw new AppError('not-found', 'This agency is no longer in the review. Choose another one.');
  return id;
};

/** Who told whom: read in the words, decided on, added by hand. */
export const exchangeServices = {
  exchanges: async ({ review }, { ports, reviews }) => {
    const open = reviews.get(review);
    await readAheadOf(open, ports.reading).all('exchanges');
    return standingExchanges(open).exchanges;
  },

  decideExchange: (input, context) => {
    const { exchange: id, state } = input;
    const did = state === undefined ? 'Correct what became of an exchange' : stateActs[state];
    const { version } = editReview(context, input, did, (draft, open) => {
      if (!standingExchanges(open).exchanges.some((exchange) => exchange.id === id))
        throw new AppError('not-found', 'This exchange is no longer read in the review. Choose another one.');
      const standing = readExchangeDecisions(draft.review).get(id);
      const row: ExchangeDecisionRow = {
        state: state ?? standing?.state ?? 'to-consider',
        outcome: input.outcome === undefined ? (standing?.outcome ?? null) : input.outcome,
        reason: input.reason ?? standing?.reason ?? '',
      };
      if (row.state === 'set-aside' && row.reason.trim() === '')
        throw new AppError('bad-input', 'An exchange is set aside with a reason. Write why, then set it aside.');
      draft.put('exchange_decision', id, row);
    });
    return { version };
  },

  addExchange: (input, context) => {
    const { version, value } = editReview(context, input, 'Add an exchange', (draft) => {
      requireEntry(draft.review, input.entry);
      requireAgency(draft.review, input.from);
      if (input.to !== undefined) requireAgency(draft.review, input.to);
      if (input.to === input.from)
        throw new AppError('bad-input', 'An exchange goes from one agency to another. Choose two agencies.');
      if (input.to === undefined && input.outcome !== 'not-shared')
        throw new AppError('bad-input', 'Choose the agency that it went to, or say that it was not shared.');
      const id = draft.nextId('added_exchange');
      draft.put('added_exchange', id, {
        entry: input.entry,
        sender: input.from,
        receiver: input.to ?? null,
        means: input.means,
        about: input.about,
        outcome: input.outcome,
      });
      return addedExchangeId(draft.review, id);
    });
    return { version, exchange: value };
  },

  removeExchange: (input, context) => {
    const { version } = editReview(context, input, 'Take away an exchange added by hand', (draft) => {
      const row = rowOfAddedExchange(draft.review, input.exchange);
      if (row === undefined)
        throw new AppError(
          'not-found',
          'Only exchanges that were added by hand can be taken away. Set the others aside, with a reason.',
        );
      draft.remove('added_exchange', row);
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'exchanges' | 'decideExchange' | 'addExchange' | 'removeExchange'>;
