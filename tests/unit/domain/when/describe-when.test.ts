import { describe, expect, it } from 'vitest';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';

describe('saying when', () => {
  it.each([
    ['02.06.13', '2 June 2013'],
    ['02.06.13 14:30', '2 June 2013'],
    ['May 2010', 'May 2010'],
    ['2004', '2004'],
    ['7-24.02.14', '7 to 24 February 2014'],
    ['30.12.13-02.01.14', '30 December 2013 to 2 January 2014'],
    ['April - June 1999', 'April to June 1999'],
    ['December 2013 - January 2014', 'December 2013 to January 2014'],
    ['1975-1987', '1975 to 1987'],
    ['before 3 June 2013', 'before 3 June 2013'],
    ['until 2003', 'up to the end of 2003'],
    ['until June 2013', 'up to the end of June 2013'],
    ['until around 2003', 'up to the end of 2003 or so'],
    ['from 1995 onwards', 'from 1995'],
    ['since 3 June 2013', 'from 3 June 2013'],
    ['9 and 24 October 2013', '9 and 24 October 2013'],
    ['3, 5 and 9 June 2013', '3, 5 and 9 June 2013'],
    ['2 June, 5 July and 7 August 2013', '2 June, 5 July and 7 August 2013'],
    ['30.12.13 and 02.01.14', '30 December 2013 and 2 January 2014'],
    ['7-9 and 24 October 2013', '7 to 9 October 2013 and 24 October 2013'],
    ['2 or 3 June 2013', '2 or 3 June 2013'],
    ['around September 2007', 'around September 2007'],
    ['May 2010?', 'perhaps May 2010'],
    ['early June 2013', 'early June 2013'],
    ['mid-2013', 'mid-2013'],
    ['late February 2020', 'late February 2020'],
    ['Spring 1999', 'spring 1999'],
    ['Winter 2013/14', 'winter 2013 to 2014'],
    ['Q1 2014', 'January to March 2014'],
    ['w/c 03.06.13', 'the week of 3 to 9 June 2013'],
    ['08/??/1999', 'August 1999'],
    ['1990s', 'the 1990s'],
    ['1980s-1990s', '1980 to 1999'],
    ['TBC', 'date not read'],
    ['31.02.14', 'date not read'],
  ])('"%s" is said as "%s"', (cell, said) => {
    expect(describeWhen(readDateCell(cell).when)).toBe(said);
  });
});
