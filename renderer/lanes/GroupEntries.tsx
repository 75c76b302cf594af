import { useEffect, useState } from 'react';
import type { EntryText } from '#shared/contract.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';

/** Rows shown at a time: a group of a whole file may hold thousands. */
const page = 50;

export type GroupEntriesProps = {
  readonly entries: readonly EntryId[];
  readonly leftOut: ReadonlySet<EntryId>;
  readonly onToggle: (entry: EntryId) => void;
};

/** The rows of a group with their words, each to be left out of it. */
export const GroupEntries = ({ entries, leftOut, onToggle }: GroupEntriesProps) => {
  const { api, id: review } = useOpenReview();
  const [shown, setShown] = useState(page);
  const [texts, setTexts] = useState<readonly EntryText[]>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      try {
        const found = await api.entryTexts({ review, entries: entries.slice(0, Math.min(shown, 500)) });
        if (wanted) setTexts(found);
      } catch (error) {
        if (wanted) setProblem(sentenceOf(error));
      }
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [api, review, entries, shown]);
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (texts === undefined) return <Progress what="Reading the rows" />;
  return (
    <>
      <ul className="group-entries">
        {texts.map(({ id, when, text, comment, fileName, row }) => (
          <li key={id}>
            <label className="group-entry">
              <input
                type="checkbox"
                checked={!leftOut.has(id)}
                onChange={() => {
                  onToggle(id);
                }}
              />
              <span className="group-entry-when">{describeWhen(when)}</span>
              <span>
                <bdi>{text}</bdi> <bdi className="quiet-text">{comment}</bdi>
              </span>
              <span className="quiet-text">{`${fileName}, row ${row}`}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown < Math.min(entries.length, 500) ? (
        <Button
          kind="link"
          onPress={() => {
            setShown(shown + page * 3);
          }}
        >
          {`Show more of ${entries.length}`}
        </Button>
      ) : undefined}
    </>
  );
};
