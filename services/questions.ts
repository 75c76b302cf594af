import type { Services } from '#shared/contract.ts';
import { findQuestions } from '#shared/domain/questions/find-questions.ts';
import type { FoundByRule } from '#shared/domain/questions/find-questions.ts';
import { questionRules } from '#shared/domain/questions/question.ts';
import type { FoundQuestion, Question, QuestionId } from '#shared/domain/questions/question.ts';
import { ruleFacts, valuesOf } from '#shared/domain/questions/rule-facts.ts';
import { AppError } from '#shared/errors.ts';
import type { ChangeId, GapState } from '#shared/model.ts';
import type { QuestionRuleState } from '#shared/questions.ts';
import { requireDay, requireInOrder } from './days.ts';
import { versionOfReview } from './db/log.ts';
import { readLoggedRow } from './db/logged-tables.ts';
import { readAgencies, readPeople } from './db/particulars.ts';
import { chosenValues, readNoContacts, readQuestionChoices, readQuestionDecisions } from './db/questions.ts';
import type { QuestionDecision } from './db/questions.ts';
import { readRulers } from './db/rulers.ts';
import { readSources } from './db/sources.ts';
import { editReview } from './edit-review.ts';
import { readingOf } from './exchange-reading.ts';
import { standingGaps } from './gaps.ts';
import { entriesOf } from './kept-entries.ts';
import type { OpenReview } from './open-reviews.ts';
import { readAheadOf } from './reading/read-ahead.ts';
import type { ServiceContext } from './service-context.ts';

type Kept = { readonly version: ChangeId; readonly found: FoundByRule };
const kept = new WeakMap<OpenReview, Kept>();

/** What all rules would ask, worked out once for each version of the review. Gaps that were set aside count for nothing. */
const foundIn = (open: OpenReview): FoundByRule => {
  const review = open.readable;
  const version = versionOfReview(review);
  const there = kept.get(open);
  if (there?.version === version) return there.found;
  const records = {
    entries: entriesOf(open.readable),
    agencies: readAgencies(review),
    sources: readSources(review),
    people: readPeople(review),
    rulers: readRulers(review),
    noContact: readNoContacts(review),
  };
  const gaps = standingGaps(open).filter(({ state }) => state !== 'set-aside');
  const found = findQuestions(records, gaps, chosenValues(readQuestionChoices(review)), readingOf(open));
  kept.set(open, { version, found });
  return found;
};

/** An edit that changes nothing that the rules read: what they found holds for the new version too. */
const carryOver = (open: OpenReview, from: ChangeId, version: ChangeId): void => {
  const there = kept.get(open);
  if (there?.version === from) kept.set(open, { ...there, version });
};

const asked = (question: FoundQuestion, decision: QuestionDecision | undefined): Question => ({
  ...question,
  state: decision?.state ?? 'to-consider',
  reason: decision?.reason ?? '',
});

const stateActs: Readonly<Record<GapState, string>> = {
  'to-consider': 'Put a question back to consider',
  asked: 'Ask an agency a question',
  agreed: 'Agree a question as a learning point',
  'set-aside': 'Set a question aside',
};

const isFound = (found: FoundByRule, id: QuestionId): boolean =>
  questionRules.some((rule) => found[rule].some((question) => question.id === id));

