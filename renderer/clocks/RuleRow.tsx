import type { Clocks, RuleInReview } from '#shared/clocks.ts';
import { formatDay } from '#shared/domain/calendar.ts';
import { countOf } from '#shared/domain/clocks/clock-text.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import { OwnRuleForm } from './OwnRuleForm.tsx';

const raises = ({ on, wouldRaise }: RuleInReview): string =>
  on ? `${String(wouldRaise)} found` : `would raise ${String(wouldRaise)}`;

const inForce = ({ inForceFrom, inForceTo }: RuleInReview): string | undefined => {
  const from = inForceFrom === undefined ? '' : `from ${formatDay(inForceFrom)}`;
  const to = inForceTo === undefined ? '' : `up to ${formatDay(inForceTo)}`;
  return from + to === '' ? undefined : `in force ${[from, to].filter((part) => part !== '').join(', ')}`;
};

const limitOf = ({ limit, notBefore, unit }: RuleInReview): string => {
  if (limit === undefined) return notBefore === undefined ? 'no limit' : `from ${countOf(notBefore, unit)}`;
  return notBefore === undefined ? countOf(limit, unit) : `${String(notBefore)} to ${countOf(limit, unit)}`;
};

const whole = /^\d{1,4}$/;

/** One rule: on or off, how many clocks it gives, its limit, where and since when it holds, and who says so. */
export const RuleRow = ({ rule, steps }: { readonly rule: RuleInReview; readonly steps: Clocks['steps'] }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const where = rule.area ?? rule.nations?.join(' and ') ?? '';
  const facts = [where, inForce(rule), rule.repeats ? 'each interval' : undefined].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  const own = rule.scope === 'own' ? Number(rule.id.slice('own:'.length)) : undefined;
  const setLimit = (typed: string): Promise<string | undefined> => {
    if (typed !== '' && !whole.test(typed))
      return Promise.resolve('Write a whole number, or leave it empty for the rule’s own.');
    return data.edit((base) =>
      api.setClockRule({ ...base, rule: rule.id, limit: typed === '' ? null : Number(typed) }),
    );
  };
  return (
    <li className="clock-rule">
      <Checkbox
        isChecked={rule.on}
        isDisabled={review.readOnly}
        onChange={(on) => {
          void data.edit((base) => api.setClockRule({ ...base, rule: rule.id, on }));
        }}
      >
        {rule.name}
      </Checkbox>
      <p className="clock-rule-limit">
        {limitOf(rule)}
        {rule.changed ? ', set for this review' : ''}
      </p>
      <p className="clock-rule-raises">{raises(rule)}</p>
      {rule.limit === undefined || own !== undefined ? (
        <span />
      ) : (
        <InlineField
          label={`Limit in ${rule.unit}: ${rule.name}`}
          hiddenLabel
          value={String(rule.limit)}
          readOnly={review.readOnly}
          maxLength={4}
          onCommit={setLimit}
        />
      )}
      <p className="clock-rule-source quiet-text">
        {[...facts, rule.source, rule.note].filter((part) => part !== '').join(' · ')}
        {own === undefined ? undefined : (
          <Button
            kind="link"
            isDisabled={review.readOnly}
            label={`Take away the rule ${rule.name}`}
            onPress={() => {
              void data.edit((base) => api.removeClockRule({ ...base, id: own }));
            }}
          >
            Take away
          </Button>
        )}
      </p>
      {own === undefined ? undefined : (
        <div className="clock-rule-change">
          <OwnRuleForm steps={steps} rule={rule} />
        </div>
      )}
    </li>
  );
};
