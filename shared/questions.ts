import { z } from 'zod';
import { call, day, edit, ofReview, rowId, text } from './call-schemas.ts';
import { questionRules } from './domain/questions/question.ts';
import type { Question, QuestionId, QuestionRule } from './domain/questions/question.ts';
import type { NoContact } from './domain/questions/no-contact.ts';
import type { RuleSetting } from './domain/questions/rule-facts.ts';
import { gapStates } from './model.ts';
import type { AgencyId, ChangeId, GapKind } from './model.ts';

/** One rule of the questions: what it compares, whether it is on, and how many it would raise if it were. */
export type QuestionRuleState = {
  readonly id: QuestionRule;
  readonly name: string;
  readonly statement: string;
  readonly kind: GapKind;
  readonly isOn: boolean;
  readonly settings: readonly (RuleSetting & { readonly value: number })[];
  /** The threshold is the panel's own. */
  readonly ownThreshold: boolean;
  readonly wouldRaise: number;
};

export type Questions = {
  readonly rules: readonly QuestionRuleState[];
  /** Those of the rules that are on (or of all, where they were asked for), in the order of the lanes and of days. */
  readonly questions: readonly Question[];
};

type Edited = { readonly version: ChangeId };

const rule = z.enum(questionRules);
const questionRef = z.string().min(1).max(200) as unknown as z.ZodType<QuestionId, QuestionId>;

/** The calls about what structure asks; part of `contract`. */
export const questionCalls = {
  /** What the structure of the chronologies asks of agencies; `all` takes in rules that are off. */
  questions: call(z.strictObject({ ...ofReview, all: z.boolean().optional() })).answers<Questions>(),
  setQuestionRule: call(
    z.strictObject({
      ...edit,
      rule,
      isOn: z.boolean().optional(),
      /** By the keys of the rule's settings; those that are absent stay. */
      settings: z.record(z.string().max(20), z.number().int().min(0).max(1000)).optional(),
    }),
  ).answers<Edited>(),
  /** `reason` is why it is set aside, or what the agency answered. */
  decideQuestion: call(
    z.strictObject({
      ...edit,
      question: questionRef,
      state: z.enum(gapStates).optional(),
      reason: text(4000).optional(),
    }),
  ).answers<Edited>(),
  /** Spans for which agencies declared that they had no contact. */
  noContacts: call(z.strictObject(ofReview)).answers<readonly NoContact[]>(),
  putNoContact: call(
    z.strictObject({
      ...edit,
      id: z.number().int().positive().optional(),
      agency: rowId<AgencyId>(),
      earliest: day,
      latest: day,
      words: text(1000),
    }),
  ).answers<Edited & { readonly id: number }>(),
  removeNoContact: call(z.strictObject({ ...edit, id: z.number().int().positive() })).answers<Edited>(),
} as const;