/** What the structure of the chronologies asks of agencies, and which rules ask it. */
export const questionServices = {
  questions: async ({ review, all }, { ports, reviews }) => {
    const open = reviews.get(review);
    const ahead = readAheadOf(open, ports.reading);
    await ahead.all('gaps');
    await ahead.all('questions');
    const found = foundIn(open);
    const choiceOf = readQuestionChoices(open.readable);
    const decisions = readQuestionDecisions(open.readable);
    const rules = questionRules.map((rule): QuestionRuleState => {
      const { name, statement, kind, settings, ownThreshold } = ruleFacts[rule];
      const values = valuesOf(rule, choiceOf(rule).values);
      return {
        id: rule,
        name,
        statement,
        kind,
        isOn: choiceOf(rule).isOn,
        settings: settings.map((setting) => ({ ...setting, value: values[setting.key] ?? setting.initial })),
        ownThreshold: ownThreshold === true,
        wouldRaise: found[rule].length,
      };
    });
    const questions = questionRules
      .filter((rule) => all === true || choiceOf(rule).isOn)
      .flatMap((rule) => found[rule].map((question) => asked(question, decisions.get(question.id))));
    return { rules, questions: inLanes(open, questions) };
  },

  setQuestionRule: (input, context) => {
    const { rule, isOn, settings } = input;
    const { name } = ruleFacts[rule];
    const did = isOn === undefined ? `Change the rule “${name}”` : `Switch the rule “${name}” ${isOn ? 'on' : 'off'}`;
    const { version } = editReview(context, input, did, (draft, open) => {
      const standing = readQuestionChoices(draft.review)(rule);
      const known = new Set(ruleFacts[rule].settings.map(({ key }) => key));
      if (Object.keys(settings ?? {}).some((key) => !known.has(key)))
        throw new AppError('bad-input', 'This rule has no such setting. Nothing was changed.');
      draft.put('rule_choice', rule, {
        is_on: Number(isOn ?? standing.isOn),
        settings: JSON.stringify(valuesOf(rule, { ...standing.values, ...settings })),
      });
      if (settings !== undefined) kept.delete(open);
    });
    if (settings === undefined) carryOver(context.reviews.get(input.review), input.basedOn, version);
    return { version };
  },

  decideQuestion: (input, context) => {
    const { question: id, state } = input;
    const did = state === undefined ? 'Note an answer to a question' : stateActs[state];
    const { version } = editReview(context, input, did, (draft, open) => {
      const standing = readQuestionDecisions(draft.review).get(id);
      if (standing === undefined && !isFound(foundIn(open), id))
        throw new AppError('not-found', 'This question is no longer raised by the chronologies. Choose another one.');
      const next = {
        state: state ?? standing?.state ?? 'to-consider',
        reason: input.reason ?? standing?.reason ?? '',
      };
      if (next.state === 'set-aside' && next.reason.trim() === '')
        throw new AppError('bad-input', 'A question is set aside with a reason. Write why, then set it aside.');
      draft.put('gap_decision', id, { ...next, sense: '', mitigated: null, closed: null });
    });
    carryOver(context.reviews.get(input.review), input.basedOn, version);
    return { version };
  },

  noContacts: ({ review }, { reviews }) => readNoContacts(reviews.get(review).readable),

  putNoContact: (input, context) => {
    const { version, value } = editReview(context, input, 'Declare a time without contact', (draft) => {
      if (!readAgencies(draft.review).some(({ id }) => id === input.agency))
        throw new AppError('not-found', 'This agency is no longer among the particulars. Choose another one.');
      const [earliest, latest] = [requireDay(input.earliest), requireDay(input.latest)];
      requireInOrder(earliest, latest);
      if (input.id !== undefined && readLoggedRow(draft.review, 'no_contact', input.id) === undefined)
        throw new AppError('not-found', 'This time is no longer declared. It may have been taken away or undone.');
      const id = input.id ?? draft.nextId('no_contact');
      draft.put('no_contact', id, { agency: input.agency, earliest, latest, words: input.words.trim() });
      return id;
    });
    return { version, id: value };
  },

  removeNoContact: (input, context) => {
    const { version } = editReview(context, input, 'Take away a time without contact', (draft) => {
      if (readLoggedRow(draft.review, 'no_contact', input.id) === undefined)
        throw new AppError('not-found', 'This time is no longer declared. It may have been taken away or undone.');
      draft.remove('no_contact', input.id);
    });
    return { version };
  },
} satisfies Pick<
  Services<ServiceContext>,
  'questions' | 'setQuestionRule' | 'decideQuestion' | 'noContacts' | 'putNoContact' | 'removeNoContact'
>;

/** In the order of the lanes, then of days: never by how many an agency has. */
const inLanes = (open: OpenReview, questions: readonly Question[]): readonly Question[] => {
  const places = new Map(readAgencies(open.readable).map(({ id }, place) => [id, place]));
  const placeOf = ({ agency }: Question): number => (agency === undefined ? -1 : (places.get(agency) ?? places.size));
  return questions.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      (one.earliest ?? '').localeCompare(other.earliest ?? '') ||
      one.id.localeCompare(other.id),
  );
};
