import type { Services } from '#shared/contract.ts';
import { isKnownStep, stepsOfWords } from '#shared/domain/clocks/steps/all-steps.ts';
import { AppError } from '#shared/errors.ts';
import { readLoggedRow } from '../db/logged-tables.ts';
import { readRuleChoices } from '../db/rule-choices.ts';
import { editReview } from '../edit-review.ts';
import type { ServiceContext } from '../service-context.ts';
import { clockChoices, nationChoice, ownRuleId, rulesOfReview } from './rules-of-review.ts';

const noRule = () => new AppError('not-found', 'There is no such rule in this review any more. Choose another one.');

/** A limit that is set; null goes back to the rule's own, absent leaves what stands. */
const edited = (given: number | null | undefined, standing: unknown): { readonly value: number } | undefined => {
  if (given === null) return undefined;
  if (given !== undefined) return { value: given };
  return typeof standing === 'number' ? { value: standing } : undefined;
};

const requireStep = (step: string): void => {
  if (isKnownStep(step) || stepsOfWords([step]).length > 0) return;
  throw new AppError('bad-input', 'Write the words that tell when the rule starts and ends, in letters.');
};

/** Which rules run, with which limits, and the review's own. */
export const clockRuleServices = {
  setClockRule: (input, context) => {
    const { rule: id, on, nation } = input;
    const did = id === undefined ? 'Say whose guidance the review goes by' : 'Change a rule on time';
    const { version } = editReview(context, input, did, (draft) => {
      if (nation !== undefined)
        draft.put('rule_choice', nationChoice, { is_on: 1, settings: JSON.stringify({ nation }) });
      if (id === undefined) return;
      const standing = rulesOfReview(draft.review).find(({ rule }) => rule.id === id);
      if (standing === undefined) throw noRule();
      const before = readRuleChoices(draft.review).get(`${clockChoices}${id}`);
      const limit = edited(input.limit, before?.settings['limit']);
      const notBefore = edited(input.notBefore, before?.settings['notBefore']);
      const chosen = on !== undefined || before?.settings['chosen'] === true;
      draft.put('rule_choice', `${clockChoices}${id}`, {
        is_on: (on ?? before?.isOn ?? standing.on) ? 1 : 0,
        settings: JSON.stringify({ ...(chosen ? { chosen } : {}), limit: limit?.value, notBefore: notBefore?.value }),
      });
    });
    return { version };
  },

  putClockRule: (input, context) => {
    const { name, from, to, limit, notBefore, unit, source, repeats } = input;
    const act = input.id === undefined ? 'Add a rule on time' : 'Change a rule on time';
    const { version, value } = editReview(context, input, act, (draft) => {
      requireStep(from);
      requireStep(to);
      if (limit !== undefined && notBefore !== undefined && notBefore > limit)
        throw new AppError('bad-input', 'The window would begin after it ends. Change one of the two.');
      if (input.id !== undefined && readLoggedRow(draft.review, 'clock_rule', input.id) === undefined) throw noRule();
      const id = input.id ?? draft.nextId('clock_rule');
      const rule = JSON.stringify({ from, to, limit, notBefore, unit, source, repeats });
      draft.put('clock_rule', id, { name, rule });
      return id;
    });
    return { version, id: value };
  },

  removeClockRule: (input, context) => {
    const { version } = editReview(context, input, 'Take away a rule on time', (draft) => {
      if (readLoggedRow(draft.review, 'clock_rule', input.id) === undefined) throw noRule();
      draft.remove('clock_rule', input.id);
      const choice = `${clockChoices}${ownRuleId(input.id)}`;
      if (readLoggedRow(draft.review, 'rule_choice', choice) !== undefined) draft.remove('rule_choice', choice);
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'setClockRule' | 'putClockRule' | 'removeClockRule'>;
