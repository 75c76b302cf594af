import { describe, expect, it } from 'vitest';
import { planOf, problemsOf } from '../../import/plan-of.ts';

const spansOf = (text: string) => planOf(text).entries.map(({ when }) => [when.earliest, when.latest]);

describe('reading rows', () => {
  it('joins blank-date rows to the row above in every column and counts them', () => {
    const { plan, entries, rows } = planOf(
      'Date,Detail,Comment\n25.11.13,Plan made with,Much was\n,the team,relevant\n,,\n26.11.13,Next,\n',
    );
    expect(plan.rows).toEqual({ total: 5, entries: 2, needsAttention: 0, joined: 1, blank: 1, headings: 1 });
    expect(entries[0]).toMatchObject({
      row: 2,
      rows: [2, 3],
      text: 'Plan made with the team',
      comment: 'Much was relevant',
    });
    expect(rows[2]).toMatchObject({ row: 3, becomes: 'joined', cells: ['', 'the team', 'relevant'] });
  });

  it('flags a joined row that reads like an entry of its own', () => {
    const torn = planOf('Date,Detail\n25.11.13,Plan made with\n,the team.\n');
    const own = planOf('Date,Detail\n25.11.13,Plan made.\n,Midwife rang later.\n');
    expect(problemsOf(torn)).toEqual([]);
    expect(problemsOf(own)).toEqual([expect.stringMatching(/^3: .*entry of its own/)]);
  });

  it('carries year and month headings down, and never guesses a year where none stands above', () => {
    const text = 'Date,Detail\n24 May,Before any year\n2013,\n24 May,One\nJune,\n3,Two\n2014,\n1 January,Three\n';
    const { entries, plan } = planOf(text);
    expect(plan.rows).toMatchObject({ entries: 3, needsAttention: 1, headings: 4 });
    expect(entries.map(({ when }) => when.earliest)).toEqual([undefined, '2013-05-24', '2013-06-03', '2014-01-01']);
  });

  it('keeps a row whose date cannot be read whole, with its reason', () => {
    const { entries } = planOf('Date,Detail,Extra\n31.02.14,Seen,x\n01.03.14,Home,y\n');
    expect(entries[0]).toMatchObject({ needsAttention: true, text: 'Seen' });
    expect(entries[0]?.cells).toEqual(['31.02.14', 'Seen', 'x']);
    expect(entries[0]?.problems[0]).toMatchObject({ row: 2, column: 'A', cell: '31.02.14' });
  });

  it('combines start and end columns and reads times in columns of their own', () => {
    const text =
      'Start Date,Start Time,End Date,End Time,Event\n07.02.14,14.30,24.02.14,,Calls\n03.03.14,1430hrs,03.03.14,15:00,Visit\n04.03.14,2.30pm,,,Call\n';
    const { entries } = planOf(text);
    expect(spansOf(text)).toEqual([
      ['2014-02-07', '2014-02-24'],
      ['2014-03-03', '2014-03-03'],
      ['2014-03-04', '2014-03-04'],
    ]);
    expect(entries[0]?.when).toMatchObject({ precision: 'range', edtf: '2014-02-07/2014-02-24', time: '14:30' });
    expect(entries.map(({ when }) => when.time)).toEqual(['14:30', '14:30', '14:30']);
    expect(problemsOf(planOf(text))).toEqual([]);
  });

  it('does not join a row that has an agency or a time of its own', () => {
    const { plan } = planOf('Date,Agency,Detail\n03.06.13,Police,Call\n,Maternity,Visit\n');
    expect(plan.rows).toMatchObject({ entries: 1, needsAttention: 1, joined: 0 });
  });

  it('counts front matter, repeated headings and footers as headings, and flags the footer', () => {
    const plan = planOf(
      'Agency: Maternity\nAuthor: a manager\n\nDate,Detail\n03.06.13,Seen\nDate,Detail\n04.06.13,Home\nPage 1 of 2,\nEnd of chronology,\n',
    );
    expect(plan.plan.rows).toEqual({ total: 9, entries: 2, needsAttention: 0, joined: 0, blank: 1, headings: 6 });
    expect(plan.plan).toMatchObject({ headingRow: 4, frontMatter: ['Agency: Maternity', 'Author: a manager'] });
    expect(problemsOf(plan).filter((problem) => problem.includes('footer'))).toHaveLength(2);
  });

  it('numbers rows as a spreadsheet does when a record has line breaks inside', () => {
    const { entries, plan } = planOf('Date,Detail\n03.06.13,"one\ntwo"\n04.06.13,three\n');
    expect(entries.map(({ row }) => row)).toEqual([2, 3]);
    expect(plan.physicalLines).toBe(4);
  });
});
