/** What a cell's number format says that its number is. */
export type NumberKind =
  | { readonly kind: 'number' }
  /** Written with leading zeros up to this many digits. */
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'date'; readonly shows: 'day' | 'day-and-month' | 'month' | 'year' | 'time' };

/** Formats that Excel has by number and does not write out (ECMA-376, part 1, 18.8.30). */
const builtIn: ReadonlyMap<number, string> = new Map([
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
]);
/** Date formats of other languages, by number. */
const otherLanguages = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];

/** A format without what is only shown: quoted and escaped words, colours, conditions, languages, fillers. */
const bare = (format: string): string =>
  (format.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
    .replace(/am\/pm|a\/p/g, '');

const kindOf = (format: string): NumberKind => {
  const code = bare(format);
  if (/^0+$/.test(code) && code.length > 1) return { kind: 'padded', digits: code.length };
  // A length of time ("[h]:mm") is no time of day.
  if (/general|[#?@]|\[[hms]+\]/.test(code) || !/[dmyhs]/.test(code)) return { kind: 'number' };
  // After an hour or before a second, m is minutes.
  const dates = code.replace(/h+\W*m+/g, 'h').replace(/m+\W*s+/g, 's');
  const [day, month, year] = [dates.includes('d'), dates.includes('m'), dates.includes('y')];
  if (day) return { kind: 'date', shows: year ? 'day' : month ? 'day-and-month' : 'day' };
  if (month && (year || !/[hs]/.test(code))) return { kind: 'date', shows: 'month' };
  if (year) return { kind: 'date', shows: 'year' };
  return { kind: 'date', shows: 'time' };
};

/** What a number format makes of a number: `id` is Excel's own, `written` the format where the workbook writes it out. */
export const numberKind = (id: number, written: string | undefined): NumberKind => {
  if (written !== undefined) return kindOf(written);
  if (otherLanguages.includes(id)) return { kind: 'date', shows: 'day' };
  const format = builtIn.get(id);
  return format === undefined ? { kind: 'number' } : kindOf(format);
};
