import { describe, expect, it } from 'vitest';
import {
  edtfBetween,
  edtfDate,
  edtfMonth,
  edtfOpenEnd,
  edtfOpenStart,
  edtfPart,
  edtfSet,
  edtfSpan,
  edtfText,
  qualified,
} from '#shared/domain/when/edtf.ts';
import { parseDay } from '#shared/domain/calendar.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { dayForms } from './day-forms.ts';
import { doubtedForms } from './doubted-forms.ts';
import { periodForms } from './period-forms.ts';
import { rangeForms } from './range-forms.ts';

describe('writing EDTF', () => {
  it('writes one date, a span, an open side and a set', () => {
    const day = parseDay('2003-12-31');
    if (day === undefined) throw new Error('no day');
    expect(edtfText(edtfDate(edtfMonth(2010, 5)))).toBe('2010-05');
    expect(edtfText(edtfPart(1999, 21))).toBe('1999-21');
    expect(edtfText(edtfBetween(edtfDate('1999-04'), edtfSpan('1999-06-01', '1999-06-10')))).toBe('1999-04/1999-06-10');
    expect(edtfOpenStart(day, 'certain')).toBe('../2003-12-31');
    expect(edtfOpenEnd(day, 'approximate')).toBe('2003-12-31~/..');
    expect(edtfSet([edtfDate('2013-10-09'), edtfSpan('2013-10-12', '2013-10-14')], false)).toBe(
      '{2013-10-09,2013-10-12..2013-10-14}',
    );
    expect(edtfSet([edtfDate('2013'), edtfDate('2014')], true)).toBe('[2013,2014]');
  });

  it('marks both ends of a span', () => {
    expect(edtfText(qualified(edtfSpan('2013-06-01', '2013-06-10'), 'approximate'))).toBe('2013-06-01~/2013-06-10~');
    expect(edtfText(qualified(edtfDate('2016-05-22'), 'uncertain'))).toBe('2016-05-22?');
    expect(edtfText(qualified(edtfDate('2016-05-22'), 'certain'))).toBe('2016-05-22');
  });

  it('keeps to the notation for every form that is read', () => {
    const date = String.raw`(\d{4}|\d{3}X)(-(\d\d|XX)(-(\d\d|XX))?)?[~?]?`;
    const notation = new RegExp(
      `^(${date}|${date}/${date}|\\.\\./${date}|${date}/\\.\\.|[{[]${date}(\\.\\.${date})?(,${date}(\\.\\.${date})?)*[}\\]])$`,
    );
    const cells = [...dayForms, ...periodForms, ...rangeForms, ...doubtedForms].map(
      ([cell, , , context]) => readDateCell(cell, context).when.edtf,
    );
    for (const edtf of cells) expect(edtf).toMatch(notation);
  });
});
