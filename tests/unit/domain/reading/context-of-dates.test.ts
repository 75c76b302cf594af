import { describe, expect, it } from 'vitest';
import type { ImportChoices } from '#shared/contract.ts';
import { formatDay } from '#shared/domain/calendar.ts';
import { planOf } from '../../import/plan-of.ts';

const entryOf = (text: string, at: number, choices: ImportChoices = {}) => planOf(text, { choices }).entries[at];

describe('a date that hangs on another one', () => {
  const after = (cell: string, first = '30.01.13') => entryOf(`Date,Detail\n${first},Seen\n${cell},Rang\n`, 1);

  it.each([
    ['the next day', '31 January 2013'],
    ['The following morning', '31 January 2013'],
    ['later the same day', '30 January 2013'],
    ['two days later', '1 February 2013'],
    ['a week later', '6 February 2013'],
    ['1 month later', '28 February 2013'],
    ['six months later', '30 July 2013'],
    ['2 years earlier', '30 January 2011'],
    ['the day before', '29 January 2013'],
  ])('%s waits, and says which row it may count from', (cell, day) => {
    const entry = after(cell);
    expect(entry).toMatchObject({ needsAttention: true, when: { asWritten: cell, precision: 'unknown' } });
    expect(entry?.explanation).toBe(
      `Not read; kept as it was written. It may count from the row above (row 2, 30 January 2013), which would make it ${day}.`,
    );
    expect(entry?.problems[0]?.problem).toMatch(/waits for a person/);
    const row = planOf(`Date,Detail\n30.01.13,Seen\n${cell},Rang\n`).rows.find((one) => one.row === 3);
    expect(row?.proposed === undefined ? undefined : formatDay(row.proposed)).toBe(day);
  });

  it('names the row alone where the row above is no single day', () => {
    expect(after('the next day', 'May 2010')?.explanation).toMatch(/\(row 2, May 2010\)\.$/);
  });

  it('proposes nothing where no row above has a date', () => {
    expect(entryOf('Date,Detail\nthe next day,Rang\n3.6.13,Seen\n', 0)?.explanation).not.toMatch(/row/);
  });
});

describe('a year that is not in the cell', () => {
  it.each([
    ['in a column of its own', 'Date,Year,Detail\n3 June,2013,Seen\n', {}, 'the year stands in a column of its own'],
    ['in the heading of the dates', 'Date (2013),Detail\n3 June,Seen\n', {}, 'the year stands in a heading above'],
    ['given by a person', 'Date,Detail\n3 June,Seen\n', { year: 2013 }, 'the year was given for this file'],
    [
      'in a row above, before the one a person gave',
      'Date,Detail\n2013,\n3 June,Seen\n',
      { year: 1999 },
      'the year stands in a heading above',
    ],
  ])('is taken where it is %s', (_where, text, choices, because) => {
    const entry = entryOf(text, 0, choices);
    expect(entry).toMatchObject({ when: { earliest: '2013-06-03' }, problems: [] });
    expect(entry?.explanation).toContain(because);
  });

  it('never replaces one that is written', () => {
    expect(entryOf('Date,Detail\n3.6.13,Seen\n', 0, { year: 1999 })?.when.earliest).toBe('2013-06-03');
  });
});

describe('the month first', () => {
  const text = 'Date,Detail\n3/4/2013,Seen\n13/4/2013,Home\n4 March 2013,Rang\n';

  it('is read only where a person says so, and then of dates in figures alone', () => {
    const days = (choices: ImportChoices) => planOf(text, { choices }).entries.map(({ when }) => when.earliest);
    expect(days({})).toEqual(['2013-04-03', '2013-04-13', '2013-03-04']);
    expect(days({ monthFirst: true })).toEqual(['2013-03-04', undefined, '2013-03-04']);
  });
});
