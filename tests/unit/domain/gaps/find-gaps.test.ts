import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import type { CalendarDate } from '#shared/model.ts';
import { entryOf } from './entry-of.ts';

const only = (text: string, particulars: Parameters<typeof entryOf>[1] = {}) => {
  const gaps = findGaps([entryOf(text, particulars)]);
  expect(gaps.length, text).toBe(1);
  return gaps[0];
};

describe('a found gap', () => {
  it('has an id made of its entry and kind, the same each time', () => {
    expect(only('DNA', { id: 41 })?.id).toBe('41:missed-appointment');
    expect(only('Clinic: did not attend.', { id: 41 })?.id).toBe('41:missed-appointment');
  });

  it('takes its strength of evidence from the kind of source', () => {
    expect(only('DNA', { sourceKind: 'agency' })?.basis).toBe('stated-by-agency');
    expect(only('DNA', { sourceKind: 'review' })?.basis).toBe('stated-by-review');
  });

  it('concerns the lanes that its entry knows, each once, its own first', () => {
    const gap = only('DNA', { agency: 3, otherAgencies: [5, 3] });
    expect(gap?.agency).toBe(3);
    expect(gap?.agencies).toEqual([3, 5]);
  });

  it('stands on the dates of its entry', () => {
    const gap = only('DNA', { from: '2014-02-07', to: '2014-02-24' });
    expect([gap?.earliest, gap?.latest]).toEqual(['2014-02-07', '2014-02-24']);
  });

  it('runs up to its entry where the words put it before, without a first day', () => {
    const gap = only('Seen today after a number of missed appointments.', { from: '2014-02-07' });
    expect([gap?.earliest, gap?.latest]).toEqual([undefined, '2014-02-07']);
  });

  it('is dated by what happened on the day where the entry tells of both', () => {
    const gap = only('Did not attend clinic. History of DNAs.', { from: '2014-02-07' });
    expect(gap?.earliest).toBe('2014-02-07');
    expect(gap?.evidence.length).toBe(2);
  });

  it('is one for an event, however many words tell of it', () => {
    const gap = only('NAV.', { comment: 'No access gained; card left, nobody home.' });
    expect(gap?.evidence.length).toBeGreaterThanOrEqual(2);
  });

  it('carries the day on which it was followed up, and stays', () => {
    const gap = only('Missed ante-natal appointment.', { comment: 'GP followed this up.', from: '2013-11-05' });
    expect(gap?.mitigated).toBe('2013-11-05');
  });

  it('is closed where those concerned came to know', () => {
    const gap = only('The school was not informed of the arrest.', { comment: 'They were subsequently informed.' });
    expect(gap?.closed).toBe('2014-03-27');
    expect(only('The school was not informed of the arrest.')?.closed).toBeUndefined();
  });

  it('explains itself by its rule and words, calmly', () => {
    const gap = only('Ms D did not attend her ante-natal appointment.');
    expect(gap?.explanation).toBe(
      'The record says that a planned contact was not attended or kept: “did not attend her ante-natal appointment” (rule MA-9).',
    );
  });

  it('of two kinds are two', () => {
    const kinds = findGaps([entryOf('Core group held; no minutes were kept. This was not shared with the school.')]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['unminuted-meeting', 'information-not-shared']);
  });
});

describe('what is read', () => {
  it('is every text, comment and extra column, and no other', () => {
    const entry = entryOf('Clinic');
    const withExtra = {
      ...entry,
      columns: [...entry.columns, { letter: 'D', heading: 'Outcome', role: 'extra' as const, cell: 'DNA' }],
    };
    expect(findGaps([withExtra])[0]?.evidence[0]?.letter).toBe('D');
    const inAgency = {
      ...entry,
      columns: [...entry.columns, { letter: 'D', heading: 'Agency', role: 'agency' as const, cell: 'DNA' }],
    };
    expect(findGaps([inAgency])).toEqual([]);
  });

  it('may have curly quotes, hard spaces and broken lines, and is quoted as written', () => {
    const text = 'Clinic.\r\nMum didn’t\u00a0attend her\nante–natal appointment.';
    const evidence = only(text)?.evidence[0];
    expect(evidence?.quote).toBe('Mum didn’t\u00a0attend her\nante–natal appointment.');
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  it('may be nothing', () => {
    expect(findGaps([])).toEqual([]);
    expect(findGaps([entryOf('')])).toEqual([]);
  });

  it('may be anything: evidence always quotes its own cell, one gap of a kind for an entry', () => {
    const words = fc.constantFrom(
      'did not attend',
      'no',
      'missed',
      'appointment',
      'minutes',
      'of the meeting',
      'were kept',
      'GP',
      'Ms A.',
      'mother',
      'was not informed',
      'İ',
      '😀',
      '“',
      '’',
      '\n',
      ';',
      '. ',
      'not recorded',
      'DNA',
      '9+5',
      'e.g.',
      'referral',
      'cancelled',
      'by',
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, texts, (text, comment) => {
        const gaps = findGaps([entryOf(text, { comment })]);
        expect(new Set(gaps.map(({ kind }) => kind)).size).toBe(gaps.length);
        for (const evidence of gaps.flatMap((gap) => gap.evidence)) {
          const cell = evidence.letter === 'B' ? text : comment;
          expect(evidence.quote).not.toBe('');
          expect(cell.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('with an open end keeps it open', () => {
    const entry = entryOf('DNA');
    const until: CalendarDate | undefined = entry.when.latest;
    const open = { ...entry, when: { ...entry.when, earliest: undefined, latest: until } };
    expect(findGaps([open])[0]?.earliest).toBeUndefined();
  });
});
