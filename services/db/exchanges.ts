import type { AddedExchange, ExchangeDecision } from '#shared/domain/exchanges/decided-exchanges.ts';
import type { ExchangeId, ExchangeMeans, ExchangeOutcome, ExchangeState } from '#shared/domain/exchanges/exchange.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { liveEntries } from './live-entries.ts';

export type ExchangeDecisionRow = {
  readonly state: ExchangeState;
  readonly outcome: ExchangeOutcome | null;
  readonly reason: string;
};

/** What was decided about exchanges, by the exchange's id. Decisions whose exchange is no longer read are kept and here too. */
export const readExchangeDecisions = (review: ReadableReview): ReadonlyMap<ExchangeId, ExchangeDecision> =>
  new Map(
    review.database
      .prepare<[], ExchangeDecisionRow & { readonly id: ExchangeId }>(
        'SELECT id, state, outcome, reason FROM exchange_decision WHERE removed = 0',
      )
      .all()
      .map(({ id, state, outcome, reason }) => [id, { state, outcome: outcome ?? undefined, reason }]),
  );

type AddedRow = {
  readonly id: ExchangeId;
  readonly row: number;
  readonly entry: EntryId;
  readonly sender: AgencyId;
  readonly receiver: AgencyId | null;
  readonly means: ExchangeMeans;
  readonly about: string;
  readonly outcome: ExchangeOutcome;
};

const addedRows = `SELECT 'added:' || added_exchange.id AS id, added_exchange.id AS row, entry,
  coalesce(sending.merged_into, sender) AS sender, coalesce(receiving.merged_into, receiver) AS receiver, means, about, outcome
  FROM added_exchange
  JOIN agency AS sending ON sending.id = sender AND sending.removed = 0
  LEFT JOIN agency AS receiving ON receiving.id = receiver
  WHERE added_exchange.removed = 0 AND (receiver IS NULL OR receiving.removed = 0)`;

/** Exchanges that people added to entries that are drawn, oldest first. */
export const readAddedExchanges = (review: ReadableReview): readonly AddedExchange[] =>
  review.database
    .prepare<[], AddedRow>(`${addedRows} AND entry IN (SELECT identity FROM ${liveEntries}) ORDER BY added_exchange.id`)
    .all()
    .map(({ id, entry, sender, receiver, means, about, outcome }) => ({
      id,
      entry,
      from: sender,
      to: receiver ?? undefined,
      means,
      about,
      outcome,
    }))
    // Where its two agencies were merged there is no exchange left.
    .filter(({ from, to }) => from !== to);

/** The row of an added exchange, by the id it is known by. */
export const rowOfAddedExchange = (review: ReadableReview, id: ExchangeId): number | undefined =>
  review.database
    .prepare<[], AddedRow>(addedRows)
    .all()
    .find((row) => row.id === id)?.row;

/** The id by which an exchange that was just added is known everywhere. */
export const addedExchangeId = (review: ReadableReview, row: number): ExchangeId => {
  const found = review.database
    .prepare<[], AddedRow>(addedRows)
    .all()
    .find((one) => one.row === row);
  if (found === undefined) throw new Error('the exchange was not added');
  return found.id;
};
