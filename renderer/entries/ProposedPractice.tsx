import { useState } from 'react';
import { basisNames, gapStateNames, practiceNames } from '#shared/domain/gap-kinds.ts';
import type { GapState } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FoundPractice } from '#shared/domain/gaps/practice.ts';

export type ProposedPracticeProps = { readonly practice: FoundPractice; readonly readOnly: boolean };

/** Good practice that words suggest: what it rests on, and two choices of equal weight, as a gap has. */
export const ProposedPractice = ({ practice, readOnly }: ProposedPracticeProps) => {
  const { api, data } = useOpenReview();
  const [reason, setReason] = useState<string>();
  const [missing, setMissing] = useState<string>();
  const name = practiceNames[practice.form];

  const decide = (state: GapState, words?: string) =>
    data.edit((base) =>
      api.decideGap({ ...base, gap: practice.id, state, ...(words === undefined ? {} : { reason: words }) }),
    );
  const setAside = async () => {
    const words = (reason ?? '').trim();
    if (words === '') {
      setMissing('Write the reason in a few words: whoever reads this later will want to know.');
      return;
    }
    const problem = await decide('set-aside', words);
    if (problem === undefined) {
      setReason(undefined);
      setMissing(undefined);
    }
  };

  return (
    <section className="practice" aria-label={`${name}, ${gapStateNames[practice.state]}`}>
      <header className="practice-head">
        <GoodPracticeMark isOpen={practice.state !== 'agreed'} />
        <h4 className="practice-name">{name}</h4>
        <p className="quiet-text">{gapStateNames[practice.state]}</p>
      </header>
      <blockquote className="practice-quote">{practice.quote}</blockquote>
      <p>{practice.explanation}</p>
      <p className="quiet-text">{basisNames[practice.basis]}</p>
      {practice.reason === '' ? undefined : (
        <p>
          <span className="label">Reason</span> {practice.reason}
        </p>
      )}
      {readOnly ? undefined : (
        <div className="practice-choices" role="group" aria-label={`Decide: ${name}`}>
          <Button
            isPressed={practice.state === 'agreed'}
            onPress={() => {
              void decide('agreed');
            }}
          >
            Agree
          </Button>
          <Button
            isPressed={practice.state === 'set-aside'}
            isExpanded={reason !== undefined}
            onPress={() => {
              setReason((open) => (open === undefined ? practice.reason : undefined));
            }}
          >
            Set aside…
          </Button>
        </div>
      )}
      {reason === undefined ? undefined : (
        <div className="details-form">
          <TextField
            label="Why it is set aside"
            multiline
            takesFocus
            value={reason}
            onChange={setReason}
            problem={missing}
          />
          <div className="details-form-steps">
            <Button
              onPress={() => {
                void setAside();
              }}
            >
              Set aside
            </Button>
            <Button
              kind="link"
              onPress={() => {
                setReason(undefined);
                setMissing(undefined);
              }}
            >
              Cancel
            </Button>
          </div>
        </div>
      )}
      {practice.state === 'to-consider' || readOnly ? undefined : (
        <Button
          kind="link"
          onPress={() => {
            void decide('to-consider', '');
          }}
        >
          Back to “to consider”
        </Button>
      )}
    </section>
  );
};
