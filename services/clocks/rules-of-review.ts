import { nations } from '#shared/domain/clocks/clock.ts';
import type { Nation } from '#shared/domain/clocks/clock.ts';
import { allRules } from '#shared/domain/clocks/rules/all-rules.ts';
import type { ClockRule } from '#shared/domain/clocks/rules/clock-rule.ts';
import { readOwnRules } from '../db/clocks.ts';
import type { OwnRule } from '../db/clocks.ts';
import type { ReadableReview } from '../db/handles.ts';
import { readRuleChoices } from '../db/rule-choices.ts';
import type { RuleChoice } from '../db/rule-choices.ts';

/** The ids of choices in `rule_choice`: clocks share the table with other rules. */
export const clockChoices = 'clock:';
export const nationChoice = 'nation';

export type ChosenRule = { readonly rule: ClockRule; readonly on: boolean; readonly changed: boolean };

/** The nation whose guidance the review goes by; England until somebody says otherwise. */
export const nationOf = (review: ReadableReview): Nation => {
  const kept = readRuleChoices(review).get(nationChoice)?.settings['nation'];
  return nations.find((nation) => nation === kept) ?? 'England';
};

export const ownRuleId = (id: number): string => `own:${String(id)}`;

const ruleOfOwn = ({ id, from, source, ...own }: OwnRule): ClockRule => ({
  ...own,
  id: ownRuleId(id),
  from: [from],
  scope: 'own',
  onAtStart: true,
  whenOpen: 'always',
  source: source === '' ? 'A rule of this review’s own.' : source,
  note: '',
});

const settingOf = (choice: RuleChoice | undefined, name: 'limit' | 'notBefore'): number | undefined => {
  const kept = choice?.settings[name];
  return typeof kept === 'number' ? kept : undefined;
};

/** A duration says nothing more where a rule with a limit runs between the same steps. */
const withoutDoubles = (rules: readonly ChosenRule[]): readonly ChosenRule[] =>
  rules.map((chosen) => {
    const { rule, on } = chosen;
    const isDouble =
      rule.scope === 'duration' &&
      rules.some(
        (other) => other.on && other.rule.scope !== 'duration' && other.rule.to === rule.to && other.rule !== rule,
      );
    return on && isDouble ? { ...chosen, on: false } : chosen;
  });

/** Every rule as it stands in the review: with its own limits, on or off. */
export const rulesOfReview = (review: ReadableReview): readonly ChosenRule[] => {
  const nation = nationOf(review);
  const choices = readRuleChoices(review);
  const all = [...allRules, ...readOwnRules(review).map(ruleOfOwn)].map((rule): ChosenRule => {
    const choice = choices.get(`${clockChoices}${rule.id}`);
    const [limit, notBefore] = [settingOf(choice, 'limit'), settingOf(choice, 'notBefore')];
    const changed = limit !== undefined || notBefore !== undefined;
    const holds = rule.nations === undefined || rule.nations.includes(nation);
    return {
      rule: changed ? { ...rule, limit: limit ?? rule.limit, notBefore: notBefore ?? rule.notBefore } : rule,
      on: typeof choice?.settings['chosen'] === 'boolean' ? choice.isOn : rule.onAtStart && holds,
      changed,
    };
  });
  return withoutDoubles(all);
};
