import type { AgencyId, EntryId } from '../../model.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import type {
  Exchange,
  ExchangeAct,
  ExchangeId,
  ExchangeMeans,
  ExchangeOutcome,
  ExchangeState,
  FoundExchange,
} from './exchange.ts';

/** What a person said of an exchange; an outcome of their own goes before the one that was read. */
export type ExchangeDecision = {
  readonly state: ExchangeState;
  readonly outcome?: ExchangeOutcome | undefined;
  readonly reason: string;
};

/** An exchange that a person added. */
export type AddedExchange = {
  readonly id: ExchangeId;
  readonly entry: EntryId;
  readonly from: AgencyId;
  readonly to?: AgencyId | undefined;
  readonly means: ExchangeMeans;
  readonly about: string;
  readonly outcome: ExchangeOutcome;
};

const actOf = (means: ExchangeMeans): ExchangeAct =>
  means === 'referral' ? 'referred' : means === 'meeting' || means === 'visit' ? 'met' : 'told';

/** An added exchange as found ones are, at the days of its entry. */
export const exchangeFromAdded = (
  added: AddedExchange,
  { agency, sourceKind, when }: Pick<ReadableEntry, 'agency' | 'sourceKind' | 'when'>,
): FoundExchange => ({
  ...added,
  act: actOf(added.means),
  recordedBy: sourceKind === 'review' ? undefined : agency,
  earliest: when.earliest,
  latest: when.latest,
  quote: '',
  explanation: 'Added by hand.',
  evidence: [],
});

/** What was found and added, with what people decided. */
export const decidedExchanges = (
  found: readonly FoundExchange[],
  decisions: ReadonlyMap<ExchangeId, ExchangeDecision>,
): readonly Exchange[] =>
  found.map((exchange) => {
    const decision = decisions.get(exchange.id);
    if (decision === undefined) return { ...exchange, state: 'to-consider', reason: '' };
    const { state, reason, outcome } = decision;
    return { ...exchange, state, reason, outcome: outcome ?? exchange.outcome };
  });
