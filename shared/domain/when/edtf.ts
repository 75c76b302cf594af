import type { CalendarDate, Certainty } from '../../model.ts';

/**
 * Writes EDTF (ISO 8601-2, levels 0 to 2): `2014-02-07`, `2010-05`, `1999-21` (spring), `2014-33` (first quarter),
 * `199X`, `1999-08-XX`, `2014-02-07/2014-02-24`, `../2003-12-31`, `{2013-10-09,2013-10-24}`.
 */

/** A date that EDTF can write as one, or only as a span of days. */
export type Notation =
  | { readonly form: 'date'; readonly text: string }
  | { readonly form: 'span'; readonly from: string; readonly to: string };

const marks: Readonly<Record<Certainty, string>> = { certain: '', approximate: '~', uncertain: '?' };

export const edtfDate = (text: string): Notation => ({ form: 'date', text });

export const edtfSpan = (from: string, to: string): Notation => ({ form: 'span', from, to });

/** Quarters of the calendar year are 33 to 36, seasons 21 (spring) to 24 (winter). */
export const edtfPart = (year: number, part: number): Notation => edtfDate(`${edtfYear(year)}-${String(part)}`);

export const edtfYear = (year: number): string => String(year).padStart(4, '0');

export const edtfMonth = (year: number, month: number): string => `${edtfYear(year)}-${String(month).padStart(2, '0')}`;

/** Adds `~` for approximate and `?` for uncertain, to both ends of a span. */
export const qualified = (notation: Notation, certainty: Certainty): Notation => {
  const mark = marks[certainty];
  return notation.form === 'date' ? edtfDate(notation.text + mark) : edtfSpan(notation.from + mark, notation.to + mark);
};

/** From the beginning of one to the end of the other. */
export const edtfBetween = (from: Notation, to: Notation): Notation =>
  edtfSpan(from.form === 'date' ? from.text : from.from, to.form === 'date' ? to.text : to.to);

export const edtfText = (notation: Notation): string =>
  notation.form === 'date' ? notation.text : `${notation.from}/${notation.to}`;

export const edtfOpenStart = (latest: CalendarDate, certainty: Certainty): string => `../${latest}${marks[certainty]}`;

export const edtfOpenEnd = (earliest: CalendarDate, certainty: Certainty): string =>
  `${earliest}${marks[certainty]}/..`;

/** All of several dates in braces, one of several in square brackets; spans inside have two dots. */
export const edtfSet = (members: readonly Notation[], alternatives: boolean): string => {
  const inside = members.map((one) => (one.form === 'date' ? one.text : `${one.from}..${one.to}`)).join(',');
  return alternatives ? `[${inside}]` : `{${inside}}`;
};
