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

/**
 * Made of its rule and what it asks about (`question:rule:entry>a3`), so that the same structure gives the same id each
 * time. Entries stand in it by their identity, agencies as `a` and their id.
 */
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

/** A question as a rule raises it, before any person has said what they think of it. */
export type FoundQuestion = Omit<Question, 'state' | 'reason'>;

/** With what its id is kept apart from the ids of gaps, whose decisions stand in the same table. */
export const questionPrefix = 'question:';

/** The id of what a rule asks; `parts` name its entries and agencies. */
export const questionId = (rule: QuestionRule, ...parts: readonly (string | number)[]): QuestionId =>
  `${questionPrefix}${rule}:${parts.join('>')}` as QuestionId;

/** An agency as it stands in an id. */
export const agencyPart = (agency: AgencyId): string => `a${String(agency)}`;

/** The id as it reads once agencies were merged into others, so that what was set aside does not come back by that. */
export const withMergedAgencies = (id: QuestionId, into: ReadonlyMap<number, AgencyId>): QuestionId => {
  const [prefix = '', rule = '', parts = ''] = id.split(':');
  const mapped = parts.split('>').map((part) => {
    const agency = /^a(\d+)$/.exec(part)?.[1];
    const stands = agency === undefined ? undefined : into.get(Number(agency));
    return stands === undefined ? part : agencyPart(stands);
  });
  const isPair = mapped.every((part) => /^a\d+$/.test(part));
  const sorted = isPair ? mapped.toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1))) : mapped;
  return `${prefix}:${rule}:${sorted.join('>')}` as QuestionId;
};
