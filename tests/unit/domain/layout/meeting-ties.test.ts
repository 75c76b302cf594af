import { describe, expect, it } from 'vitest';
import { meetingTies } from '#shared/domain/layout/meeting-ties.ts';
import { stretchOf } from '#shared/domain/layout/places-of-entries.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import type { Meeting } from '#shared/domain/exchanges/meetings.ts';
import { dateOfDay } from '#shared/domain/calendar.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';
import { entryColumns } from './sample-lanes.ts';

const entries = entryColumns(
  [1, 2, 3].map((agency) => ({ agency, day: 100, days: 0, open: 'none' as const, label: 'Meeting' })),
);
const lanes = itemsOfLanes([1, 2, 3, 4], {
  entries,
  visible: new Uint8Array([1, 1, 1]),
  gaps: [],
  goodPractice: [],
});
const agencies = [[1], [2], [3], [4]];

const [first, second] = entries.id as [EntryId, EntryId];
const meeting: Meeting = {
  id: 'one',
  day: dateOfDay(100),
  entered: new Map([
    [1 as AgencyId, first],
    [2 as AgencyId, second],
  ]),
  named: [3 as AgencyId],
  absent: [4 as AgencyId],
  exchanges: [],
  entries: [first, second],
};

describe('the tie of a meeting', () => {
  it('meets each lane once: at its entry, else only in the lane', () => {
    expect(meetingTies([meeting], lanes, agencies, entries.id)).toMatchObject([
      {
        day: 100.5,
        ends: [
          { lane: 0, item: 0, attendance: 'entered' },
          { lane: 1, item: 0, attendance: 'entered' },
          { lane: 2, attendance: 'named' },
          { lane: 3, attendance: 'absent' },
        ],
      },
    ]);
  });

  it('counts a lane that stands for several agencies as there if any of them was', () => {
    const [tie] = meetingTies([meeting], lanes, [[1], [2], [3, 4], []], entries.id);
    expect(tie?.ends.map(({ attendance }) => attendance)).toEqual(['entered', 'entered', 'named']);
  });

  it('ties nothing of which no entry is drawn, or that reaches one lane alone', () => {
    const hidden = itemsOfLanes([1, 2, 3, 4], {
      entries,
      visible: new Uint8Array([0, 0, 1]),
      gaps: [],
      goodPractice: [],
    });
    expect(meetingTies([meeting], hidden, agencies, entries.id)).toEqual([]);
    const folded = itemsOfLanes([[1, 2, 3, 4]], {
      entries,
      visible: new Uint8Array([1, 1, 1]),
      gaps: [],
      goodPractice: [],
    });
    expect(meetingTies([meeting], folded, [[1, 2, 3, 4]], entries.id)).toEqual([]);
  });

  it('finds the part of a list in order of day that lies within some days', () => {
    const days = [1, 2, 2, 5, 9].map((day) => ({ day }));
    expect(stretchOf(days, 2, 6)).toEqual([1, 4]);
    expect(stretchOf(days, 10, 20)).toEqual([5, 5]);
  });
});
