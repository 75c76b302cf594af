import { z } from 'zod';
import { day, edit, ofReview, rowId, text } from './call-schemas.ts';
import { clockStates, clockUnits, nations } from './domain/clocks/clock.ts';
import type { Clock, ClockId, Nation } from './domain/clocks/clock.ts';
import type { ClockRule } from './domain/clocks/rules/clock-rule.ts';
import type { Ruler } from './domain/clocks/rulers.ts';
import type { EntryId } from './model.ts';

/** A rule as it stands in a review. */
export type RuleInReview = ClockRule & {
  readonly on: boolean;
  /** How many clocks it would propose or proposes: told before anybody switches it on. */
  readonly wouldRaise: number;
  /** Its limit or window was set for this review. */
  readonly changed: boolean;
};

export type Clocks = {
  /** Whose guidance and bank holidays the review goes by. */
  readonly nation: Nation;
  readonly clocks: readonly Clock[];
  readonly rules: readonly RuleInReview[];
  readonly rulers: readonly Ruler[];
  /** What a rule can run from and to. */
  readonly steps: readonly { readonly id: string; readonly name: string }[];
};

const number = z.number().int().min(0).max(10_000);
const clockEnd = z.strictObject({ entry: rowId<EntryId>().optional(), day: day.optional() });
const clockRef = z.string().min(1).max(200) as unknown as z.ZodType<ClockId, ClockId>;
/** A step by its id, or `words:` and the words of an own rule. */
const step = z.string().min(1).max(120);

export const clocksOf = z.strictObject(ofReview);

export const clockRuleChoice = z.strictObject({
  ...edit,
  /** Absent where only the nation is set. */
  rule: text(100).min(1).optional(),
  on: z.boolean().optional(),
  /** In the rule's own unit; null goes back to the rule's. */
  limit: number.nullable().optional(),
  notBefore: number.nullable().optional(),
  nation: z.enum(nations).optional(),
});

export const ownClockRule = z.strictObject({
  ...edit,
  id: z.number().int().positive().optional(),
  name: text(200).min(1),
  from: step,
  to: step,
  limit: number.optional(),
  notBefore: number.optional(),
  unit: z.enum(clockUnits),
  source: text(1000),
  repeats: z.boolean(),
});

export const clockDecision = z.strictObject({
  ...edit,
  /** The clock that is decided on; absent for one that a person makes of two entries. */
  clock: clockRef.optional(),
  /** Of a clock that a person makes; absent for a duration without a rule. */
  rule: text(100).min(1).optional(),
  /** `proposed` takes the decision back. */
  state: z.enum(clockStates),
  /** Other ends than the proposed ones; null for none. */
  from: clockEnd.optional(),
  to: clockEnd.nullable().optional(),
  reason: text(4000).optional(),
});

export const rulerInput = z.strictObject({
  ...edit,
  id: z.number().int().positive().optional(),
  title: text(100).min(1),
  given: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('due-date'), day }),
    z.strictObject({
      from: z.literal('booking'),
      day,
      weeks: z.number().int().min(0).max(44),
      days: z.number().int().min(0).max(6),
    }),
    z.strictObject({ from: z.literal('birth'), day }),
    z.strictObject({ from: z.literal('anchor'), day }),
  ]),
});

export const removal = z.strictObject({ ...edit, id: z.number().int().positive() });
