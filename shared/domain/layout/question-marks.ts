import { dayNumber, formatSpan } from '../calendar.ts';
import type { Question } from '../questions/question.ts';
import type { AgencyId, EntryId } from '../../model.ts';
import { gapStateNames } from '../gap-kinds.ts';
import type { LaneItems } from './lane-items.ts';
import { placesOfEntries } from './places-of-entries.ts';
import type { Place } from './walk.ts';

/** A question to an agency as it is marked at the foot of its lane. */
export type QuestionMark = {
  readonly question: Question;
  readonly lane: number;
  /** Days since 1970-01-01, fractional: the first that it asks about. */
  readonly day: number;
  /** Where the entries stand that it rests on. */
  readonly places: readonly Place[];
};

/** Days since 1970-01-01 of the first day that a question asks about; undefined where it names none. */
export const dayOfQuestion = ({ earliest, latest }: Question): number | undefined => {
  const day = earliest ?? latest;
  return day === undefined ? undefined : dayNumber(day) + 0.5;
};

/**
 * The questions that are marked, in order of day: each in the lane of the agency that is asked, else in that of its entry. One
 * that was set aside, that names no day, or whose entries the filters all hide is not.
 *
 * @param agencies the agencies of each lane, from the top: several where one line stands for a section
 * @param ids the ids of the entry columns, by index
 */
export const questionMarks = (
  questions: readonly Question[],
  lanes: readonly LaneItems[],
  agencies: readonly (readonly number[])[],
  ids: readonly EntryId[],
): readonly QuestionMark[] => {
  const standing = questions.filter(({ state }) => state !== 'set-aside');
  if (standing.length === 0) return [];
  const places = placesOfEntries(new Set(standing.flatMap(({ entries }) => entries)), lanes, ids);
  const laneOf = (agency: AgencyId): number => agencies.findIndex((own) => own.includes(agency));
  return standing
    .flatMap((question): readonly QuestionMark[] => {
      const day = dayOfQuestion(question);
      const own = question.entries.flatMap((entry) => places.get(entry) ?? []);
      if (day === undefined || (question.entries.length > 0 && own.length === 0)) return [];
      const lane = question.agency === undefined ? (own[0]?.lane ?? -1) : laneOf(question.agency);
      return lane < 0 ? [] : [{ question, lane, day, places: own }];
    })
    .toSorted((one, other) => one.day - other.day || one.question.id.localeCompare(other.question.id));
};

/** A question as it is read out: "Question to CMHT, 8 April 2014, to consider: …". */
export const questionWords = (question: Question, nameOf: (agency: AgencyId) => string): string => {
  const { agency, earliest, latest, state, text } = question;
  const [first = latest, last = earliest] = [earliest, latest];
  const head = [
    `Question to ${agency === undefined ? 'the review' : nameOf(agency)}`,
    first === undefined || last === undefined ? '' : formatSpan(first, last),
    gapStateNames[state],
  ];
  return `${head.filter((part) => part !== '').join(', ')}: ${text}`;
};
