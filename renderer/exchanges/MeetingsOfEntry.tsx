import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';
import { useReviewData } from '../state/open-review.ts';
import { useAgencyNames, useExchanges } from '../state/use-exchanges.ts';
import { useMeetings } from '../state/use-meetings.ts';

const none: readonly Exchange[] = [];

/** The meeting that an entry tells of, with who was there by whose record; nothing where it tells of none. */
export const MeetingsOfEntry = ({ entry }: { readonly entry: EntryId }) => {
  const { exchanges = none } = useExchanges();
  const { gaps } = useReviewData().timeline;
  const nameOf = useAgencyNames();
  const own = useMeetings(exchanges, gaps).filter(({ entries }) => entries.includes(entry));
  if (own.length === 0) return undefined;
  const names = (agencies: Iterable<AgencyId>): string => [...agencies].map((agency) => nameOf(agency)).join(', ');
  return (
    <section className="meetings-of-entry" aria-label="Who met">
      <h3 className="label">Who met</h3>
      {own.map(({ id, entered, named, absent }) => (
        <dl key={id} className="meeting-attendance">
          {[
            ['Entered it', names(entered.keys())],
            ['Named as there by another’s record', names(named)],
            ['Not there or not asked, by these records', names(absent)],
          ].map(([term, words]) =>
            words === '' ? undefined : (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ),
          )}
        </dl>
      ))}
    </section>
  );
};
