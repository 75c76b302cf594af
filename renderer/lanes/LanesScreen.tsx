import type { LaneGroup, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { useReviewData } from '../state/open-review.ts';
import { useAnswer } from '../state/use-answer.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { LaneGroupRow } from './LaneGroupRow.tsx';
import './lanes.css';

const askLaneGroups = (api: Api, review: ReviewId): Promise<readonly LaneGroup[]> => api.laneGroups({ review });

const keyOf = ({ agency, why, fileName }: LaneGroup): string => `${String(agency ?? 0)} ${why} ${fileName ?? ''}`;

export type LanesScreenProps = { readonly onDone: () => void };

/** Entries whose lane is only proposed, to be confirmed group by group instead of row by row. */
export const LanesScreen = ({ onDone }: LanesScreenProps) => {
  const { review } = useReviewData();
  const { answer: groups, problem } = useAnswer(askLaneGroups);
  const waiting = groups?.reduce((sum, { entries }) => sum + entries.length, 0) ?? 0;
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (groups === undefined) return <Progress what="Reading the proposed lanes" />;
  if (waiting === 0)
    return (
      <EmptyState
        title="Every lane is confirmed"
        action={
          <Button kind="primary" autoFocus onPress={onDone}>
            See the timeline
          </Button>
        }
      >
        No entry waits for its lane. A lane can still be changed in the details of an entry.
      </EmptyState>
    );
  return (
    <section className="lanes" aria-labelledby="lanes-title">
      <header className="lanes-head">
        <div>
          <h2 className="lanes-title" id="lanes-title">
            Proposed lanes
          </h2>
          <p className="quiet-text" role="status">
            {waiting === 1 ? '1 entry waits' : `${waiting} entries wait`} for a person to say whose record it is.
            Entries whose lane was read from the same words stand together: confirm a group, choose another lane for it,
            or take single rows out of it first.
          </p>
        </div>
        <Button onPress={onDone}>See the timeline</Button>
      </header>
      {review.readOnly ? (
        <Notice tone="news">This review can only be read, so lanes cannot be confirmed here.</Notice>
      ) : undefined}
      <ol className="lanes-groups">
        {groups.map((group) => (
          <LaneGroupRow key={keyOf(group)} group={group} />
        ))}
      </ol>
    </section>
  );
};
