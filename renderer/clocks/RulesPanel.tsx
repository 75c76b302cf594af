import type { Clocks, RuleInReview } from '#shared/clocks.ts';
import { nations } from '#shared/domain/clocks/clock.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Select } from '../ui/Select.tsx';
import { OwnRuleForm } from './OwnRuleForm.tsx';
import { RuleRow } from './RuleRow.tsx';

const groups: readonly {
  readonly name: string;
  readonly about: string;
  readonly has: (rule: RuleInReview) => boolean;
}[] = [
  { name: 'National', about: 'Offered for the nation above.', has: ({ scope }) => scope === 'national' },
  { name: 'Local', about: 'A local rule runs only where somebody chose it.', has: ({ scope }) => scope === 'local' },
  { name: 'Durations', about: 'How long it took, without a limit.', has: ({ scope }) => scope === 'duration' },
  { name: 'Of this review', about: 'Rules that the panel wrote.', has: ({ scope }) => scope === 'own' },
];

const names = nations.map((nation) => ({ value: nation, label: nation }));

/** Every rule with its source, and how many clocks it would give before anybody switches it on. */
export const RulesPanel = ({ clocks }: { readonly clocks: Clocks }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const offered = clocks.rules.filter(
    ({ nations: of, on, wouldRaise }) => of === undefined || of.includes(clocks.nation) || (on && wouldRaise > 0),
  );
  return (
    <section className="clock-rules" aria-labelledby="rules-title">
      <h3 className="clocks-part" id="rules-title">
        Rules on time
      </h3>
      <div className="clock-rules-nation">
        <Select
          label="Guidance and bank holidays of"
          value={clocks.nation}
          options={names}
          isDisabled={review.readOnly}
          onChange={(nation) => {
            void data.edit((base) => api.setClockRule({ ...base, nation }));
          }}
        />
      </div>
      {groups.map(({ name, about, has }) => {
        const rules = offered.filter(has);
        return rules.length === 0 ? undefined : (
          <section key={name} aria-label={name}>
            <h4 className="label">{name}</h4>
            <p className="quiet-text">{about}</p>
            <ul className="clock-rules-list">
              {rules.map((rule) => (
                <RuleRow key={rule.id} rule={rule} steps={clocks.steps} />
              ))}
            </ul>
          </section>
        );
      })}
      <OwnRuleForm steps={clocks.steps} />
    </section>
  );
};
