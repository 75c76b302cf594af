import { useEffect, useState } from 'react';
import type { ChangeId, LaneGroup } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { LaneGroupRow } from './LaneGroupRow.tsx';
import './lanes.css';

type Fetched = {
  readonly version?: ChangeId | undefined;
  readonly groups?: readonly LaneGroup[] | undefined;
  readonly problem?: string | undefined;
};

const useLaneGroups = (): Fetched => {
  const { api, id } = useOpenReview();
  const { version } = useReviewData().timeline;
  const [fetched, setFetched] = useState<Fetched>({});
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      try {
        const groups = await api.laneGroups({ review: id });
        if (wanted) setFetched({ version, groups });
      } catch (error) {
        if (wanted) setFetched({ version, problem: sentenceOf(error) });
      }
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [api, id, version]);
  return fetched;
};

const keyOf = ({ agency, why, fileName }: LaneGroup): string => `${String(agency ?? 0)} ${why} ${fileName ?? ''}`;

export type LanesScreenProps = { readonly onDone: () => void };

/** Entries whose lane is only proposed, to be confirmed group by group instead of row by row. */
export const LanesScreen = ({ onDone }: LanesScreenProps) => {
  const { review } = useReviewData();
  const { groups, problem } = useLaneGroups();
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
