import { describe, expect, it } from 'vitest';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { missingAnswers } from '#shared/domain/layout/missing-answers.ts';
import { questionMarks, questionWords } from '#shared/domain/layout/question-marks.ts';
import { questionId } from '#shared/domain/questions/question.ts';
import type { Question } from '#shared/domain/questions/question.ts';
import { dateOfDay } from '#shared/domain/calendar.ts';
import type { AgencyId } from '#shared/model.ts';
import { entryColumns, gapOf } from './sample-lanes.ts';

const entries = entryColumns(
  [1, 2].map((agency) => ({ agency, day: 100 + agency, days: 0, open: 'none' as const, label: 'Call' })),
);
const agencies = [[1], [2], [3]];
const drawn = (visible: readonly (0 | 1)[]) =>
  itemsOfLanes([1, 2, 3], { entries, visible: Uint8Array.from(visible), gaps: [], goodPractice: [] });

const asked = (part: string, given: Partial<Question> = {}): Question => ({
  id: questionId('cited-but-absent', part),
  rule: 'cited-but-absent',
  kind: 'contradiction',
  agency: 3 as AgencyId,
  entries: entries.id.slice(0, 1),
  earliest: dateOfDay(120),
  latest: dateOfDay(120),
  text: 'What happened then?',
  explanation: '',
  state: 'to-consider',
  reason: '',
  ...given,
});

describe('questions marked beside the entries', () => {
  it('stand in the lane of the agency that is asked, in order of day', () => {
    const marks = questionMarks(
      [asked('b', { earliest: dateOfDay(130), latest: dateOfDay(140) }), asked('a'), asked('c', { agency: undefined })],
      drawn([1, 1]),
      agencies,
      entries.id,
    );
    expect(marks.map(({ lane, day }) => [lane, day])).toEqual([
      [2, 120.5],
      [0, 120.5],
      [2, 130.5],
    ]);
  });

  it('are not marked where they were set aside, name no day, or rest on entries that are all hidden', () => {
    const none = [asked('a', { state: 'set-aside' }), asked('b', { earliest: undefined, latest: undefined })];
    expect(questionMarks(none, drawn([1, 1]), agencies, entries.id)).toEqual([]);
    expect(questionMarks([asked('a')], drawn([0, 1]), agencies, entries.id)).toEqual([]);
  });

  it('say whom they go to, when, and where they stand', () => {
    expect(questionWords(asked('a'), () => 'CMHT')).toBe(
      'Question to CMHT, 1 May 1970, to consider: What happened then?',
    );
    expect(questionWords(asked('a', { agency: undefined, earliest: undefined, latest: undefined }), String)).toBe(
      'Question to the review, to consider: What happened then?',
    );
  });
});

describe('missing answers between the lanes', () => {
  const noAnswer = (given: Parameters<typeof gapOf>[1]) =>
    gapOf(0, { kind: 'no-response', agency: 1, entry: 1, between: { to: 2 as AgencyId }, ...given });

  it('lie between the entry that tells of it and the lane that was asked', () => {
    const found = missingAnswers([noAnswer({ state: 'to-consider' })], drawn([1, 1]), agencies, entries.id);
    expect(found).toMatchObject([{ gap: 0, from: { lane: 0, item: 0 }, to: 1, day: 101.5 }]);
  });

  it('are drawn only where somebody was asked who has another lane, and not once set aside', () => {
    const gaps = [
      noAnswer({ state: 'to-consider', between: undefined }),
      noAnswer({ state: 'to-consider', between: { to: 1 as AgencyId } }),
      noAnswer({ state: 'to-consider', kind: 'delay' }),
      noAnswer({ state: 'set-aside' }),
    ];
    expect(missingAnswers(gaps, drawn([1, 1]), agencies, entries.id)).toEqual([]);
  });
});
