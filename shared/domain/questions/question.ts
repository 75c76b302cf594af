import type { AgencyId, CalendarDate, EntryId, GapKind, GapState } from '../../model.ts';

/** What structure suggests, each by one rule. */
export const questionRules = [
  'known-to-one-only',
  'sent-never-received',
  'received-late',
  'no-minutes-evidenced',
  'unaware-of-each-other',
  'silence',
  'repeated-misses',
  'closed-after-a-miss',
  'cited-but-absent',
  'two-accounts',
  'arithmetic-cannot-be-right',
] as const;
export type QuestionRule = (typeof questionRules)[number];

/** Made of its rule and what it asks about, so that the same structure gives the same id each time. */
export type QuestionId = string & { readonly __brand: 'QuestionId' };

/** A question to an agency: what the records hold, what they do not, and nothing that they do not say. */
export type Question = {
  readonly id: QuestionId;
  readonly rule: QuestionRule;
  /** The kind of gap it would be, if the answer bears it out. */
  readonly kind: GapKind;
  /** Whom to ask; absent where it is a question to the review itself. */
  readonly agency?: AgencyId | undefined;
  /** The other agency it is about, where there is one. */
  readonly about?: AgencyId | undefined;
  readonly entries: readonly EntryId[];
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  /** "Maternity records a call to CMHT on 8 April 2014. CMHT’s chronology has none. Ask?" */
  readonly text: string;
  /** Its arithmetic: what was compared with what. */
  readonly explanation: string;
  readonly state: GapState;
  /** Why it was set aside, or what the agency answered. */
  readonly reason: string;
};
