import { expect, it } from 'vitest';
import { planOf } from '../../import/plan-of.ts';

const readBeside = (date: string, precision: string) => {
  const { entries } = planOf(`date,event,date_precision\n${date},Seen at home by the health visitor,${precision}\n`);
  const [entry] = entries;
  if (entry === undefined) throw new Error('nothing was read');
  const { earliest, latest, certainty, edtf } = entry.when;
  const says = `${earliest ?? ''}..${latest ?? ''} ${certainty} ${edtf ?? ''}`.trim();
  return { says, problems: entry.problems, explanation: entry.explanation };
};

it.each([
  ['2013-06-02', 'day', '2013-06-02..2013-06-02 certain 2013-06-02'],
  ['2013-06-02', 'exact', '2013-06-02..2013-06-02 certain 2013-06-02'],
  ['2013-06-01', 'month', '2013-06-01..2013-06-30 certain 2013-06'],
  ['2013-01-01', 'Year', '2013-01-01..2013-12-31 certain 2013'],
  ['2013-06', 'month', '2013-06-01..2013-06-30 certain 2013-06'],
  ['2013', 'month', '2013-01-01..2013-12-31 certain 2013'],
  ['2013-06-02', 'approximate', '2013-06-02..2013-06-02 approximate 2013-06-02~'],
  ['2013-06', 'circa', '2013-06-01..2013-06-30 approximate 2013-06~'],
  ['02.06.13 to 05.06.13', 'approx', '2013-06-02..2013-06-05 approximate 2013-06-02~/2013-06-05~'],
  ['2013-06-02', 'date_uncertain', '2013-06-02..2013-06-02 uncertain 2013-06-02?'],
  ['2013-06-02', 'source_conflict', '2013-06-02..2013-06-02 uncertain 2013-06-02?'],
  ['30.05.13 to 02.06.13', 'month', '2013-05-30..2013-06-02 certain 2013-05-30/2013-06-02'],
])('reads %s, said to be %s, as %s', (date, precision, says) => {
  const read = readBeside(date, precision);
  expect(read.says).toBe(says);
  expect(read.problems).toEqual([]);
});

it('says what the column said, and asks where it does not understand it', () => {
  expect(readBeside('2013-06-01', 'month').explanation).toMatch(/says how exact it is: month\.$/);
  const odd = readBeside('2013-06-01', 'lunar');
  expect(odd.says).toBe('2013-06-01..2013-06-01 certain 2013-06-01');
  expect(odd.problems).toMatchObject([
    { column: 'C', cell: 'lunar', problem: expect.stringMatching(/could not be understood/) },
  ]);
});
