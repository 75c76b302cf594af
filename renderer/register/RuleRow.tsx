import { useState } from 'react';
import { gapFormNames } from '#shared/domain/gap-kinds.ts';
import type { WordRule } from '#shared/gap-rules.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';

const Examples = ({ title, words }: { readonly title: string; readonly words: readonly string[] }) => (
  <div>
    <h3 className="label">{title}</h3>
    <ul className="rule-words">
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  </div>
);

/** One rule: what it reads, examples of both sides, and whether it is on. */
export const RuleRow = ({ rule }: { readonly rule: WordRule }) => {
  const { api, data } = useOpenReview();
  const { readOnly } = useReviewData().review;
  const [asking, setAsking] = useState(false);
  const isOn = !rule.isOn;
  return (
    <li className="rule">
      <Checkbox
        isChecked={rule.isOn}
        isDisabled={readOnly}
        onChange={() => {
          setAsking(true);
        }}
      >
        <span className="for-screen-readers">{`Rule ${rule.id} is on`}</span>
      </Checkbox>
      <div className="rule-body">
        <p className={rule.isOn ? 'rule-statement' : 'rule-statement rule-off'}>{rule.statement}</p>
        <p className="quiet-text">
          {[
            `Rule ${rule.id}`,
            ...(rule.form === undefined ? [] : [gapFormNames[rule.form]]),
            rule.isOn ? `found ${String(rule.found)}` : 'switched off',
          ].join(' · ')}
        </p>
        <details className="rule-more">
          <summary>Examples and sources</summary>
          <div className="rule-examples">
            <Examples title="Finds" words={rule.finds} />
            <Examples title="Leaves alone" words={rule.leaves} />
            {rule.sources.length === 0 ? undefined : <Examples title="Sources" words={rule.sources} />}
          </div>
        </details>
      </div>
      {asking ? (
        <PreviewDialog
          title={isOn ? `Switch rule ${rule.id} on?` : `Switch rule ${rule.id} off?`}
          change={{ change: 'rule', rule: rule.id, isOn }}
          otherwise={rule.found > 0 ? 'Other rules find the same gaps.' : undefined}
          does={isOn ? 'Switch it on' : 'Switch it off'}
          onDo={() => data.edit((base) => api.setGapRule({ ...base, rule: rule.id, isOn }))}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : undefined}
    </li>
  );
};
