import { useMemo } from 'react';
import type { Meeting } from '#shared/domain/exchanges/meetings.ts';
import type { LaneItems } from '#shared/domain/layout/lane-items.ts';
import { backReaches } from '#shared/domain/layout/back-reaches.ts';
import type { BackReach } from '#shared/domain/layout/back-reaches.ts';
import { drawnGaps } from '#shared/domain/layout/drawn-gaps.ts';
import type { DrawnGapPlace } from '#shared/domain/layout/drawn-gaps.ts';
import { drawnSilences } from '#shared/domain/layout/lane-silences.ts';
import type { DrawnSilence, Silence } from '#shared/domain/layout/lane-silences.ts';
import { meetingTies } from '#shared/domain/layout/meeting-ties.ts';
import type { MeetingTie } from '#shared/domain/layout/meeting-ties.ts';
import { missingAnswers } from '#shared/domain/layout/missing-answers.ts';
import type { MissingAnswer } from '#shared/domain/layout/missing-answers.ts';
import { questionMarks } from '#shared/domain/layout/question-marks.ts';
import type { QuestionMark } from '#shared/domain/layout/question-marks.ts';
import type { Question } from '#shared/domain/questions/question.ts';
import type { EntryColumns, Gap } from '#shared/model.ts';

/** What is drawn beside and between the entries of the lanes, worked out once for a layout. */
export type Sides = {
  /** Meetings, each as one tie through the lanes. */
  readonly meetings: readonly MeetingTie[];
  /** Questions to agencies, at the feet of their lanes. */
  readonly questions: readonly QuestionMark[];
  /** Answers that by the records never came, between the lanes. */
  readonly answers: readonly MissingAnswer[];
  /** What is silent in chronologies that were declared complete. */
  readonly silences: readonly DrawnSilence[];
  /** Gaps that lie some time before their entry. */
  readonly reaches: readonly BackReach[];
  /** Gaps drawn by hand over several days. */
  readonly drawn: readonly DrawnGapPlace[];
};

export type GivenBeside = {
  readonly entries: EntryColumns;
  readonly gaps: readonly Gap[];
  readonly meetings: readonly Meeting[];
  /** Those that pass the filters. */
  readonly questions: readonly Question[];
  readonly silences: readonly Silence[];
};

/**
 * Places what stands beside the entries in the lanes that are shown.
 *
 * @param agencies the agencies of each lane, from the top: several where one line stands for a section
 */
export const useSides = (
  given: GivenBeside,
  items: readonly LaneItems[],
  agencies: readonly (readonly number[])[],
): Sides => {
  const { gaps, meetings, questions, silences } = given;
  const { id: ids } = given.entries;
  const ties = useMemo(() => meetingTies(meetings, items, agencies, ids), [meetings, items, agencies, ids]);
  const marks = useMemo(() => questionMarks(questions, items, agencies, ids), [questions, items, agencies, ids]);
  const answers = useMemo(() => missingAnswers(gaps, items, agencies, ids), [gaps, items, agencies, ids]);
  const silent = useMemo(() => drawnSilences(silences, agencies), [silences, agencies]);
  const reaches = useMemo(() => backReaches(gaps, items, ids), [gaps, items, ids]);
  const drawn = useMemo(() => drawnGaps(items), [items]);
  return useMemo(
    () => ({ meetings: ties, questions: marks, answers, silences: silent, reaches, drawn }),
    [ties, marks, answers, silent, reaches, drawn],
  );
};
