import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import { meetingWords } from '#shared/domain/exchanges/meetings.ts';
import type { Meeting } from '#shared/domain/exchanges/meetings.ts';
import { dayOfQuestion, questionWords } from '#shared/domain/layout/question-marks.ts';
import type { Question } from '#shared/domain/questions/question.ts';
import { backReachWords, dayOfReach, reachesBack } from '#shared/domain/layout/back-reaches.ts';
import { drawnGapWords } from '#shared/domain/layout/drawn-gaps.ts';
import { silenceWords } from '#shared/domain/layout/lane-silences.ts';
import type { Silence } from '#shared/domain/layout/lane-silences.ts';
import { gapStateNames } from '#shared/domain/gap-kinds.ts';
import { dayNumber } from '#shared/domain/calendar.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { useMarkedQuestions } from '../state/use-marked-questions.ts';
import { useAgencyNames } from '../state/use-exchanges.ts';
import { useSilences } from '../state/use-silences.ts';
import { useMeetings } from '../state/use-meetings.ts';
import type { SideMark } from '../timeline/side-marks.ts';

/** What is drawn beside the entries, with its words for the pointer, for the keys and for whoever listens. */
export type Beside = {
  readonly questions: readonly Question[];
  readonly silences: readonly Silence[];
  readonly meetings: readonly Meeting[];
  readonly marks: ReadonlyMap<string, SideMark>;
  /** What is said with an entry that some of it rests on. */
  readonly wordsOf: ReadonlyMap<EntryId, readonly string[]>;
};

/** Puts together what is drawn beside the entries from what the review holds. */
export const useBeside = (exchanges: readonly Exchange[], gaps: readonly Gap[]): Beside => {
  const nameOf = useAgencyNames();
  const meetings = useMeetings(exchanges, gaps);
  const found = useMarkedQuestions();
  const { hiddenKinds, withoutJudgement } = useStore(useOpenReview().filters.store);
  const questions = useMemo(
    () => (withoutJudgement === true ? [] : found.filter(({ kind }) => !hiddenKinds.has(kind))),
    [found, hiddenKinds, withoutJudgement],
  );
  const silent = useSilences();
  const silences = useMemo(
    () => (withoutJudgement === true || hiddenKinds.has('silence') ? [] : silent),
    [silent, hiddenKinds, withoutJudgement],
  );
  return useMemo(() => {
    const marks = new Map<string, SideMark>();
    const wordsOf = new Map<EntryId, string[]>();
    const say = (entry: EntryId, words: string): void => {
      wordsOf.set(entry, [...(wordsOf.get(entry) ?? []), words]);
    };
    for (const meeting of meetings) {
      const id = `meeting:${meeting.id}`;
      const words = meetingWords(meeting, nameOf);
      const [entry] = [...meeting.entered.values(), ...meeting.entries];
      marks.set(id, { id, words, day: dayNumber(meeting.day) + 0.5, entry });
      for (const one of meeting.entries) say(one, words);
    }
    for (const question of questions) {
      const id = `question:${question.id}`;
      const day = dayOfQuestion(question);
      const [entry] = question.entries;
      const words = questionWords(question, nameOf);
      if (day === undefined || question.state === 'set-aside') continue;
      marks.set(id, { id, words, day, entry, question: entry === undefined ? question.id : undefined });
      for (const one of question.entries) say(one, words);
    }
    for (const gap of gaps) {
      if (gap.kind !== 'no-response' || gap.between?.to === undefined || gap.entry === undefined) continue;
      const day = gap.earliest ?? gap.latest;
      const words = `No answer recorded from ${nameOf(gap.between.to)}, ${gapStateNames[gap.state]}`;
      const id = `answer:${gap.id}`;
      if (day !== undefined) marks.set(id, { id, words, day: dayNumber(day) + 0.5, entry: gap.entry });
    }
    for (const gap of gaps) {
      const day = dayOfReach(gap);
      if (!reachesBack(gap) || gap.entry === undefined || day === undefined) continue;
      const words = backReachWords(gap);
      marks.set(`reach:${gap.id}`, { id: `reach:${gap.id}`, words, day, entry: gap.entry });
      say(gap.entry, words);
    }
    for (const gap of gaps) {
      if (gap.entry !== undefined || gap.earliest === undefined || gap.latest === undefined) continue;
      const [from, to] = [dayNumber(gap.earliest), dayNumber(gap.latest) + 1];
      if (to - from < 2) continue;
      const id = `drawn:${gap.id}`;
      marks.set(id, { id, words: drawnGapWords(gap, { from, to }), day: (from + to) / 2, gap: gap.id });
    }
    for (const silence of silences) {
      const id = `silence:${String(silence.agency)}:${String(silence.from)}`;
      const day = (silence.from + silence.to + 1) / 2;
      marks.set(id, { id, words: silenceWords(silence, nameOf(silence.agency)), day });
    }
    return { meetings, questions, silences, marks, wordsOf };
  }, [meetings, questions, silences, gaps, nameOf]);
};
