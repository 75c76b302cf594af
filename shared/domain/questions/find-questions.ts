import { exchangeReading, type ExchangeReading } from '../exchanges/exchange-reading.ts';
import type { FoundGap } from '../gaps/found-gap.ts';
import { arithmeticThatCannotBeRight } from './arithmetic.ts';
import { citedButAbsent } from './cited-but-absent.ts';
import { contactsIn } from './contacts.ts';
import { knownToOneOnly, meetingsByDay } from './known-to-one-only.ts';
import { closedAfterAMiss, missesOf, repeatedMisses } from './misses.ts';
import { noMinutesEvidenced } from './no-minutes-evidenced.ts';
import { questionRules, type FoundQuestion, type QuestionRule } from './question.ts';
import { readRecords, type Records, type ReviewRecords } from './records.ts';
import { valuesOf, type RuleValues } from './rule-facts.ts';
import { receivedLate, sentMessages, sentNeverReceived } from './sent-never-received.ts';
import { silences } from './silence.ts';
import { twoAccounts } from './two-accounts.ts';
import { unawareOfEachOther } from './unaware-of-each-other.ts';

export type FoundByRule = Readonly<Record<QuestionRule, readonly FoundQuestion[]>>;

/** The numbers that people chose, by rule; a rule without any works with those it begins with. */
export type ChosenValues = Readonly<Partial<Record<QuestionRule, RuleValues>>>;

const rank = (records: Records): ((question: FoundQuestion) => number) => {
  const places = new Map(records.review.agencies.map(({ id }, place) => [id, place]));
  return ({ agency }) => (agency === undefined ? -1 : (places.get(agency) ?? places.size));
};

const inOrder = (records: Records, questions: readonly FoundQuestion[]): readonly FoundQuestion[] => {
  const lane = rank(records);
  const once = new Map(questions.map((question) => [question.id, question]));
  return [...once.values()].sort(
    (one, other) =>
      lane(one) - lane(other) ||
      (one.earliest ?? '').localeCompare(other.earliest ?? '') ||
      one.id.localeCompare(other.id),
  );
};

/**
 * What each rule would ask, whether or not it is switched on: the same questions whatever the order of the entries, one
 * for each pair or period, none about an agency that sent no chronology. `gaps` are what words state (`findGaps`); entries that
 * `reading` has read before are not read again.
 */
export const findQuestions = (
  review: ReviewRecords,
  gaps: readonly FoundGap[],
  chosen: ChosenValues = {},
  reading: ExchangeReading = exchangeReading(review.agencies),
): FoundByRule => {
  const records = readRecords(review);
  const contacts = contactsIn(records, reading);
  const meetings = meetingsByDay(records);
  const sent = sentMessages(records, contacts);
  const misses = missesOf(records, gaps);
  const values = (rule: QuestionRule): RuleValues => valuesOf(rule, chosen[rule]);
  const found: FoundByRule = {
    'known-to-one-only': knownToOneOnly(records, contacts, meetings, values('known-to-one-only')),
    'sent-never-received': sentNeverReceived(records, sent, values('sent-never-received')),
    'received-late': receivedLate(records, sent, values('received-late')),
    'no-minutes-evidenced': noMinutesEvidenced(records, meetings, values('no-minutes-evidenced')),
    'unaware-of-each-other': unawareOfEachOther(records, contacts, meetings, values('unaware-of-each-other')),
    silence: silences(records, values('silence')),
    'repeated-misses': repeatedMisses(records, misses, values('repeated-misses')),
    'closed-after-a-miss': closedAfterAMiss(records, misses, gaps, values('closed-after-a-miss')),
    'cited-but-absent': citedButAbsent(records),
    'two-accounts': twoAccounts(records),
    'arithmetic-cannot-be-right': arithmeticThatCannotBeRight(records, values('arithmetic-cannot-be-right')),
  };
  const sorted = questionRules.map((rule) => [rule, inOrder(records, found[rule])] as const);
  return { ...found, ...Object.fromEntries(sorted) };
};
