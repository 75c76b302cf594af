import type { FollowedThread } from '#shared/domain/threads/thread.ts';
import { useOpenReview } from '../state/open-review.ts';
import { useAgencyNames } from '../state/use-exchanges.ts';
import { Button } from '../ui/Button.tsx';
import './exchanges.css';
import './threads.css';

/** Says which thread the timeline shows: in order, who came to hold it, and who never did. */
export const ThreadBar = ({ thread }: { readonly thread: FollowedThread }) => {
  const { following, view } = useOpenReview();
  const nameOf = useAgencyNames();
  const never = thread.never.map(nameOf).join(', ');
  return (
    <section className="thread-bar" aria-label="Thread on the timeline">
      <p>
        <strong>{thread.title}</strong>{' '}
        {thread.knew.length === 0
          ? ''
          : `held, by these records, by ${thread.knew.map(({ agency }) => nameOf(agency)).join(' → ')}. `}
        {never === '' ? undefined : <span className="quiet-text">{`Never, by these records: ${never}.`}</span>}
      </p>
      <Button
        kind="link"
        onPress={() => {
          view.go('exchanges');
        }}
      >
        See the thread
      </Button>
      <Button
        kind="link"
        onPress={() => {
          following.followThread(undefined);
        }}
      >
        Show everything again
      </Button>
    </section>
  );
};
