import type { EntryId } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { useExchanges } from '../state/use-exchanges.ts';
import { AddExchange } from './AddExchange.tsx';
import { ExchangeItem } from './ExchangeItem.tsx';
import { ThreadsOfEntry } from './ThreadsOfEntry.tsx';
import './exchanges.css';
import './threads.css';

/** The exchanges that an entry tells of or bears out, in words; and room for one that no rule read. */
export const ExchangesOfEntry = ({ entry }: { readonly entry: EntryId }) => {
  const { selection } = useOpenReview();
  const { exchanges = [] } = useExchanges();
  const own = exchanges.filter((one) => one.entry === entry || one.evidence.some((shown) => shown.entry === entry));
  return (
    <section className="exchanges-of-entry" aria-label="Who told whom">
      <h3 className="label">Who told whom</h3>
      {own.length === 0 ? (
        <p className="quiet-text">No exchange with another agency was read in this entry.</p>
      ) : undefined}
      <ul className="exchange-list">
        {own.map((exchange) => (
          <ExchangeItem
            key={exchange.id}
            exchange={exchange}
            onOpen={exchange.evidence.length > 1 ? selection.select : undefined}
          />
        ))}
      </ul>
      <AddExchange entry={entry} />
      <ThreadsOfEntry entry={entry} />
    </section>
  );
};
