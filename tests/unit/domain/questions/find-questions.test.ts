import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { findQuestions } from '#shared/domain/questions/find-questions.ts';
import type { FoundByRule } from '#shared/domain/questions/find-questions.ts';
import { questionRules, withMergedAgencies } from '#shared/domain/questions/question.ts';
import type { QuestionId } from '#shared/domain/questions/question.ts';
import type { AgencyId, CalendarDate } from '#shared/model.ts';
import { agencyId, names, recordsOf, row } from './records-of.ts';
import type { Name, Row } from './records-of.ts';

const ask = (rows: readonly Row[], options: Parameters<typeof recordsOf>[1] = {}): FoundByRule => {
  const records = recordsOf(rows, options);
  return findQuestions(records, findGaps(records.entries));
};
const all = (found: FoundByRule) => questionRules.flatMap((rule) => found[rule]);

describe('a call or a message between two agencies', () => {
  const call = row(1, 'Maternity', '03.03.14', 'Midwife rang the social worker about housing.');

  it('is asked about where the other chronology has no entry of it, and not where it has', () => {
    const found = ask([call, row(2, 'Social care', '20.03.14', 'Home visit to Ms A.')])['known-to-one-only'];
    expect(found).toMatchObject([{ agency: agencyId('Social care'), about: agencyId('Maternity'), entries: [1] }]);
    expect(found[0]?.explanation).toContain('covers 1 January to 31 December 2014');
    const both = [call, row(2, 'Social care', '04.03.14', 'Call from the midwife about housing.')];
    expect(ask(both)['known-to-one-only']).toEqual([]);
  });

  it('is not asked about of an agency that sent nothing, or outside what its chronology covers', () => {
    expect(ask([call], { sent: ['Maternity'] })['known-to-one-only']).toEqual([]);
    const before = { ...call, when: '03.03.13' };
    expect(ask([before])['known-to-one-only']).toEqual([]);
  });

  it('is no contact where it was not made or is only to be made', () => {
    for (const text of ['The social worker was not told.', 'Midwife will ring the social worker.'])
      expect(all(ask([{ ...call, text }]))).toEqual([]);
  });

  it('that was sent is looked for in the days after it', () => {
    const sent = row(1, 'School', '03.03.14', 'Referral made to social care by the head.');
    expect(ask([sent])['sent-never-received']).toMatchObject([{ agency: agencyId('Social care'), entries: [1] }]);
    const soon = [sent, row(2, 'Social care', '07.03.14', 'Referral received from the school.')];
    expect([ask(soon)['sent-never-received'], ask(soon)['received-late']]).toEqual([[], []]);
    const late = [sent, row(2, 'Social care', '31.03.14', 'Referral received from the school.')];
    expect(ask(late)['received-late']).toMatchObject([{ entries: [1, 2] }]);
    expect(ask(late)['received-late'][0]?.explanation).toContain('28 days, limit 14');
  });
});

describe('meetings', () => {
  it('ask for minutes unless minutes are told of, in the entry or soon after it', () => {
    const meeting = row(1, 'School', '03.03.14', 'Core group at school with the social worker.');
    const other = row(2, 'Social care', '03.03.14', 'Core group at school.');
    expect(ask([meeting, other])['no-minutes-evidenced']).toMatchObject([{ entries: [2, 1] }]);
    const later = row(3, 'School', '12.03.14', 'Minutes of the core group received.');
    expect(ask([meeting, other, later])['no-minutes-evidenced']).toEqual([]);
    const kept = { ...other, text: 'Core group at school. Minutes circulated.' };
    expect(ask([meeting, kept])['no-minutes-evidenced']).toEqual([]);
  });

  it.each(['Midwife rang to arrange a professionals meeting.', 'Team meeting.', 'Report for conference written.'])(
    'are not what “%s” tells of',
    (text) => {
      expect(ask([row(1, 'Maternity', '03.03.14', text)])['no-minutes-evidenced']).toEqual([]);
    },
  );
});

describe('days that are cited', () => {
  const other = row(9, 'School', '10.03.14', 'Reading book lost.');
  const cites = (text: string) => ask([row(1, 'Maternity', '01.06.14', text), other])['cited-but-absent'];

  it.each(['No contact since 05.03.14.', 'Last seen on 5 March 2014.', 'Seen 2014-03-05 by a colleague.'])(
    'are asked about in “%s”',
    (text) => {
      expect(cites(text)).toMatchObject([{ earliest: '2014-03-05', entries: [1] }]);
    },
  );

  it.each([
    ['there is an entry on it', 'No contact since 10.03.14.'],
    ['it is still to come', 'Next appointment 05.09.14.'],
    ['it is a date of birth', 'Baby born 05.03.14.'],
    ['it is the date of a letter', 'Letter dated 05.03.14 filed.'],
    ['it is one end of a span', 'Away from 01.03.14 to 05.03.14.'],
    ['it has no year', 'Not seen since 05.03.'],
    ['no chronology covers it', 'Not seen since 05.03.12.'],
    ['no calendar has it', 'Not seen since 31.02.14.'],
    ['it is a score', 'Blood pressure 5/3, weight 4.12.14 no.'],
  ])('are not where %s', (_, text) => {
    expect(cites(text).filter(({ earliest }) => earliest === '2014-03-05')).toEqual([]);
  });
});

describe('an event that happens once', () => {
  const later = row(2, 'Police', '06.03.14', 'Ms A gave birth. Told by the ward.');

  it.each([
    ['Twins born today. Twin A 2.2 kg.', 1],
    ['Twins born 03/03 in hospital.', 0],
  ])('told as “%s” has %i questions of its date', (text, count) => {
    const found = ask([row(1, 'Maternity', '03.03.14', text), later])['two-accounts'];
    expect(found.filter(({ text: words }) => words.includes('the birth'))).toHaveLength(count);
  });
});

