import { describe, expect, it } from 'vitest';
import type { DateReading } from '#shared/model.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { dayForms } from './day-forms.ts';
import { doubtedForms as doubtedBefore } from './doubted-forms.ts';
import { doubtedOfficeForms, refusedOfficeForms } from './doubted-office-forms.ts';
import { officeForms } from './office-forms.ts';
import { printedDates } from './printed-dates.ts';
import { periodForms } from './period-forms.ts';
import { rangeForms } from './range-forms.ts';
import { refusedForms as refusedBefore } from './refused-forms.ts';

const readForms = [...dayForms, ...periodForms, ...rangeForms, ...officeForms];
const doubtedForms = [...doubtedBefore, ...doubtedOfficeForms];
const refusedForms = [...refusedBefore, ...refusedOfficeForms];

/** A reading in one line: "2014-02-07..2014-02-24 range", then certainty, time and parts where there is more to say. */
const inOneLine = ({ when }: DateReading): string => {
  const certainty = when.certainty === 'certain' ? '' : ` ${when.certainty}`;
  const time = when.time === undefined ? '' : ` @${when.time}`;
  const parts = when.parts.length === 0 ? '' : ` in ${String(when.parts.length)} parts`;
  return `${when.earliest ?? ''}..${when.latest ?? ''} ${when.precision}${certainty}${time}${parts}`;
};

describe('reading a date cell', () => {
  it('is tried with at least 250 forms, each once', () => {
    const all = [...readForms, ...doubtedForms, ...refusedForms];
    expect(all.length).toBeGreaterThanOrEqual(250);
    const keys = [
      ...readForms.map(([cell, , , context]) => JSON.stringify([cell, context])),
      ...doubtedForms.map(([cell, , , context]) => JSON.stringify([cell, context])),
      ...refusedForms.map(([cell, , context]) => JSON.stringify([cell, context])),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(readForms.map(([cell, reads, edtf, context]) => ({ cell, reads, edtf, context })))(
    'reads "$cell" as $reads',
    ({ cell, reads, edtf, context }) => {
      const reading = readDateCell(cell, context);
      expect(reading.problem).toBeUndefined();
      expect(inOneLine(reading)).toBe(reads);
      expect(reading.when.edtf).toBe(edtf);
      expect(reading.when.asWritten).toBe(cell);
      expect(reading.explanation).toMatch(/^Read as .+\.$/);
    },
  );

  it.each(doubtedForms.map(([cell, reads, problem, context]) => ({ cell, reads, problem, context })))(
    'reads "$cell" as $reads, and asks',
    ({ cell, reads, problem, context }) => {
      const reading = readDateCell(cell, context);
      expect(inOneLine(reading)).toBe(reads);
      expect(reading.problem).toContain(problem);
      expect(reading.when.asWritten).toBe(cell);
    },
  );

  it.each(refusedForms.map(([cell, problem, context]) => ({ cell, problem, context })))(
    'reads no day from "$cell"',
    ({ cell, problem, context }) => {
      const reading = readDateCell(cell, context);
      expect(reading.when).toEqual({ asWritten: cell, precision: 'unknown', certainty: 'uncertain', parts: [] });
      expect(reading.problem).toContain(problem);
    },
  );
});

describe('the published table', () => {
  const others: Readonly<Record<string, string>> = {
    'May 2010': '2010-05-01..2010-05-31 month',
    'October 2011': '2011-10-01..2011-10-31 month',
    'October 2013': '2013-10-01..2013-10-31 month',
    '7-24.02.14': '2014-02-07..2014-02-24 range',
  };

  it('has 93 printed dates, 89 of them days', () => {
    expect(printedDates).toHaveLength(93);
    expect(printedDates.filter((date) => /^\d\d\.\d\d\.\d\d$/.test(date))).toHaveLength(89);
  });

  it.each(printedDates.map((date, row) => [row + 1, date] as const))('row %i, "%s", is read right', (_, date) => {
    const [day, month, year] = date.split('.');
    const iso = `20${year ?? ''}-${month ?? ''}-${day ?? ''}`;
    const reading = readDateCell(date);
    expect(reading.problem).toBeUndefined();
    expect(inOneLine(reading)).toBe(others[date] ?? `${iso}..${iso} day`);
  });
});

describe('what is said about a reading', () => {
  it.each([
    ['7-24.02.14', 'Read as 7 to 24 February 2014, because the dates share their month'],
    ['mid-2013', 'Read as mid-2013, because early, mid and late are January to April'],
    ['w/c 03.06.13', 'a week commencing is seven days from that day'],
    ['Spring 1999', 'Read as spring 1999, because spring is March to May.'],
    ['02.06.13', 'two-digit years 00 to 49 are 20yy'],
    ['until 2003', 'until and by include their day'],
    ['before 3 June 2013', 'before leaves out its day'],
  ])('"%s" names the convention that was used', (cell, words) => {
    expect(readDateCell(cell).explanation).toContain(words);
  });

  it('says that a year came from a heading row', () => {
    expect(readDateCell('24 May', { year: 2013 }).explanation).toContain('the year stands in a heading above');
  });

  it('keeps the separate days of a list', () => {
    expect(readDateCell('9 and 24 October 2013').when.parts).toEqual([
      { earliest: '2013-10-09', latest: '2013-10-09' },
      { earliest: '2013-10-24', latest: '2013-10-24' },
    ]);
  });

  it('offers a spreadsheet’s count of days by name', () => {
    const reading = readDateCell('45292');
    expect(reading.problem).toContain('1 January 2024');
    expect(reading.when.certainty).toBe('uncertain');
  });
});
