import { describe, expect, it } from 'vitest';
import { decidedGaps, gapFromAdded } from '#shared/domain/gaps/decided-gaps.ts';
import type { FoundGap } from '#shared/domain/gaps/found-gap.ts';
import { calendarDate } from '#shared/domain/calendar.ts';
import type { AgencyId, EntryId, GapId } from '#shared/model.ts';

const gapId = (id: string) => id as GapId;
const entryId = (id: number) => id as EntryId;
const agencyId = (id: number) => id as AgencyId;

const found: FoundGap = {
  id: gapId('7:missed-appointment'),
  kind: 'missed-appointment',
  basis: 'stated-by-agency',
  agencies: [agencyId(1)],
  agency: agencyId(1),
  entry: entryId(7),
  quote: 'did not attend',
  explanation: 'a planned contact that did not happen',
  evidence: [],
  mitigated: calendarDate(2013, 6, 12),
};

describe('gaps and what was decided on them', () => {
  it('are to consider until somebody decides', () => {
    expect(decidedGaps([found], new Map(), new Map())).toEqual([
      { ...found, state: 'to-consider', reason: '', sense: '', closed: undefined },
    ]);
  });

  it('take state and words from the decision, and a day that was found where it names none', () => {
    const decision = {
      state: 'agreed',
      reason: '',
      sense: 'two children were ill',
      closed: calendarDate(2013, 7, 1),
    } as const;
    const [gap] = decidedGaps([found], new Map([[found.id, decision]]), new Map());
    expect(gap).toMatchObject({ ...decision, mitigated: '2013-06-12' });
  });

  it('are drawn in the lane where their entry is now', () => {
    const lane = { agency: agencyId(3), state: 'confirmed', otherAgencies: [agencyId(4)], why: '' } as const;
    const [gap] = decidedGaps([found], new Map(), new Map([[entryId(7), lane]]));
    expect([gap?.agency, gap?.agencies]).toEqual([3, [3, 4]]);
  });

  it('leave a decision without a finding aside', () => {
    const decision = { state: 'agreed', reason: '', sense: '' } as const;
    expect(decidedGaps([], new Map([[found.id, decision]]), new Map())).toEqual([]);
  });
});

describe('a gap that a person added', () => {
  const entry = {
    id: entryId(7),
    when: {
      asWritten: '3.6.13',
      precision: 'day',
      certainty: 'certain',
      parts: [],
      earliest: calendarDate(2013, 6, 3),
    },
    columns: [
      { letter: 'A', heading: 'Date', role: 'date', cell: '3.6.13' },
      { letter: 'B', heading: 'Detail', role: 'text', cell: 'Seen at school' },
    ],
  } as const;
  const added = {
    id: gapId('added:1'),
    entry: entryId(7),
    kind: 'not-asked',
    words: 'Nobody asked about home',
  } as const;

  it('rests on the words of its entry and says who added it', () => {
    const gap = gapFromAdded(added, { ...entry, corrected: undefined });
    expect(gap).toMatchObject({
      quote: 'Nobody asked about home',
      explanation: 'Added by the panel.',
      earliest: '2013-06-03',
    });
    expect(gap.evidence).toMatchObject([{ letter: 'B', start: 0, end: 14, quote: 'Seen at school' }]);
  });

  it('quotes the entry where the person gave no words', () => {
    expect(gapFromAdded({ ...added, words: ' ' }, { ...entry, corrected: undefined }).quote).toBe('Seen at school');
  });
});
