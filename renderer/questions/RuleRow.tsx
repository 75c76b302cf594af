import type { QuestionRuleState } from '#shared/questions.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { InlineField } from '../ui/InlineField.tsx';

const raises = ({ wouldRaise, isOn }: QuestionRuleState): string => {
  const count = wouldRaise === 1 ? '1 question' : `${wouldRaise === 0 ? 'no' : String(wouldRaise)} questions`;
  return isOn ? `raises ${count}` : `would raise ${count}`;
};

/** One rule: its switch, what it compares, how many it would raise, and its numbers. */
export const RuleRow = ({ rule }: { readonly rule: QuestionRuleState }) => {
  const { api, data } = useOpenReview();
  const { readOnly } = useReviewData().review;
  const commit = (key: string, least: number, most: number) => (written: string) => {
    const value = Number(written);
    if (written.trim() === '' || !Number.isInteger(value) || value < least || value > most)
      return Promise.resolve(`Write a whole number from ${String(least)} to ${String(most)}.`);
    return data.edit((base) => api.setQuestionRule({ ...base, rule: rule.id, settings: { [key]: value } }));
  };
  return (
    <li className="question-rule" aria-label={rule.name}>
      <div className="question-rule-head">
        <Checkbox
          isChecked={rule.isOn}
          isDisabled={readOnly}
          onChange={(isOn) => {
            void data.edit((base) => api.setQuestionRule({ ...base, rule: rule.id, isOn }));
          }}
        >
          <strong>{rule.name}</strong>
        </Checkbox>
        <span className="question-rule-count">{raises(rule)}</span>
      </div>
      <p className="quiet-text">
        {rule.statement}
        {rule.ownThreshold ? ' The threshold is the panel’s own and stands in no guidance.' : ''}
      </p>
      {rule.settings.length === 0 ? undefined : (
        <div className="question-rule-settings">
          {rule.settings.map(({ key, label, unit, value, least, most }) => (
            <InlineField
              key={key}
              label={`${label} (${unit})`}
              value={String(value)}
              maxLength={4}
              readOnly={readOnly}
              onCommit={commit(key, least, most)}
            />
          ))}
        </div>
      )}
    </li>
  );
};
