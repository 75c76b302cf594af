import { useState } from 'react';
import { useStore } from 'zustand';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import type { FollowedThread } from '#shared/domain/threads/thread.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ThreadView } from './ThreadView.tsx';

export type ThreadsProps = {
  readonly threads: readonly FollowedThread[];
  readonly exchanges: readonly Exchange[];
  readonly onOpen: (entry: EntryId) => void;
};

/** Begins a thread: what it is about, and the words to find it by. */
const NewThread = ({ onAdded }: { readonly onAdded: (id: number) => void }) => {
  const { api, data } = useOpenReview();
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    if (title.trim() === '') {
      setProblem('Give it a title, such as “Drinking”.');
      return;
    }
    let id = 0;
    const failed = await data.edit(async (base) => {
      const answer = await api.putThread({
        ...base,
        title: title.trim(),
        words: words.trim(),
        entries: [],
        leftOut: [],
      });
      ({ id } = answer);
      return answer;
    });
    setProblem(failed);
    if (failed !== undefined) return;
    setTitle('');
    setWords('');
    onAdded(id);
  };
  return (
    <form
      className="thread-new"
      aria-label="Begin a thread"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label="A piece of information" value={title} onChange={setTitle} problem={problem} maxLength={200} />
      <TextField
        label="Words to find it by"
        hint="As written, parted by commas: wine, drinking, alcohol"
        value={words}
        onChange={setWords}
        maxLength={500}
      />
      <Button type="submit">Begin a thread</Button>
    </form>
  );
};

/** Pieces of information that are followed, one of them open. */
export const Threads = ({ threads, exchanges, onOpen }: ThreadsProps) => {
  const { following } = useOpenReview();
  const { review } = useReviewData();
  const { thread: shown } = useStore(following.store);
  const [chosen, setChosen] = useState<number | undefined>(shown);
  const thread = threads.find(({ id }) => id === chosen) ?? threads[0];
  return (
    <div className="threads">
      <nav className="threads-list" aria-label="Threads">
        <ul>
          {threads.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="threads-item"
                aria-current={one === thread ? 'true' : undefined}
                onClick={() => {
                  setChosen(one.id);
                }}
              >
                {one.title}
                <span className="quiet-text">{`${String(one.gathered.length)} entries`}</span>
              </button>
            </li>
          ))}
        </ul>
        {review.readOnly ? undefined : <NewThread onAdded={setChosen} />}
      </nav>
      {thread === undefined ? (
        <EmptyState title="No thread yet">
          A thread is one piece of information, the drinking for example: where it was first held, which agency came to
          know of it, when and how, and which never did, by these records.
        </EmptyState>
      ) : (
        <ThreadView key={thread.id} thread={thread} exchanges={exchanges} onOpen={onOpen} />
      )}
    </div>
  );
};
