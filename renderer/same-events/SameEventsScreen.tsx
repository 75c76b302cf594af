import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { CandidateRow } from './CandidateRow.tsx';
import { EventEntries } from './EventEntries.tsx';
import { useSameEvents } from './use-same-events.ts';
import './same-events.css';

export type SameEventsScreenProps = { readonly onDone: () => void };

const noWords: ReadonlySet<string> = new Set();

/** Events that more than one agency recorded: proposed with the reason, joined by a person, never merged away. */
export const SameEventsScreen = ({ onDone }: SameEventsScreenProps) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const { events, texts, problem } = useSameEvents();
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (events === undefined) return <Progress what="Comparing the chronologies" />;
  const { candidates, joined } = events;
  const done = (
    <Button kind={candidates.length === 0 ? 'primary' : 'plain'} onPress={onDone}>
      See the timeline
    </Button>
  );
  if (candidates.length === 0 && joined.length === 0)
    return (
      <EmptyState title="No event in two chronologies" action={done}>
        Nothing in the chronologies received looks as if two agencies recorded the same event. In the details of an
        entry you can still join it with another.
      </EmptyState>
    );
  return (
    <section className="events" aria-labelledby="events-title">
      <header className="events-head">
        <div>
          <h2 className="events-title" id="events-title">
            The same event in two chronologies
          </h2>
          <p className="quiet-text" role="status">
            {`${String(candidates.length)} to consider, ${String(joined.length)} joined. Joined entries stay as each agency wrote them; the timeline ties them together, and they count as recorded by more than one agency.`}
          </p>
        </div>
        {done}
      </header>
      {review.readOnly ? (
        <Notice tone="news">This review can only be read, so nothing can be joined here.</Notice>
      ) : undefined}
      {candidates.length === 0 ? undefined : (
        <section aria-labelledby="events-open">
          <h3 className="label" id="events-open">
            To consider
          </h3>
          <ol className="events-list">
            {candidates.map((candidate) => (
              <CandidateRow key={candidate.entries.join(' ')} candidate={candidate} texts={texts} />
            ))}
          </ol>
        </section>
      )}
      {joined.length === 0 ? undefined : (
        <section aria-labelledby="events-joined">
          <h3 className="label" id="events-joined">
            Joined
          </h3>
          <ol className="events-list">
            {joined.map((entries) => (
              <li className="event" key={entries.join(' ')}>
                <EventEntries entries={entries} texts={texts} words={noWords} />
                <Button
                  kind="link"
                  isDisabled={review.readOnly}
                  onPress={() => {
                    const [entry] = entries;
                    if (entry !== undefined) void data.edit((base) => api.partEvent({ ...base, entry }));
                  }}
                >
                  Take apart
                </Button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </section>
  );
};
