import type { GapKind } from '../../model.ts';
import type { QuestionRule } from './question.ts';

/** One number of a rule that a panel can change. */
export type RuleSetting = {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly initial: number;
  readonly least: number;
  readonly most: number;
};

export type RuleFacts = {
  readonly name: string;
  /** What it compares with what, in plain words. */
  readonly statement: string;
  readonly kind: GapKind;
  readonly onFromStart: boolean;
  readonly settings: readonly RuleSetting[];
  /** The threshold is the panel's own and stands in no guidance. */
  readonly ownThreshold?: true;
};

/** The numbers that a rule works with, by their keys. */
export type RuleValues = Readonly<Record<string, number>>;

const days = (key: string, label: string, initial: number, least = 1, most = 400): RuleSetting => ({
  key,
  label,
  unit: 'days',
  initial,
  least,
  most,
});

const within = days('days', 'A matching entry is looked for within', 14);

export const ruleFacts: Readonly<Record<QuestionRule, RuleFacts>> = {
  'known-to-one-only': {
    name: 'Known to one agency only',
    statement:
      'A meeting, or a call or visit that by its words involved another agency, stands in one chronology; the other agency sent one that covers the day, and it has no entry of it.',
    kind: 'contradiction',
    onFromStart: false,
    settings: [days('days', 'An entry counts when it lies within', 1, 0, 14)],
  },
  'sent-never-received': {
    name: 'Sent, never received',
    statement:
      'An agency records a referral or message to another, and the other’s chronology has no matching entry afterwards. Standing copies of letters are left out.',
    kind: 'no-response',
    onFromStart: false,
    settings: [within],
  },
  'received-late': {
    name: 'Received late',
    statement:
      'A referral or message that one agency records as sent stands in the other’s chronology, but later than the limit (and within 90 days).',
    kind: 'delay',
    onFromStart: false,
    settings: [days('days', 'Late is after', 14)],
  },
  'no-minutes-evidenced': {
    name: 'No minutes evidenced',
    statement:
      'A meeting of several agencies stands in a chronology, and no chronology tells of minutes, notes or written actions of it. Left out where an agency itself says that there are none: that is a gap stated in words.',
    kind: 'unminuted-meeting',
    onFromStart: false,
    settings: [days('days', 'Minutes are looked for up to', 30)],
  },
  'unaware-of-each-other': {
    name: 'Unaware of each other',
    statement:
      'Two agencies saw the family in the same weeks, and neither chronology tells of any exchange between them until the first one that closes the period.',
    kind: 'unaware',
    onFromStart: false,
    settings: [days('days', 'The period lasts at least', 28, 7)],
  },
  silence: {
    name: 'Nothing entered',
    statement:
      'A chronology that was declared complete has no entry for longer than its own rhythm (so many times the median interval between its days with entries), while the agency was open to the case. Time for which it declared that it had no contact is left out, and so are pauses that come back in another year at the same time, as school holidays do.',
    kind: 'silence',
    onFromStart: false,
    settings: [
      { key: 'times', label: 'Longer than the median interval', unit: 'times', initial: 4, least: 2, most: 20 },
      days('least', 'And never less than', 28, 7),
      days('limit', 'Or longer than a set limit (0 is none)', 0, 0, 1000),
      days('yearly', 'Pauses that come back each year are left out up to (0 is none)', 60, 0, 120),
    ],
  },
  'repeated-misses': {
    name: 'Repeated missed contacts',
    statement: 'One agency records several contacts that the family missed within a short time.',
    kind: 'missed-appointment',
    onFromStart: false,
    ownThreshold: true,
    settings: [
      { key: 'count', label: 'Missed contacts', unit: 'at least', initial: 3, least: 2, most: 20 },
      days('days', 'Within', 90),
    ],
  },
  'closed-after-a-miss': {
    name: 'Closed soon after a missed contact',
    statement: 'An agency closed or discharged the case soon after a contact that the family missed.',
    kind: 'closure',
    onFromStart: false,
    ownThreshold: true,
    settings: [days('days', 'Within', 14, 0)],
  },
  'cited-but-absent': {
    name: 'Cited, but absent',
    statement:
      'The words of an entry refer to an earlier day, written with its year, and no chronology has an entry on that day. Dates of birth, due dates, dates of letters, spans and days still to come are left out.',
    kind: 'contradiction',
    onFromStart: true,
    settings: [],
  },
  'two-accounts': {
    name: 'Two accounts',
    statement:
      'Two chronologies tell of the same day in opposite ways (denied or admitted, attended or not, seen or not seen), or one event that happens once stands under two days.',
    kind: 'contradiction',
    onFromStart: false,
    settings: [],
  },
  'arithmetic-cannot-be-right': {
    name: 'Arithmetic that cannot be right',
    statement:
      'Weeks of pregnancy or an age that the words state lie further from the booking, the due date or the date of birth than counting allows.',
    kind: 'contradiction',
    onFromStart: true,
    settings: [days('days', 'More than', 6)],
  },
};

/** The numbers a rule works with: those a person chose, within their bounds, else those it begins with. */
export const valuesOf = (rule: QuestionRule, chosen: RuleValues = {}): RuleValues =>
  Object.fromEntries(
    ruleFacts[rule].settings.map(({ key, initial, least, most }) => [
      key,
      Math.min(most, Math.max(least, chosen[key] ?? initial)),
    ]),
  );
