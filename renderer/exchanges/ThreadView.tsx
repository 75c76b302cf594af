import { useEffect } from 'react';
import { useStore } from 'zustand';
import { formatDay } from '#shared/domain/calendar.ts';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import { exchangeSentence } from '#shared/domain/exchanges/exchange-sentence.ts';
import type { FollowedThread } from '#shared/domain/threads/thread.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useAgencyNames } from '../state/use-exchanges.ts';
import { Button } from '../ui/Button.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import { OutcomeMark } from '../ui/OutcomeMark.tsx';
import { ThreadEntry } from './ThreadEntry.tsx';

export type ThreadViewProps = {
  readonly thread: FollowedThread;
  readonly exchanges: readonly Exchange[];
  readonly onOpen: (entry: EntryId) => void;
};

type Change = Partial<Pick<FollowedThread, 'title' | 'words' | 'entries' | 'leftOut'>>;

const without = (list: readonly EntryId[], entry: EntryId): EntryId[] => list.filter((one) => one !== entry);

/** One thread: who came to hold the information, when and by what, who never did, and the entries it is gathered from. */
export const ThreadView = ({ thread, exchanges, onOpen }: ThreadViewProps) => {
  const { api, data, following, texts, view } = useOpenReview();
  const { review } = useReviewData();
  const { thread: followed } = useStore(following.store);
  const nameOf = useAgencyNames();
  const { gathered, proposals } = thread;
  useEffect(() => {
    texts.want([...gathered, ...proposals.map(({ entry }) => entry)]);
  }, [texts, gathered, proposals]);
  const put = (change: Change) => {
    const { id, title, words, entries, leftOut } = { ...thread, ...change };
    return data.edit((base) =>
      api.putThread({ ...base, id, title, words, entries: [...entries], leftOut: [...leftOut] }),
    );
  };
  const leaveOut = (entry: EntryId) => {
    void put({ entries: without(thread.entries, entry), leftOut: [...thread.leftOut, entry] });
  };
  const add = (entry: EntryId) => {
    void put({ entries: [...thread.entries, entry], leftOut: without(thread.leftOut, entry) });
  };
  const stopped = exchanges.filter(
    ({ id, outcome }) => thread.exchanges.includes(id) && (outcome === 'not-shared' || outcome === 'claimed'),
  );
  const isShown = followed === thread.id;

  return (
    <article className="thread" aria-label={thread.title}>
      <div className="thread-head">
        <InlineField
          label="A piece of information"
          value={thread.title}
          readOnly={review.readOnly}
          maxLength={200}
          onCommit={(title) => (title === '' ? Promise.resolve('A thread needs a title.') : put({ title }))}
        />
        <InlineField
          label="Words to find it by"
          hint="As written, parted by commas"
          value={thread.words}
          readOnly={review.readOnly}
          maxLength={500}
          onCommit={(words) => put({ words })}
        />
        <div className="thread-steps">
          <Button
            isPressed={isShown}
            onPress={() => {
              following.followThread(isShown ? undefined : thread.id);
              if (!isShown) view.go('timeline');
            }}
          >
            {isShown ? 'Shown on the timeline' : 'Show on the timeline'}
          </Button>
          {review.readOnly ? undefined : (
            <Button
              kind="link"
              onPress={() => {
                if (isShown) following.followThread(undefined);
                void data.edit((base) => api.removeThread({ ...base, id: thread.id }));
              }}
            >
              Take this thread away
            </Button>
          )}
        </div>
      </div>
      <section aria-labelledby="thread-knew">
        <h3 className="label" id="thread-knew">
          Who came to hold it, by these records
        </h3>
        {thread.knew.length === 0 ? (
          <p className="quiet-text">No entry is gathered yet. Write words to find it by, or add entries below.</p>
        ) : (
          <ol className="thread-knew">
            {thread.knew.map((step, at) => (
              <li key={step.agency}>
                <span className="thread-day">{step.day === undefined ? 'no date' : formatDay(step.day)}</span>
                <span className="thread-agency">{nameOf(step.agency)}</span>
                <span>
                  {at === 0 ? 'First held here. ' : ''}
                  {step.restsOn}{' '}
                  <Button
                    kind="link"
                    label={`See the entry: ${nameOf(step.agency)}`}
                    onPress={() => {
                      onOpen(step.entry);
                    }}
                  >
                    See the entry
                  </Button>
                </span>
              </li>
            ))}
          </ol>
        )}
        {thread.never.length === 0 || thread.knew.length === 0 ? undefined : (
          <p className="thread-never">
            <span className="label">Never, by these records</span> {thread.never.map(nameOf).join(', ')}
          </p>
        )}
        {stopped.length === 0 ? undefined : (
          <ul className="thread-stopped" aria-label="Where it did not demonstrably go on">
            {stopped.map((exchange) => (
              <li key={exchange.id}>
                <OutcomeMark outcome={exchange.outcome} /> {exchangeSentence(exchange, nameOf)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="thread-entries">
        <h3 className="label" id="thread-entries">
          {`Entries: ${String(gathered.length)}`}
        </h3>
        <ul className="thread-entries">
          {gathered.map((entry) => (
            <ThreadEntry key={entry} entry={entry} action="Leave out" onAct={leaveOut} onOpen={onOpen} />
          ))}
        </ul>
      </section>
      {proposals.length === 0 ? undefined : (
        <section aria-labelledby="thread-proposals">
          <h3 className="label" id="thread-proposals">
            May belong to it: these share its words
          </h3>
          <ul className="thread-entries">
            {proposals.map(({ entry, words }) => (
              <ThreadEntry
                key={entry}
                entry={entry}
                shared={words}
                action="Add"
                onAct={add}
                onLeave={leaveOut}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      )}
      {thread.leftOut.length === 0 ? undefined : (
        <p className="quiet-text">
          {`${String(thread.leftOut.length)} left out by hand. `}
          <Button
            kind="link"
            isDisabled={review.readOnly}
            onPress={() => {
              void put({ leftOut: [] });
            }}
          >
            Consider them again
          </Button>
        </p>
      )}
    </article>
  );
};
