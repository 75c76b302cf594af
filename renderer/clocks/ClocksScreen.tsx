import { useMemo, useState } from 'react';
import type { Clock } from '#shared/domain/clocks/clock.ts';
import type { EntryId } from '#shared/model.ts';
import { useReviewData } from '../state/open-review.ts';
import { useClocks } from '../state/use-clocks.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ClockRow } from './ClockRow.tsx';
import { NewClock } from './NewClock.tsx';
import { RulersPanel } from './RulersPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import './clocks.css';

export type ClocksScreenProps = { readonly onOpen: (entry: EntryId) => void };

const byRule = (clocks: readonly Clock[]): readonly (readonly [string, readonly Clock[]])[] => [
  ...Map.groupBy(clocks, ({ name }) => name),
];

const count = (clocks: readonly Clock[], state: Clock['state']): number =>
  clocks.filter((clock) => clock.state === state).length;

/** How long things took, rule by rule: proposed from words, met or not, decided on by people; and the rules themselves. */
export const ClocksScreen = ({ onOpen }: ClocksScreenProps) => {
  const { review } = useReviewData();
  const { clocks: fetched, problem } = useClocks();
  const [showsAside, setShowsAside] = useState(false);
  const groups = useMemo(
    () => byRule((fetched?.clocks ?? []).filter(({ state }) => showsAside || state !== 'set-aside')),
    [fetched, showsAside],
  );
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (fetched === undefined) return <Progress what="Working out how long things took" />;
  const { clocks } = fetched;
  const aside = count(clocks, 'set-aside');
  return (
    <div className="clocks">
      <section className="clocks-main" aria-labelledby="clocks-title">
        <header>
          <h2 className="clocks-title" id="clocks-title">
            Clocks
          </h2>
          <p className="quiet-text" role="status">
            {`${String(count(clocks, 'proposed'))} to consider, ${String(count(clocks, 'confirmed'))} confirmed, ${String(aside)} set aside. They rest on the words of entries: what is not entered may still have happened. The timeline draws those that are confirmed.`}
          </p>
          {aside === 0 ? undefined : (
            <Button
              kind="link"
              isPressed={showsAside}
              onPress={() => {
                setShowsAside(!showsAside);
              }}
            >
              {showsAside ? 'Hide what was set aside' : 'Show what was set aside'}
            </Button>
          )}
        </header>
        {review.readOnly ? (
          <Notice tone="news">This review can only be read, so nothing can be decided here.</Notice>
        ) : undefined}
        {groups.length === 0 ? (
          <EmptyState title="No clock found">
            No entry’s words tell of a start that a rule counts from. Rules can be switched on beside this list, and a
            clock can be made of any two entries.
          </EmptyState>
        ) : (
          groups.map(([name, of]) => (
            <section key={name} aria-label={name}>
              <h3 className="label">{name}</h3>
              <ol className="clocks-list">
                {of.map((clock) => (
                  <ClockRow key={clock.id} clock={clock} onOpen={onOpen} />
                ))}
              </ol>
            </section>
          ))
        )}
        <NewClock />
      </section>
      <div className="clocks-side">
        <RulersPanel rulers={fetched.rulers} />
        <RulesPanel clocks={fetched} />
      </div>
    </div>
  );
};
