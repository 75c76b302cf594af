import type { Composed } from './compose.ts';
import { ymdOf } from './days.ts';
import { encodeAs, recordOf } from './encode.ts';
import type { HouseStyle } from './house-styles.ts';

/** A written file, and where each entry came to stand in it. */
export type Sheet = {
  readonly bytes: Buffer;
  readonly entries: number;
  readonly places: ReadonlyMap<Composed, { readonly row: number; readonly written: string }>;
};

const dateCell = (entry: Composed, style: HouseStyle): string => {
  if (entry.planted?.written !== undefined) return entry.planted.written;
  const first = style.date(entry.day);
  return entry.lastDay === entry.day ? first : `${first}${style.rangeJoin}${style.date(entry.lastDay)}`;
};

/** Some entries run over a page of the original, or over lines of one cell: the two ways of Word tables saved as CSV. */
const pageBreakAfter = (entry: Composed): number =>
  entry.planted?.id === 'assessment-2017' ? entry.text.indexOf('. ') + 1 : 0;
const withLines = (entry: Composed): Composed =>
  entry.planted?.id === 'icpc' ? { ...entry, text: entry.text.replaceAll('. ', '.\n') } : entry;

export const writeSheet = (entries: readonly Composed[], style: HouseStyle): Sheet => {
  const records: (readonly string[])[] = [...style.frontMatter.map((line) => [line]), style.headings];
  const places = new Map<Composed, { row: number; written: string }>();
  let year = 0;
  entries.forEach((entry, index) => {
    const thisYear = ymdOf(entry.day).year;
    if (style.yearRows === true && thisYear !== year) records.push([String(thisYear), '', '']);
    year = thisYear;
    const written = dateCell(entry, style);
    const at = pageBreakAfter(entry);
    const first = at === 0 ? withLines(entry) : { ...entry, text: entry.text.slice(0, at) };
    const cells = style.cells(first, written, index + 1);
    records.push(cells);
    places.set(entry, { row: records.length, written: cells[style.dateColumn] ?? written });
    if (at > 0) {
      const rest = style.cells({ ...entry, text: entry.text.slice(at + 1), type: '', action: '' }, '', index + 1);
      records.push(rest);
    }
  });
  if (style.footer !== undefined) records.push(style.footer(entries.length));
  const text = records.map((cells) => recordOf(cells, style.delimiter) + style.lineEnd).join('');
  return { bytes: encodeAs(text, style.encoding), entries: entries.length, places };
};
