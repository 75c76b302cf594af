import { useState } from 'react';
import type { EntryText } from '#shared/contract.ts';
import { gapStateNames } from '#shared/domain/gap-kinds.ts';
import type { Question } from '#shared/domain/questions/question.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { EntryId, GapState } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import { TextField } from '../ui/TextField.tsx';

export type QuestionRowProps = {
  readonly question: Question;
  readonly texts: ReadonlyMap<EntryId, EntryText>;
  readonly ruleName: string;
  readonly onOpenEntry: (entry: EntryId) => void;
};

/** One question: its words, the entries it rests on, why it is asked, and three choices of equal weight. */
export const QuestionRow = ({ question, texts, ruleName, onOpenEntry }: QuestionRowProps) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const [reason, setReason] = useState<string>();
  const [missing, setMissing] = useState<string>();
  const { id, state, text } = question;
  const readOnly = review.readOnly;
  const decide = (next: GapState, words?: string) =>
    data.edit((base) =>
      api.decideQuestion({ ...base, question: id, state: next, ...(words === undefined ? {} : { reason: words }) }),
    );
  const close = () => {
    setReason(undefined);
    setMissing(undefined);
  };
  const setAside = async () => {
    const words = (reason ?? '').trim();
    if (words === '') {
      setMissing('Write the reason in a few words: whoever reads this later will want to know.');
      return;
    }
    if ((await decide('set-aside', words)) === undefined) close();
  };
  const nameOf = (entry: EntryText): string =>
    review.agencies.find((agency) => agency.id === entry.placement.agency)?.shortName ?? '';

  return (
    <li className={`question question-${state}`} aria-label={text}>
      <div className="question-head">
        <h4 className="question-text">{text}</h4>
        <p className="question-state">{gapStateNames[state]}</p>
      </div>
      <ul className="question-entries">
        {question.entries.flatMap((entry) => {
          const told = texts.get(entry);
          if (told === undefined) return [];
          return [
            <li key={entry} className="question-entry">
              <button
                type="button"
                className="question-open"
                aria-label={`Show the entry of ${nameOf(told)} ${describeWhen(told.when)} on the timeline`}
                onClick={() => {
                  onOpenEntry(entry);
                }}
              >
                <span className="question-agency">{nameOf(told)}</span>{' '}
                <span className="question-when">{describeWhen(told.when)}</span>
              </button>
              <span>
                <bdi>{told.text}</bdi> <span className="quiet-text">{`${told.fileName}, row ${String(told.row)}`}</span>
              </span>
            </li>,
          ];
        })}
      </ul>
      <details className="question-why">
        <summary>Why this is asked</summary>
        <p>{question.explanation}</p>
        <p className="quiet-text">{`Rule: ${ruleName}. What is not entered may well have happened.`}</p>
      </details>
      {readOnly ? undefined : (
        <div className="question-choices" role="group" aria-label={`Decide: ${text}`}>
          <Button
            isPressed={state === 'asked'}
            onPress={() => {
              void decide('asked');
            }}
          >
            Ask
          </Button>
          <Button
            isPressed={state === 'agreed'}
            onPress={() => {
              void decide('agreed');
            }}
          >
            Agree
          </Button>
          <Button
            isPressed={state === 'set-aside'}
            isExpanded={reason !== undefined}
            onPress={() => {
              setReason((open) => (open === undefined ? (state === 'set-aside' ? question.reason : '') : undefined));
            }}
          >
            Set aside…
          </Button>
          {state === 'to-consider' ? undefined : (
            <Button
              kind="link"
              onPress={() => {
                void decide('to-consider', '');
              }}
            >
              Back to “to consider”
            </Button>
          )}
        </div>
      )}
      {reason === undefined ? undefined : (
        <div className="question-form">
          <TextField
            label="Why it is set aside"
            multiline
            takesFocus
            value={reason}
            onChange={setReason}
            problem={missing}
          />
          <div className="question-form-steps">
            <Button
              onPress={() => {
                void setAside();
              }}
            >
              Set aside
            </Button>
            <Button kind="link" onPress={close}>
              Cancel
            </Button>
          </div>
        </div>
      )}
      {state === 'set-aside' ? (
        <p>
          <span className="label">Reason</span> {question.reason}
        </p>
      ) : state === 'to-consider' ? undefined : (
        <InlineField
          label="What the agency answered"
          multiline
          readOnly={readOnly}
          value={question.reason}
          onCommit={(words) => data.edit((base) => api.decideQuestion({ ...base, question: id, reason: words }))}
        />
      )}
    </li>
  );
};
