import type { PlannedRow } from './planned-row.ts';
import type { Column, DateReading, RowOutcome, RowProblem, RowTotals } from '../../model.ts';
import type { DateContext } from '../when/read-date-cell.ts';
import { agencyOfRow, type AgencyRules } from './agency-of-row.ts';
import { isFooter, periodHeading } from './heading-rows.ts';
import type { PlannedEntry } from './planned-entry.ts';
import { datesOutOfLine, type DatedRow } from './out-of-line.ts';
import { dateColumnsOf, whenReader, type CellProblem } from './read-when.ts';
import { proposeAnchor } from './relative-date.ts';
import { notesAsProblems, problemsOfRow, type RowToRead } from './row-problems.ts';
import { sameRows } from './same-rows.ts';
import { headsAnotherTable } from './heading-doubts.ts';
import { monthFirstSigns } from './month-first-signs.ts';
import type { RowShape } from './row-shape.ts';
import { readsAsOwnEntry } from './torn-cells.ts';
import { totalsOf } from './totals.ts';
import { yearOfColumn, yearOfHeading } from './year-column.ts';

export type Reading = {
  /** All records of the file, in order, those above the heading row too. */
  readonly records: readonly RowToRead[];
  /** Index of the heading row in `records`; undefined where there is none. */
  readonly headingIndex: number | undefined;
  readonly columns: readonly Column[];
  /** What was met before reading (quotes, encoding), by row. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
  readonly agencies: AgencyRules;
  /** The last two-digit year that is 20yy. */
  readonly pivot?: number | undefined;
  /** Rows that a person wants as entries of their own though their date is blank. */
  readonly apart?: ReadonlySet<number> | undefined;
  /** Dates that a person gives, by row: they stand beside what the file has. */
  readonly given?: ReadonlyMap<number, DateReading> | undefined;
  /** A year that a person gave for dates without one. */
  readonly year?: number | undefined;
  /** A person said that this file writes the month before the day; cells that are typed as dates are day first still. */
  readonly monthFirst?: boolean | undefined;
  /** How wide the rows are; without it the columns alone say how many cells a row should have. */
  readonly shape?: RowShape | undefined;
};

/** Reads one record after another, in the order of the file, so that a long file can be read a part at a time. */
export type RowReader = {
  readonly take: (record: RowToRead) => void;
  /** To be called once, after the last record. */
  readonly finish: () => ReadRows;
};

export type ReadRows = {
  readonly rows: readonly PlannedRow[];
  readonly entries: readonly PlannedEntry[];
  readonly totals: RowTotals;
  /** Dates that can only be month first; none where a person said that the file is. */
  readonly onlyMonthFirst: number;
};

/** An entry that is still open to continuation rows below it. */
type OpenEntry = {
  index: number;
  record: RowToRead;
  cells: readonly string[];
  typedDates: readonly number[];
  rows: number[];
  problems: RowProblem[];
  context: Carried;
};
type Carried = { readonly year?: number | undefined; readonly month?: number | undefined };
/** A row whose date was read, for what only its neighbours can tell. */
type DatedEntry = DatedRow & { readonly problems: RowProblem[]; readonly cell: string };

/** Most cells begin with a letter or a figure: they need not be trimmed to tell. */
const isBlank = (cell: string): boolean => {
  const first = cell.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && cell.trim() === '';
};

/** Two pieces of one cell that a page break parted. */
const joined = (above: string, below: string): string =>
  isBlank(below) ? above : isBlank(above) ? below : `${above.trimEnd()} ${below.trimStart()}`;

/** The words of some cells of a row, parted by a line break. */
const wordsIn = (cells: readonly string[], places: readonly number[]): string => {
  let words = '';
  for (const place of places) {
    const cell = cells[place] ?? '';
    if (!isBlank(cell)) words = words === '' ? cell : `${words}\n${cell}`;
  }
  return words;
};

const none: readonly string[] = [];

/** Keeps the place of an entry that is still open to rows below it. */
const gathered: PlannedRow = {
  row: 0,
  rows: [],
  becomes: 'attention',
  explanation: '',
  otherAgencies: none,
  why: '',
  cells: none,
  problems: [],
};

/**
 * Turns records into planned rows and entries. Every record becomes exactly one of entry, attention, joined, blank and
 * heading, so that `totals.total` is their sum; nothing is dropped and no cell is changed.
 */
