import type { AgencyKey } from './agencies.ts';
import type { Composed } from './compose.ts';
import { dateStyles, type DateStyle } from './date-styles.ts';
import { two, ymdOf } from './days.ts';

export type Encoding = 'utf-8' | 'utf-8 with BOM' | 'windows-1252' | 'utf-16le with BOM';

/** How one office saves its chronology: the file, its first lines, its columns, and its ways. */
export type HouseStyle = {
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly lineEnd: '\n' | '\r\n';
  readonly frontMatter: readonly string[];
  readonly headings: readonly string[];
  /** Which column holds the date. */
  readonly dateColumn: number;
  readonly date: DateStyle;
  readonly rangeJoin: string;
  readonly cells: (entry: Composed, date: string, serial: number) => readonly string[];
  /** A row with the year alone, above the first entry of each year. */
  readonly yearRows?: true;
  readonly footer?: (entries: number) => readonly string[];
};

const plain = { lineEnd: '\r\n', frontMatter: [], dateColumn: 0, rangeJoin: '-' } as const;

// prettier-ignore
export const houseStyles: Readonly<Record<AgencyKey, HouseStyle>> = {
  police: {
    ...plain, file: 'police.csv', encoding: 'utf-8', delimiter: ',', date: dateStyles.dots,
    headings: ['Date', 'Time', 'Incident ref', 'Details', 'Outcome'],
    cells: (e, date, n) => [date, e.time.replace(':', '.'), `LP${two(ymdOf(e.day).year % 100)}/${String(1000 + n * 37)}`, e.text, e.action],
    footer: () => ['End of chronology'],
  },
  gp: {
    ...plain, file: 'millbrook-surgery.csv', encoding: 'windows-1252', delimiter: ',', date: dateStyles.monthLetters,
    frontMatter: ['Agency: Millbrook Surgery', 'Author: practice safeguarding lead'],
    headings: ['Date', 'Type', 'Consultation', 'Code'],
    cells: (e, date) => [date, e.type, e.text, e.action],
  },
  maternity: {
    ...plain, file: 'maternity.csv', encoding: 'utf-8', delimiter: ',', lineEnd: '\n', date: dateStyles.slashes,
    headings: ['Date of contact', 'Contact type', 'Summary of contact', 'Plan'],
    cells: (e, date) => [date, e.type, e.text, e.action],
  },
  hospital: {
    ...plain, file: 'general-hospital.csv', encoding: 'utf-16le with BOM', delimiter: '\t', date: dateStyles.slashes,
    headings: ['Event Date', 'Department', 'Summary', 'Copies / outcome', ''],
    cells: (e, date) => [e.type === 'Emergency department' || e.planted?.time !== undefined ? `${date} ${e.time}` : date, e.type, e.text, e.action, ''],
  },
  hv: {
    ...plain, file: 'health-visiting.csv', encoding: 'utf-8 with BOM', delimiter: ',', date: dateStyles.slashes,
    frontMatter: ['Agency: Larkfield Health Visiting Service'],
    headings: ['Date', 'Contact', 'SOAP record', 'Signed'],
    cells: (e, date) => [date, e.type, e.text, e.action],
  },
  cmht: {
    ...plain, file: 'community-mental-health.csv', encoding: 'windows-1252', delimiter: ',', date: dateStyles.words, dateColumn: 1,
    headings: ['serial number', 'date', 'event-detail', 'witness or document reference'],
    cells: (e, date, n) => [String(n), date, e.text, e.action],
  },
  csc: {
    ...plain, file: 'childrens-social-care.csv', encoding: 'utf-8', delimiter: ';', date: dateStyles.dotsFullYear,
    frontMatter: ['Agency: Larkfield Children’s Social Care', 'Prepared for the review panel'],
    headings: ['Date', 'Significant Event', 'Source', 'Action Taken'],
    cells: (e, date) => [date, e.text, e.type, e.action],
  },
  school: {
    ...plain, file: 'oakway-primary.csv', encoding: 'utf-8', delimiter: ',', lineEnd: '\n', date: dateStyles.wordsNoYear,
    headings: ['Date', 'Information/Details of concerns or contact', 'Print Name and Signature'],
    cells: (e, date) => [date, e.text, e.action],
    yearRows: true,
  },
  nursery: {
    ...plain, file: 'little-willows.csv', encoding: 'utf-8', delimiter: ',', date: dateStyles.weekday,
    headings: ['Date', 'Notes', 'Notes', ''],
    cells: (e, date) => [date, e.text, e.action, ''],
  },
  homes: {
    ...plain, file: 'larkfield-homes.csv', encoding: 'windows-1252', delimiter: ',', date: dateStyles.shortSlashes, dateColumn: 1, rangeJoin: ' - ',
    headings: ['Ref', 'Date', 'Detail', 'Action'],
    cells: (e, date, n) => [`LH${String(4000 + n)}`, date, e.text, e.action],
    footer: (n) => [`Total entries: ${String(n)}`],
  },
  harbour: {
    ...plain, file: 'harbour.csv', encoding: 'utf-8 with BOM', delimiter: ';', date: dateStyles.dots,
    headings: ['Date', 'Event', 'Description'],
    cells: (e, date) => [date, e.text, e.action],
  },
  fernbank: {
    ...plain, file: 'fernbank.csv', encoding: 'utf-8', delimiter: '|', lineEnd: '\n', date: dateStyles.iso,
    frontMatter: ['Agency: Fernbank Alcohol Service'],
    headings: ['date', 'contact', 'description', 'worker'],
    cells: (e, date) => [date, e.type, e.text, e.action],
  },
  narrative: {
    ...plain, file: 'narrative.csv', encoding: 'utf-8', delimiter: ',', date: dateStyles.dotsFullYear,
    headings: ['Date', 'Agency', 'Detail', 'Comment'],
    cells: (e, date) => [date, e.planted?.about ?? '', e.text, e.action],
  },
};
