import { describe, expect, it } from 'vitest';
import type { ImportChoices } from '#shared/contract.ts';
import { planOf, problemsOf, refusalOf } from '../import/plan-of.ts';

/*
 * Small files with the faults that offices really make, each with what must become of it: how many entries, rows needing
 * attention, joined, blank and heading rows; then a word of the problem that the person must see, or none.
 */
type Counts = readonly [entries: number, attention: number, joined: number, blank: number, headings: number];
type Case = readonly [
  what: string,
  content: string,
  expected: Counts | string,
  problem?: RegExp | undefined,
  choices?: ImportChoices,
];

const head = 'Date,Detail,Comment\n';

const files: readonly Case[] = [
  // Rows that are no entries
  ['front matter in several cells', `Agency:,Police,\nAuthor:,A. Writer,\n${head}3.6.13,Seen,\n`, [1, 0, 0, 0, 3]],
  ['front matter, then a blank line', `Chronology\n\n${head}3.6.13,Seen,\n`, [1, 0, 0, 1, 2]],
  ['a title across the width', `"Chronology of contacts, 2013",,\n${head}3.6.13,Seen,\n`, [1, 0, 0, 0, 2]],
  ['year rows', `${head}2013,,\n3 June,Seen,\n2014,,\n4 June,Seen,\n`, [2, 0, 0, 0, 3]],
  ['a year row with a colon', `${head}Year: 2013,,\n3 June,Seen,\n`, [1, 0, 0, 0, 2]],
  ['month rows', `${head}June 2013,,\n3rd,Seen,\n4th,Home,\n`, [2, 0, 0, 0, 2]],
  ['a month row under a year row', `${head}2013,,\nJune,,\n3rd,Seen,\n`, [1, 0, 0, 0, 3]],
  ['headings again on the next page', `${head}3.6.13,Seen,\n${head}4.6.13,Home,\n`, [2, 0, 0, 0, 2]],
  ['a footer with the page', `${head}3.6.13,Seen,\nPage 1 of 2,,\n`, [1, 0, 0, 0, 2], /footer/],
  ['a footer that prints the day', `${head}3.6.13,Seen,\nPrinted on 4 June,,\n`, [1, 0, 0, 0, 2], /footer/],
  ['a total in the second column', `${head}3.6.13,Seen,\n,Total: 1,\n`, [1, 0, 0, 0, 2], /footer/],
  ['a marking of secrecy', `${head}3.6.13,Seen,\nOFFICIAL-SENSITIVE,,\n`, [1, 0, 0, 0, 2], /footer/],
  ['an end mark', `${head}3.6.13,Seen,\nEnd of chronology,,\n`, [1, 0, 0, 0, 2], /footer/],
  ['blank rows of commas', `${head},,\n3.6.13,Seen,\n,,\n,,\n`, [1, 0, 0, 3, 1]],
  ['rows of spaces', `${head}   ,  ,\n3.6.13,Seen,\n`, [1, 0, 0, 1, 1]],
  ['empty lines between rows', `${head}\n3.6.13,Seen,\n\n4.6.13,Home,\n\n`, [2, 0, 0, 3, 1]],
  // Continuations
  ['a row without a date', `${head}3.6.13,Seen at,\n,home,\n`, [1, 0, 1, 0, 1]],
  ['two continuations', `${head}3.6.13,a,\n,b,\n,c,\n`, [1, 0, 2, 0, 1]],
  ['a continuation in the comment only', `${head}3.6.13,Seen,First\n,,second\n`, [1, 0, 1, 0, 1]],
  ['a continuation that reads like an entry', `${head}3.6.13,Seen.,\n,Rang the GP.,\n`, [1, 0, 1, 0, 1], /own/],
  ['a continuation before any entry', `${head},Words,\n3.6.13,Seen,\n`, [1, 1, 0, 0, 1], /date/],
  ['a continuation after a blank row', `${head}3.6.13,Seen at,\n,,\n,home,\n`, [1, 0, 1, 1, 1]],
  // Dates
  ['no year anywhere', `${head}3 June,Seen,\n`, [0, 1, 0, 0, 1], /year/],
  ['no year, given by a person', `${head}3 June,Seen,\n`, [1, 0, 0, 0, 1], undefined, { year: 2013 }],
  ['the year in a column of its own', 'Date,Year,Detail\n3 June,2013,Seen\n', [1, 0, 0, 0, 1]],
  ['the year in the heading', 'Date 2013,Detail\n3 June,Seen\n', [1, 0, 0, 0, 1]],
  ['two years in the heading', 'Date 2013-2014,Detail\n3 June,Seen\n', [0, 1, 0, 0, 1], /year/],
  ['a month that is none', `${head}3.13.13,Seen,\n`, [0, 1, 0, 0, 1], /month/],
  ['month first, said by a person', `${head}3.13.13,Seen,\n`, [1, 0, 0, 0, 1], undefined, { monthFirst: true }],
  ['30 February', `${head}30.2.13,Seen,\n`, [0, 1, 0, 0, 1], /no 30 February/],
  ['29 February of a common year', `${head}29.2.13,Seen,\n`, [0, 1, 0, 0, 1], /no 29 February/],
  ['a date to come', `${head}TBC,Seen,\n`, [0, 1, 0, 0, 1], /not known/],
  ['a relative date', `${head}3.6.13,Seen,\nthe next day,Home,\n`, [1, 1, 0, 0, 1], /hangs on another/],
  ['ditto marks', `${head}3.6.13,Seen,\n",,",Home,\n`, [1, 1, 0, 0, 1], /repeats/],
  ['an age for a date', `${head}aet 7,Seen,\n3.6.13,Home,\n`, [1, 1, 0, 0, 1], /age/],
  ['a weekday that does not fit', `${head}Monday 4.6.13,Seen,\n`, [1, 0, 0, 0, 1], /Tuesday/],
  ['a date in a sentence', `${head}3.6.13 letter,Seen,\n`, [1, 0, 0, 0, 1], /more words/],
  ['a slip of the year', `${head}3.6.13,a,\n4.6.13,b,\n5.6.03,c,\n6.6.13,d,\n7.6.13,e,\n`, [5, 0, 0, 0, 1], /slip/],
  ['a range that ends before it begins', `${head}7.6.13-3.6.13,Seen,\n`, [0, 1, 0, 0, 1], /end comes before/],
  ['a narrow column', `${head}########,Seen,\n3.6.13,Home,\n`, [1, 1, 0, 0, 1], /narrow/],
  ['a serial number', `${head}41428,Seen,\n3.6.13,Home,\n`, [2, 0, 0, 0, 1], /count of days/],
  ['a time of 25 hours', 'Date,Time,Detail\n3.6.13,25:10,Seen\n', [1, 0, 0, 0, 1], /time could not/],
  ['a time alone', 'Date,Time,Detail\n3.6.13,9:00,Seen\n,10:00,Rang\n', [1, 1, 0, 0, 1], /date/],
  ['a start and an end', 'Start Date,End Date,Detail\n3.6.13,7.6.13,Seen\n', [1, 0, 0, 0, 1]],
  ['an end that cannot be', 'Start Date,End Date,Detail\n3.6.13,soon,Seen\n', [1, 0, 0, 0, 1], /date/],
  // Cells and quotation marks
  ['a comma that was not quoted', `${head}3.6.13,Seen,well,and happy\n`, [1, 0, 0, 0, 1], /more cells/],
  ['a cell that is missing', `${head}3.6.13,Seen\n`, [1, 0, 0, 0, 1], /fewer cells/],
  ['a line break in a cell', `${head}3.6.13,"Seen\nat home",\n`, [1, 0, 0, 0, 1]],
  ['a quotation never closed', `${head}3.6.13,"Seen,\n4.6.13,Home,\n`, 'not-a-chronology'],
  ['words behind a closing mark', `${head}3.6.13,"Seen" at home,\n4.6.13,b,\n`, [2, 0, 0, 0, 1], /closing/],
  ['a mark inside words', `${head}3.6.13,a 6" cut,\n`, [1, 0, 0, 0, 1], /inside a cell/],
  ['a mark inside words, then a quoted break', `${head}3.6.13,a 6" cut,\n4.6.13,"b\nc",\n`, [2, 0, 0, 0, 1], /inside/],
  ['quoted cells with blanks around', `${head}3.6.13, "Seen, well" ,\n`, [1, 0, 0, 0, 1], /space stands/],
  ['a cell torn at a typographic quotation', `${head}3.6.13,“no, never”,\n`, [1, 0, 0, 0, 1], /torn/],
  ['a formula that failed', `${head}3.6.13,#NAME?,\n`, [1, 0, 0, 0, 1], /formula/],
  ['a shortened number', 'Date,Detail,NHS no\n3.6.13,Seen,9.43E+09\n', [1, 0, 0, 0, 1], /digits are lost/],
  ['the same row twice', `${head}3.6.13,Seen,\n3.6.13,Seen,\n`, [2, 0, 0, 0, 1], /as row 2/],
  ['a NUL', `${head}3.6.13,Se\u0000en,\n`, [1, 0, 0, 0, 1], /NUL/],
  ['text that was garbled before', `${head}3.6.13,Itâ€™s well,\n`, [1, 0, 0, 0, 1], /garbled/],
  // Columns
  ['the date last', 'Detail,Date\nSeen at home by her,3.6.13\n', [1, 0, 0, 0, 1]],
  ['headings in capitals', 'DATE,DETAIL,COMMENT\n3.6.13,Seen,\n', [1, 0, 0, 0, 1]],
  ['headings with a line break', '"Date of\ncontact",Detail\n3.6.13,Seen\n', [1, 0, 0, 0, 1]],
  ['empty headings', 'Date,Detail,,\n3.6.13,Seen,a,b\n', [1, 0, 0, 0, 1]],
  ['columns of nothing at the end', 'Date,Detail,,,,\n3.6.13,Seen,,,,\n', [1, 0, 0, 0, 1]],
  ['two date headings', 'Date,Detail,Date recorded\n3.6.13,Seen,5.6.13\n', [1, 0, 0, 0, 1]],
  ['no date column', 'Name,Role\nA,Midwife\n', 'no-date-column'],
  ['one column of dates', 'Date\n3.6.13\n', [1, 0, 0, 0, 1]],
  ['no headings at all', '3.6.13,Seen at home by the midwife\n4.6.13,Home\n', [2, 0, 0, 0, 0]],
  ['a sep= line in the middle', `${head}3.6.13,Seen,\nsep=;,,\n`, [1, 1, 0, 0, 1], /date/],
  ['a second table', `${head}3.6.13,Seen,\n,,\nName,Role,Phone\nA,B,C\n`, [1, 2, 0, 1, 1], /date/],
  // Whole files
  ['only blanks', ' , \n , \n', 'empty-file'],
  ['headings alone', head, 'empty-file'],
  ['a page of the web', '<html><body>3.6.13</body></html>', 'not-a-chronology'],
  ['semicolons with commas in the words', 'Date;Detail\n3.6.13;Seen, well, happy\n4.6.13;Home, too\n', [2, 0, 0, 0, 1]],
];

describe('our own bad files', () => {
  it('are at least sixty', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  const named = files.map(([what, content, expected, problem, choices]) => ({
    what,
    content,
    expected,
    problem,
    choices: choices ?? {},
  }));

  it.each(named)('$what', ({ content, expected, problem, choices }) => {
    if (typeof expected === 'string') {
      expect(refusalOf(content, { choices })).toBe(expected);
      return;
    }
    const plan = planOf(content, { choices });
    const { entries, needsAttention, joined, blank, headings, total } = plan.plan.rows;
    expect([entries, needsAttention, joined, blank, headings]).toEqual(expected);
    expect(total).toBe(expected.reduce((sum, count) => sum + count, 0));
    if (problem === undefined) expect(problemsOf(plan)).toEqual([]);
    else expect(problemsOf(plan).join('\n')).toMatch(problem);
  });
});
