import type { Step } from '#shared/domain/clocks/steps/step.ts';
import { wordsOfStep } from '#shared/domain/clocks/steps/all-steps.ts';
import type { OpenReview } from '../open-reviews.ts';
import { stepsWith } from '../reading/readings.ts';
import { rulesOfReview } from './rules-of-review.ts';
import type { ChosenRule } from './rules-of-review.ts';

/** What words tell of, and which of it rules know by own words. */
export type StepsInForce = { readonly own: readonly string[]; readonly steps: readonly Step[] };

const kept = new WeakMap<OpenReview, StepsInForce & { readonly as: string }>();

/** The same list of steps as before for as long as the review's own words stand, so that entries are read once. */
export const stepsInForce = (
  open: OpenReview,
  rules: readonly ChosenRule[] = rulesOfReview(open.readable),
): StepsInForce => {
  const own = rules.flatMap(({ rule }) => [...rule.from, rule.to]).filter((step) => wordsOfStep(step) !== undefined);
  const as = JSON.stringify(own);
  const before = kept.get(open);
  if (before?.as === as) return before;
  const made = { as, own, steps: stepsWith(own) };
  kept.set(open, made);
  return made;
};
