import { useState } from 'react';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { Entry, SourceId } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export type WithdrawnEntriesProps = { readonly source: SourceId; readonly count: number };

/** Rows that the later version no longer has: kept with what was put beside them, drawn nowhere. */
export const WithdrawnEntries = ({ source, count }: WithdrawnEntriesProps) => {
  const { api, id } = useOpenReview();
  const [entries, setEntries] = useState<readonly Entry[]>();
  const [problem, setProblem] = useState<string>();
  const show = async () => {
    try {
      const all = await api.withdrawnEntries({ review: id });
      setEntries(all.filter((entry) => entry.source === source));
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (entries === undefined)
    return (
      <p>
        <Button
          kind="link"
          onPress={() => {
            void show();
          }}
        >
          {count === 1
            ? '1 entry withdrawn, no longer in the later version'
            : `${count} entries withdrawn, no longer in the later version`}
        </Button>
      </p>
    );
  return (
    <ul className="withdrawn-entries" aria-label="Withdrawn entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="quiet-text">{`Row ${entry.row}, ${describeWhen(entry.corrected ?? entry.when)}. `}</span>
          <bdi>{entry.text}</bdi>
          {entry.notes.map((note) => (
            <p key={note.id} className="quiet-text">
              {`Note by ${note.by}: `}
              <bdi>{note.words}</bdi>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
};
