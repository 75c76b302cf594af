import { useState } from 'react';
import type { Entry } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { TermChoice } from '../ui/TermChoice.tsx';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ProposedPractice } from './ProposedPractice.tsx';
import type { FoundPractice } from '#shared/domain/gaps/practice.ts';

export type GoodPracticeMarksProps = {
  readonly entry: Entry;
  /** What the words of the entry suggest, decided on or not. */
  readonly proposed: readonly FoundPractice[];
};

/** What was done well, in the words of whoever marked it: persistence, challenge, information shared in time. */
export const GoodPracticeMarks = ({ entry, proposed }: GoodPracticeMarksProps) => {
  const { api, data } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { readOnly } = review;
  const [draft, setDraft] = useState<string>();

  const mark = async () => {
    const words = (draft ?? '').trim();
    const problem = await data.edit((base) => api.markGoodPractice({ ...base, entry: entry.id, words }));
    if (problem === undefined) setDraft(undefined);
  };

  if (readOnly && entry.goodPractice.length + proposed.length === 0) return undefined;
  return (
    <section className="details-section" aria-label="Good practice">
      <h3 className="label">Good practice</h3>
      {proposed.map((practice) => (
        <ProposedPractice key={practice.id} practice={practice} readOnly={readOnly} />
      ))}
      <ul className="details-list">
        {entry.goodPractice.map(({ id, words }) => (
          <li key={id} className="details-good">
            <GoodPracticeMark />
            <div className="details-good-words">
              <p>{words === '' ? 'Marked as good practice' : words}</p>
              <TermChoice
                terms={review.terms}
                chosen={timeline.goodPractice.find((good) => good.id === id)?.terms ?? []}
                readOnly={readOnly}
                onChange={(terms) => {
                  void data.edit((base) => api.setGapTerms({ ...base, of: `good:${String(id)}`, terms }));
                }}
              />
            </div>
            {readOnly ? undefined : (
              <Button
                kind="link"
                onPress={() => {
                  void data.edit((base) => api.removeGoodPractice({ ...base, id }));
                }}
              >
                Take off
              </Button>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? undefined : draft === undefined ? (
        <Button
          kind="link"
          onPress={() => {
            setDraft('');
          }}
        >
          Mark as good practice
        </Button>
      ) : (
        <div className="details-form">
          <TextField label="What was done well" multiline value={draft} onChange={setDraft} />
          <div className="details-form-steps">
            <Button
              onPress={() => {
                void mark();
              }}
            >
              Mark
            </Button>
            <Button
              kind="link"
              onPress={() => {
                setDraft(undefined);
              }}
            >
              Cancel
            </Button>
          </div>
        </div>
      )}
    </section>
  );
};
