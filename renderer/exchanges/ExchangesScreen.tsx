import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { dateOfDay } from '#shared/domain/calendar.ts';
import { outcomeNames } from '#shared/domain/exchanges/exchange-names.ts';
import { exchangeOutcomes } from '#shared/domain/exchanges/exchange.ts';
import { cellKey, isInSpan, toldWhom } from '#shared/domain/exchanges/told-whom.ts';
import type { Span } from '#shared/domain/exchanges/told-whom.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useAgencyNames, useExchanges } from '../state/use-exchanges.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OutcomeMark } from '../ui/OutcomeMark.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { DayField } from './DayField.tsx';
import { ExchangeItem } from './ExchangeItem.tsx';
import { Threads } from './Threads.tsx';
import { ToldWhom } from './ToldWhom.tsx';
import './exchanges.css';
import './threads.css';

const parts = [
  { value: 'told', name: 'Who told whom' },
  { value: 'threads', name: 'Threads' },
] as const;

/** The most that is listed at once; more are asked for. */
const page = 60;

/** Who told whom over any span, and pieces of information followed from agency to agency. */
export const ExchangesScreen = () => {
  const { view, selection } = useOpenReview();
  const { review } = useReviewData();
  const { window } = useStore(view.store);
  const { exchanges, threads, problem } = useExchanges();
  const nameOf = useAgencyNames();
  const [part, setPart] = useState<'told' | 'threads'>('told');
  const [span, setSpan] = useState<Span>({});
  const [chosen, setChosen] = useState<string>();
  const [shown, setShown] = useState(page);
  const cells = useMemo(() => toldWhom(exchanges ?? [], span), [exchanges, span]);
  const inSpan = useMemo(() => (exchanges ?? []).filter((one) => isInSpan(one, span)), [exchanges, span]);
  const listed = chosen === undefined ? inSpan : (cells.get(chosen)?.exchanges ?? []);
  const open = (entry: EntryId) => {
    selection.select(entry);
    view.go('timeline');
  };
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (exchanges === undefined || threads === undefined) return <Progress what="Reading who told whom" />;
  const chosenName = review.agencies
    .flatMap(({ id }) => [
      { key: cellKey(id, undefined), name: `${nameOf(id)} to others, not named` },
      ...review.agencies.map((to) => ({ key: cellKey(id, to.id), name: `${nameOf(id)} to ${nameOf(to.id)}` })),
    ])
    .find(({ key }) => key === chosen)?.name;

  return (
    <section className="exchanges" aria-labelledby="exchanges-title">
      <header className="exchanges-head">
        <h2 className="exchanges-title" id="exchanges-title">
          Exchanges
        </h2>
        <Tabs label="Parts of the exchanges" items={parts} value={part} onChange={setPart} />
      </header>
      {part === 'threads' ? (
        <Threads threads={threads} exchanges={exchanges} onOpen={open} />
      ) : exchanges.length === 0 ? (
        <EmptyState title="No exchange was read">
          Nothing in the entries says that one agency told, asked, referred to or met another. Give the agencies, in
          Particulars, the names by which entries call them, or add an exchange in the details of an entry.
        </EmptyState>
      ) : (
        <>
          <p className="exchanges-about">
            Read from the words of the entries; candidates until a person agrees. What one side alone has entered,
            though the other’s chronology covers the day, is claimed, not confirmed; standing copies of letters and
            notices (“copy to GP”), which are seldom entered as received, are counted apart with a plus. A meeting
            counts both ways. These are counts of what was written down, not a measure of anybody.
          </p>
          <div className="exchanges-span">
            <DayField
              label="From"
              day={span.from}
              onChange={(from) => {
                setSpan({ ...span, from });
              }}
            />
            <DayField
              label="To"
              day={span.to}
              onChange={(to) => {
                setSpan({ ...span, to });
              }}
            />
            {window === undefined ? undefined : (
              <Button
                onPress={() => {
                  setSpan({ from: dateOfDay(window.from), to: dateOfDay(window.to) });
                }}
              >
                The days on the timeline
              </Button>
            )}
            <Button
              kind="link"
              onPress={() => {
                setSpan({});
              }}
            >
              All days
            </Button>
            <ul className="exchanges-key" aria-label="Signs">
              {exchangeOutcomes.map((outcome) => (
                <li key={outcome}>
                  <OutcomeMark outcome={outcome} /> {outcomeNames[outcome]}
                </li>
              ))}
            </ul>
          </div>
          <ToldWhom
            agencies={review.agencies}
            cells={cells}
            chosen={chosen}
            onChoose={(cell) => {
              setChosen(cell);
              setShown(page);
            }}
          />
          <section aria-labelledby="exchanges-list">
            <div className="exchanges-list-title">
              <h3 id="exchanges-list">
                <span role="status">{`${chosenName ?? 'All exchanges'}: ${String(listed.length)}`}</span>
              </h3>
              {chosen === undefined ? undefined : (
                <Button
                  kind="link"
                  onPress={() => {
                    setChosen(undefined);
                  }}
                >
                  Show all
                </Button>
              )}
            </div>
            <ul className="exchange-list exchange-list-wide">
              {listed.slice(0, shown).map((exchange) => (
                <ExchangeItem key={exchange.id} exchange={exchange} onOpen={open} />
              ))}
            </ul>
            {listed.length <= shown ? undefined : (
              <Button
                onPress={() => {
                  setShown(shown + page);
                }}
              >
                {`Show more (${String(listed.length - shown)} left)`}
              </Button>
            )}
          </section>
        </>
      )}
    </section>
  );
};
