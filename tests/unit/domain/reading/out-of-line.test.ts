import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from '#shared/domain/calendar.ts';
import { datesOutOfLine } from '#shared/domain/reading/out-of-line.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';

const rowsOf = (cells: readonly string[]) => cells.map((cell, at) => ({ row: at + 2, when: readDateCell(cell).when }));
const flagged = (...cells: string[]): readonly number[] => datesOutOfLine(rowsOf(cells)).map(({ row }) => row.row);

describe('dates far from their neighbours', () => {
  it.each([
    ['a slip of the year', ['3.6.13', '4.6.13', '5.6.03', '6.6.13'], [4]],
    ['the old year in January', ['20.11.12', '20.12.12', '28.12.12', '3.1.12', '9.1.12', '12.1.13', '14.1.13'], [5, 6]],
    ['newest first', ['6.6.13', '5.6.13', '4.6.14', '3.6.13', '2.6.13'], [4]],
    ['a last row decades later', ['3.6.13', '4.6.13', '5.6.13', '6.6.31'], [5]],
    ['background first', ['1.1.85', '3.6.13', '4.6.13', '5.6.13'], []],
    ['long steps in order', ['1.1.85', '1.1.95', '1.1.05', '1.1.15'], []],
    ['an entry made some weeks late', ['3.6.13', '4.6.13', '1.3.13', '6.6.13'], []],
    ['a file that is not kept by date', ['3.6.13', '3.6.03', '3.6.10', '3.6.01', '3.6.12', '3.6.05'], []],
    ['spans and open dates', ['3.6.13', '2004', 'before 2003', '4.6.13', '5.6.13', '6.6.13'], []],
    ['too few rows to tell', ['3.6.13', '3.6.03', '4.6.13'], []],
  ])('%s', (_what, cells, expected) => {
    expect(flagged(...cells)).toEqual(expected);
  });

  it('names the rows around it', () => {
    const [found] = datesOutOfLine(rowsOf(['3.6.13', '4.6.13', '5.6.03', '6.6.13']));
    expect(found?.problem).toBe(
      'This date is far from the rows around it (4 June 2013 above, 6 June 2013 below): check whether the year is a slip.',
    );
  });

  it('finds one slip of two years or more in any file in order, and nothing in the file without it', () => {
    const steps = fc.array(fc.nat(30), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(steps, fc.nat(), fc.integer({ min: 2, max: 30 }), fc.boolean(), (gaps, at, years, back) => {
        const start = parseDay('2010-01-01');
        if (start === undefined) throw new Error('no start');
        let passed = 0;
        const days = gaps.map((gap) => addDays(start, (passed += gap)));
        const whenOn = (day: string) => readDateCell(day).when;
        const rows = days.map((day, index) => ({ row: index, when: whenOn(day) }));
        expect(datesOutOfLine(rows)).toEqual([]);
        // At either end nobody can tell which of two rows is the slip.
        const place = 2 + (at % (rows.length - 4));
        const slipped = addDays(days[place] ?? start, (back ? -1 : 1) * (years * 366 + 1200));
        const withSlip = rows.map((row, index) => (index === place ? { row: index, when: whenOn(slipped) } : row));
        expect(datesOutOfLine(withSlip).map(({ row }) => row.row)).toEqual([place]);
      }),
      { numRuns: 300 },
    );
  });
});
