import type { GapRule, WordRules } from './gap-rule.ts';

/** Whether the wording of a kind is known, so that a sentence can be told to be like it. */
const hasLikeness = ({ rules }: WordRules): boolean => rules.some(({ likeness }) => likeness === true);

/**
 * Whether what a rule reads counts whatever its sentence is like: rules that are marked so, and those of kinds whose wording is
 * not known, which are good practice and what a panel added.
 */
export const isSure = (kind: WordRules, rule: GapRule): boolean => rule.sure === true || !hasLikeness(kind);
