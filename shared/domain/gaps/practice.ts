import type { Basis, EntryId, Evidence, GapId, GapState } from '../../model.ts';

/** What was done well, as words can tell it. */
export const practiceForms = [
  'persistence',
  'challenge',
  'shared-in-time',
  'heard',
  'curiosity',
  'joint-visit',
  'follow-up',
] as const;
export type PracticeForm = (typeof practiceForms)[number];

/** Good practice that the words of an entry suggest: decided on by its id as a gap is, a candidate until a person agrees. */
export type FoundPractice = {
  /** `entry:good-form`: the same each time it is found. */
  readonly id: GapId;
  readonly form: PracticeForm;
  readonly entry: EntryId;
  readonly basis: Basis;
  readonly state: GapState;
  /** Why it was set aside: the person's words. */
  readonly reason: string;
  readonly quote: string;
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
};