describe('weeks and ages', () => {
  const booking = row(1, 'Maternity', '03.03.14', 'Booking-in at home. 9+5 weeks pregnant.');

  it('are asked about more than six days away from the booking, and say on what the count rests', () => {
    const right = row(2, 'Police', '10.03.14', 'Ms A is 10+5 weeks pregnant.');
    const wrong = row(3, 'Police', '05.05.14', 'Ms A is 16 weeks pregnant.');
    const found = ask([booking, right, wrong])['arithmetic-cannot-be-right'];
    expect(found).toMatchObject([{ entries: [1, 3], agency: agencyId('Police'), about: agencyId('Maternity') }]);
    expect(found[0]?.text).toContain('18+5, 19 days apart');
    expect(found[0]?.text).toContain('booking of 3 March 2014');
  });

  it('are counted from a ruler where one was laid down', () => {
    const zero = '2013-12-30' as CalendarDate;
    const rulers = [{ id: 1, title: 'Pregnancy', counts: 'pregnancy', zero, basis: 'the scan' }] as const;
    const found = ask([booking], { rulers })['arithmetic-cannot-be-right'];
    expect(found).toHaveLength(0);
    const text = 'Booking-in at home. 12+5 weeks pregnant.';
    expect(ask([{ ...booking, text }], { rulers })['arithmetic-cannot-be-right'][0]?.text).toContain('the scan');
  });

  it.each([
    ['Child M (6 months) seen.', 0],
    ['Child M, aged 2 years, seen.', 1],
    ['M (14 months) asleep.', 1],
    ['Child M to be seen in 14 months.', 0],
    ['Child S (6 months) seen.', 0],
  ])('in “%s” raise %i', (text, count) => {
    const found = ask([row(1, 'Police', '10.07.14', text)], { born: '04.01.14' });
    expect(found['arithmetic-cannot-be-right']).toHaveLength(count);
  });
});

describe('what an agency missed and how it closed', () => {
  const misses = ['03.03.14', '20.03.14', '10.04.14', '01.12.14'].map((when, at) =>
    row(at + 1, 'Maternity', when, 'Ms A did not attend her ante-natal appointment.'),
  );

  it('is one question for each run of missed contacts, labelled as the panel’s own threshold', () => {
    const found = ask(misses)['repeated-misses'];
    expect(found).toMatchObject([{ entries: [1, 2, 3], earliest: '2014-03-03', latest: '2014-04-10' }]);
    expect(found[0]?.explanation).toContain('the panel’s own');
  });

  it('is asked where the case was closed within fourteen days', () => {
    const closed = (when: string) => ask([...misses, row(9, 'Maternity', when, 'Case closed.')])['closed-after-a-miss'];
    expect(closed('20.04.14')).toMatchObject([{ entries: [3, 9] }]);
    expect(closed('30.04.14')).toEqual([]);
  });
});

const texts = [
  'Midwife rang the social worker.',
  'Call from the police.',
  'Core group at school.',
  'Ms A denied drinking.',
  'Ms A admits to drinking.',
  'No contact since 05.03.14.',
  'Ms A did not attend her appointment.',
  'Case closed.',
  'Referral made to social care.',
  'Home visit, saw Ms A and the child.',
  'Ms A is 16 weeks pregnant.',
  'Case allocated to a social worker.',
] as const;

const aRow = fc.record({
  agency: fc.constantFrom<Name[]>(...names),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  text: fc.constantFrom(...texts),
});
const rowsOf = fc
  .array(aRow, { maxLength: 40 })
  .map((some) =>
    some.map(({ agency, day, month, text }, at) => row(at + 1, agency, `${String(day)}.${String(month)}.14`, text)),
  );

describe('whatever the chronologies hold', () => {
  it('no question is about an agency that sent none, and every entry of a question is there', () => {
    fc.assert(
      fc.property(rowsOf, fc.subarray([...names]), (rows, sent) => {
        const ids = new Set(rows.map(({ id }) => id));
        const senders = new Set(sent.map(agencyId));
        for (const { agency, about, entries } of all(ask(rows, { sent, complete: sent }))) {
          expect(agency !== undefined && senders.has(agency)).toBe(true);
          expect(about === undefined || senders.has(about)).toBe(true);
          expect(entries.length).toBeGreaterThan(0);
          expect(entries.filter((id) => !ids.has(id))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the entries does not matter, and no question is asked twice', () => {
    fc.assert(
      fc.property(
        rowsOf.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const found = all(ask(rows, { complete: names }));
          expect(all(ask(shuffled, { complete: names }))).toEqual(found);
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('an entry that is added somewhere else leaves the ids of the other questions as they are', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const before = all(ask(rows)).filter(({ rule }) => rule === 'cited-but-absent');
        const added = [...rows, row(500, 'School', '30.12.14', 'Reading book found.')];
        const after = new Set(all(ask(added)).map(({ id }) => id));
        for (const { id } of before) expect(after.has(id)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the id of a question', () => {
  it('follows agencies that were merged, in the order of their ids', () => {
    const into = new Map([[7, 2 as AgencyId]]);
    const of = (id: string) => withMergedAgencies(id as QuestionId, into);
    expect(of('question:known-to-one-only:12>a7')).toBe('question:known-to-one-only:12>a2');
    expect(of('question:unaware-of-each-other:a3>a7')).toBe('question:unaware-of-each-other:a2>a3');
  });
});
