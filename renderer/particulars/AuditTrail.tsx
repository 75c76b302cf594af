import { useEffect, useState } from 'react';
import type { Change, ChangeId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { Button } from '../ui/Button.tsx';
import { formatInstant } from '../ui/format-instant.ts';
import { Notice } from '../ui/Notice.tsx';
import { Part } from './Part.tsx';

const page = 50;
const forms = { change: '', undo: 'Undone: ', redo: 'Done again: ' } as const;

/** Every change of this review, the newest first. Nothing is ever taken out of it. */
export const AuditTrail = () => {
  const { api, id } = useOpenReview();
  const { version } = useReviewData().review;
  const [changes, setChanges] = useState<readonly Change[]>();
  const [problem, setProblem] = useState<string>();
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    let wanted = true;
    api.history({ review: id, limit: page }).then(
      (found) => {
        if (!wanted) return;
        setChanges(found);
        setEnded(found.length < page);
      },
      (error: unknown) => {
        if (wanted) setProblem(sentenceOf(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [api, id, version]);

  const more = async (before: ChangeId) => {
    try {
      const found = await api.history({ review: id, before, limit: page });
      setChanges((known) => [...(known ?? []), ...found]);
      setEnded(found.length < page);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  const oldest = changes?.at(-1);

  return (
    <Part title="Audit trail" about="Every change, the newest first. Nothing is ever taken out of it.">
      {problem === undefined ? undefined : <Notice tone="problem">{problem}</Notice>}
      {changes?.length === 0 ? <p>Nothing has been changed yet.</p> : undefined}
      <ol className="part-list">
        {changes?.map((change) => (
          <li key={change.id} className="audit-row">
            <span>
              {forms[change.form]}
              {change.did}
            </span>
            <span className="quiet-text">
              {change.by}, {formatInstant(change.at)}
            </span>
          </li>
        ))}
      </ol>
      {oldest === undefined || ended ? undefined : (
        <Button
          kind="link"
          onPress={() => {
            void more(oldest.id);
          }}
        >
          Show earlier changes
        </Button>
      )}
    </Part>
  );
};