export const rowReader = (reading: Omit<Reading, 'records'>): RowReader => {
  const { columns } = reading;
  const dates = dateColumnsOf(columns);
  const agencyColumns = columns.filter(({ role }) => role === 'agency');
  const indexOf = new Map(columns.map(({ letter }, index) => [letter, index]));
  const placesOf = (wanted: Column['role']): readonly number[] =>
    columns.flatMap(({ role }, at) => (role === wanted ? [at] : []));
  const textAt = placesOf('text');
  const commentAt = placesOf('comment');
  const rows: PlannedRow[] = [];
  const entries: PlannedEntry[] = [];
  const headings = columns.map(({ heading }) => heading.trim());
  const sameAsBefore = sameRows();
  const readWhen = whenReader(dates);
  const yearColumn = yearOfColumn(columns);
  const headingYear = yearOfHeading(dates.date?.heading ?? '');
  const dated: DatedEntry[] = [];
  const orders = monthFirstSigns();
  let otherTable: number | undefined;
  let index = -1;
  let carried: Carried = {};
  let open: OpenEntry | undefined;

  const cellIn = (cells: readonly string[], column: Column | undefined): string =>
    column === undefined ? '' : (cells[indexOf.get(column.letter) ?? -1] ?? '');

  const agencyCells = (cells: readonly string[]): string =>
    agencyColumns.length === 0 ? '' : agencyColumns.map((column) => cellIn(cells, column)).join(';');

  const plain = (
    record: RowToRead,
    becomes: RowOutcome,
    explanation: string,
    problems: readonly RowProblem[] = [],
  ): void => {
    rows.push({
      row: record.row,
      rows: [record.row],
      becomes,
      explanation,
      otherAgencies: none,
      why: '',
      cells: record.cells,
      problems,
    });
  };

  const problemsOf = (record: RowToRead): RowProblem[] =>
    problemsOfRow(record, columns, dates.date, reading.notes.get(record.row), reading.shape);

  /** A heading row above, then a column of years, then the heading of the date column, then the person's year. */
  const contextOf = (carriedDown: Carried, cells: readonly string[]): DateContext => {
    const context: DateContext = {
      month: carriedDown.month,
      pivot: reading.pivot,
      dayOrder: reading.monthFirst === true ? 'month-first' : undefined,
    };
    const inColumn = yearColumn?.(cells);
    if (inColumn !== undefined) return { ...context, year: inColumn, yearFrom: 'column' };
    if (carriedDown.year !== undefined) return { ...context, year: carriedDown.year };
    if (headingYear !== undefined) return { ...context, year: headingYear };
    return reading.year === undefined ? context : { ...context, year: reading.year, yearFrom: 'person' };
  };

  /** Makes the entry that `open` has gathered, in the place kept for it. */
  const close = (): void => {
    if (open === undefined) return;
    const { index, record, cells, typedDates, rows: all, problems, context } = open;
    open = undefined;
    const isTypedDate = ({ letter }: Column): boolean =>
      typedDates.length > 0 && typedDates.includes(indexOf.get(letter) ?? -1);
    const written = readWhen((column) => cellIn(cells, column), contextOf(context, cells), isTypedDate);
    const anchor = dated.at(-1);
    const read = anchor === undefined ? written : proposeAnchor(written, anchor);
    const needsAttention = read.when.earliest === undefined && read.when.latest === undefined;
    const placed = (problem: CellProblem): RowProblem => ({
      row: record.row,
      column: problem.letter,
      problem: problem.problem,
      cell: problem.cell,
    });
    const found = read.problems.length === 0 ? problems : [...read.problems.map(placed), ...problems];
    if (needsAttention && read.problems.length === 0) {
      found.unshift({
        row: record.row,
        column: dates.date?.letter ?? '',
        problem: 'No date could be read: give the date.',
        cell: cellIn(cells, dates.date),
      });
    }
    if (reading.monthFirst !== true && typedDates.length === 0)
      orders.see({ row: record.row, cell: cellIn(cells, dates.date), problems: found });
    const given = reading.given?.get(record.row);
    const text = wordsIn(cells, textAt);
    const comment = wordsIn(cells, commentAt);
    const agency = agencyOfRow({ agency: agencyCells(cells), text, comment }, reading.agencies);
    if (read.when.earliest !== undefined) {
      dated.push({ row: record.row, when: read.when, problems: found, cell: cellIn(cells, dates.date) });
    }
    rows[index] = {
      row: record.row,
      rows: all,
      cells: record.cells,
      becomes: needsAttention ? 'attention' : 'entry',
      when: read.when,
      explanation: read.explanation,
      agency: agency.agency,
      agencyState: agency.agencyState,
      otherAgencies: agency.otherAgencies,
      why: agency.why,
      problems: found,
      given: given?.when,
      proposed: read.proposed,
    };
    entries.push({
      row: record.row,
      rows: all,
      when: read.when,
      explanation: read.explanation,
      text,
      comment,
      cells,
      agency: agency.agency,
      agencyState: agency.agencyState,
      otherAgencies: agency.otherAgencies,
      why: agency.why,
      problems: found,
      needsAttention,
      given,
    });
  };

  const begin = (record: RowToRead, problems: RowProblem[]): void => {
    close();
    const first = sameAsBefore(record);
    if (first !== undefined)
      problems.push({
        row: record.row,
        column: '',
        problem: `The same, cell for cell, as row ${String(first)}: check whether it was entered twice.`,
        cell: '',
      });
    if (dated.length > 0 && headings.some((heading) => heading !== '') && headsAnotherTable(record.cells, headings))
      otherTable = record.row;
    if (otherTable !== undefined) {
      const problem = `Row ${String(otherTable)} looks like the headings of another table, with its columns in another order: check what stands where from there on.`;
      problems.push({ row: record.row, column: '', problem, cell: '' });
    }
    rows.push(gathered);
    open = {
      index: rows.length - 1,
      record,
      cells: record.cells,
      typedDates: record.typedDates ?? [],
      rows: [record.row],
      problems,
      context: carried,
    };
  };

  const take = (record: RowToRead): void => {
    const { cells } = record;
    index += 1;
    const filled = cells.filter((cell) => !isBlank(cell));
    const [only = ''] = filled;
    if (filled.length === 0) {
      plain(record, 'blank', 'Blank row.', notesAsProblems(record.row, reading.notes.get(record.row)));
    } else if (reading.headingIndex !== undefined && index <= reading.headingIndex) {
      plain(
        record,
        'heading',
        index === reading.headingIndex ? 'Column headings.' : 'Front matter, kept with the file.',
        notesAsProblems(record.row, reading.notes.get(record.row)),
      );
    } else if (
      reading.headingIndex !== undefined &&
      headings.every((heading, at) => heading === (cells[at] ?? '').trim())
    ) {
      close();
      otherTable = undefined;
      plain(record, 'heading', 'Column headings again.', problemsOf(record));
    } else if (filled.length === 1 && periodHeading(only) !== undefined) {
      close();
      const period = periodHeading(only) ?? {};
      carried = { year: period.year ?? carried.year, month: period.month };
      plain(record, 'heading', 'Year or month, carried down to the rows below.');
    } else if (isBlank(cellIn(cells, dates.date)) && isBlank(cellIn(cells, dates.dateEnd))) {
      const ownRow =
        agencyColumns.some((column) => !isBlank(cellIn(cells, column))) || !isBlank(cellIn(cells, dates.time));
      if (isFooter(only)) {
        close();
        const problem = 'Taken for a footer or a row of totals, so it is not an entry: check that it is none.';
        plain(record, 'heading', 'Footer, kept with the file.', [
          ...problemsOf(record),
          { row: record.row, column: '', problem, cell: only },
        ]);
      } else if (open !== undefined && !ownRow && reading.apart?.has(record.row) !== true) {
        plain(
          record,
          'joined',
          `Its date is blank: joined to row ${String(open.rows[0] ?? record.row)} above, column by column.`,
        );
        open.rows.push(record.row);
        open.problems.push(...problemsOf(record).filter(({ problem }) => !problem.startsWith('This row has fewer')));
        const above = open.cells;
        const [longest = ''] = [...filled].sort((one, other) => other.length - one.length);
        if (readsAsOwnEntry(above[cells.indexOf(longest)] ?? '', longest)) {
          const problem =
            'This row has no date and was joined to the row above, but reads like an entry of its own: check it.';
          open.problems.push({ row: record.row, column: dates.date?.letter ?? '', problem, cell: '' });
        }
        open.cells = Array.from({ length: Math.max(above.length, cells.length) }, (_, at) =>
          joined(above[at] ?? '', cells[at] ?? ''),
        );
      } else begin(record, problemsOf(record));
    } else if (filled.length === 1 && isFooter(only)) {
      close();
      const problem = 'Taken for a footer, so it is not an entry: check that it is none.';
      plain(record, 'heading', 'Footer, kept with the file.', [{ row: record.row, column: '', problem, cell: only }]);
    } else begin(record, problemsOf(record));
  };

  const finish = (): ReadRows => {
    close();
    for (const {
      row: { row, problems, cell },
      problem,
    } of datesOutOfLine(dated)) {
      problems.push({ row, column: dates.date?.letter ?? '', problem, cell });
    }
    for (const { of, problem } of orders.doubted())
      of.problems.push({ row: of.row, column: dates.date?.letter ?? '', problem, cell: of.cell });
    return { rows, entries, totals: totalsOf(rows), onlyMonthFirst: orders.onlyMonthFirst() };
  };

  return { take, finish };
};

/** All records of a file at once. */
export const readRows = (reading: Reading): ReadRows => {
  const reader = rowReader(reading);
  for (const record of reading.records) reader.take(record);
  return reader.finish();
};
