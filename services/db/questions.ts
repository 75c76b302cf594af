import type { ChosenValues } from '#shared/domain/questions/find-questions.ts';
import type { NoContact } from '#shared/domain/questions/no-contact.ts';
import { questionPrefix, questionRules, withMergedAgencies } from '#shared/domain/questions/question.ts';
import type { QuestionId, QuestionRule } from '#shared/domain/questions/question.ts';
import { ruleFacts } from '#shared/domain/questions/rule-facts.ts';
import type { RuleValues } from '#shared/domain/questions/rule-facts.ts';
import type { AgencyId, GapState } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { numbersOf, readRuleChoices } from './rule-choices.ts';

export type QuestionDecision = { readonly state: GapState; readonly reason: string };

const mergedInto = (review: ReadableReview): ReadonlyMap<number, AgencyId> =>
  new Map(
    review.database
      .prepare<[], { readonly id: number; readonly into: AgencyId }>(
        'SELECT id, merged_into AS "into" FROM agency WHERE removed = 0 AND merged_into IS NOT NULL',
      )
      .all()
      .map(({ id, into }) => [id, into]),
  );

/** What was decided about questions, by the question's id as it reads now; kept also where it is no longer asked. */
export const readQuestionDecisions = (review: ReadableReview): ReadonlyMap<QuestionId, QuestionDecision> => {
  const into = mergedInto(review);
  return new Map(
    review.database
      .prepare<[string, string], QuestionDecision & { readonly id: QuestionId }>(
        'SELECT id, state, reason FROM gap_decision WHERE removed = 0 AND id >= ? AND id < ?',
      )
      .all(questionPrefix, `${questionPrefix}\u{10ffff}`)
      .map(({ id, state, reason }) => [withMergedAgencies(id, into), { state, reason }]),
  );
};

export type QuestionChoice = { readonly isOn: boolean; readonly values: RuleValues };

/** Which rules are on and with which numbers: as people chose, else as they are from the start. */
export const readQuestionChoices = (review: ReadableReview): ((rule: QuestionRule) => QuestionChoice) => {
  const chosen = readRuleChoices(review);
  return (rule) => {
    const choice = chosen.get(rule);
    return choice === undefined
      ? { isOn: ruleFacts[rule].onFromStart, values: {} }
      : { isOn: choice.isOn, values: numbersOf(choice) };
  };
};

/** The numbers that people chose, by rule. */
export const chosenValues = (choiceOf: (rule: QuestionRule) => QuestionChoice): ChosenValues =>
  Object.fromEntries(questionRules.map((rule) => [rule, choiceOf(rule).values]));

/** Spans that were declared to be without contact, in order of agency and day. */
export const readNoContacts = (review: ReadableReview): readonly NoContact[] =>
  review.database
    .prepare<[], NoContact>(
      `SELECT no_contact.id, coalesce(agency.merged_into, agency.id) AS agency, earliest, latest, words
       FROM no_contact JOIN agency ON agency.id = no_contact.agency
       WHERE no_contact.removed = 0 ORDER BY agency.id, earliest, no_contact.id`,
    )
    .all();
