import type { Cell, Column, DateReading, PlannedRow, RowOutcome, RowProblem, RowTotals } from '../../model.ts';
import { columnLetter } from '../columns/column-letter.ts';
import { agencyOfRow, type AgencyRules } from './agency-of-row.ts';
import { isFooter, periodHeading } from './heading-rows.ts';
import type { PlannedEntry } from './planned-entry.ts';
import { dateColumnsOf, readWhen, type CellProblem } from './read-when.ts';
import { spreadsheetProblem } from './spreadsheet-marks.ts';
import { looksTorn, readsAsOwnEntry } from './torn-cells.ts';
import { totalsOf } from './totals.ts';

export type RowToRead = { readonly row: number; readonly cells: readonly string[] };

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
};

export type ReadRows = {
  readonly rows: readonly PlannedRow[];
  readonly entries: readonly PlannedEntry[];
  readonly totals: RowTotals;
};

/** An entry that is still open to continuation rows below it. */
type OpenEntry = { index: number; cells: readonly string[]; rows: number[]; problems: RowProblem[]; context: Carried };
type Carried = { readonly year?: number | undefined; readonly month?: number | undefined };

const isBlank = (cell: string): boolean => cell.trim() === '';

/** Two pieces of one cell that a page break parted. */
const joined = (above: string, below: string): string =>
  isBlank(below) ? above : isBlank(above) ? below : `${above.trimEnd()} ${below.trimStart()}`;

/**
 * Turns records into planned rows and entries. Every record becomes exactly one of entry, attention, joined, blank and
 * heading, so that `totals.total` is their sum; nothing is dropped and no cell is changed.
 */
export const readRows = (reading: Reading): ReadRows => {
  const { columns } = reading;
  const dates = dateColumnsOf(columns);
  const agencyColumns = columns.filter(({ role }) => role === 'agency');
  const indexOf = new Map(columns.map(({ letter }, index) => [letter, index]));
  const rows: PlannedRow[] = [];
  const entries: PlannedEntry[] = [];
  const headings = columns.map(({ heading }) => heading.trim());
  const firstSeen = new Map<string, number>();
  let carried: Carried = {};
  let open: OpenEntry | undefined;

  const cellIn = (cells: readonly string[], column: Column | undefined): string =>
    column === undefined ? '' : (cells[indexOf.get(column.letter) ?? -1] ?? '');

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
      otherAgencies: [],
      why: '',
      cells: record.cells,
      problems,
    });
  };

  const allColumns = (cells: readonly string[]): readonly Column[] =>
    cells.length <= columns.length
      ? columns
      : [
          ...columns,
          ...Array.from({ length: cells.length - columns.length }, (_, extra) => ({
            letter: columnLetter(columns.length + extra),
            heading: '',
            role: 'extra' as const,
          })),
        ];

  const problemsOf = (record: RowToRead): RowProblem[] => {
    const { row, cells } = record;
    const problems: RowProblem[] = (reading.notes.get(row) ?? []).map((problem) => ({
      row,
      column: '',
      problem,
      cell: '',
    }));
    const extra = cells.slice(columns.length).filter((cell) => !isBlank(cell));
    if (extra.length > 0) {
      const problem = `This row has more cells than the table has columns (${String(cells.length)} for ${String(columns.length)}); the extra ones were kept at its end.`;
      problems.push({ row, column: columnLetter(columns.length), problem, cell: extra[0] ?? '' });
    }
    if (cells.length < columns.length) {
      const problem = `This row has fewer cells than the table has columns (${String(cells.length)} for ${String(columns.length)}); check that none is missing.`;
      problems.push({ row, column: columnLetter(cells.length), problem, cell: '' });
    }
    if (looksTorn(cells)) {
      const problem = 'A quotation may have been torn over two cells at a delimiter: check where the cells end.';
      problems.push({ row, column: '', problem, cell: '' });
    }
    for (const [index, cell] of cells.entries()) {
      if (columns[index] === dates.date) continue;
      const problem = spreadsheetProblem(cell);
      if (problem !== undefined) problems.push({ row, column: columnLetter(index), problem, cell });
    }
    return problems;
  };

  /** Makes the entry that `open` has gathered, in the place kept for it. */
  const close = (): void => {
    if (open === undefined) return;
    const { index, cells, rows: all, problems, context } = open;
    open = undefined;
    const planned = rows[index];
    if (planned === undefined) return;
    const read = readWhen(dates, (column) => cellIn(cells, column), { ...context, pivot: reading.pivot });
    const needsAttention = read.when.earliest === undefined && read.when.latest === undefined;
    const placed = (problem: CellProblem): RowProblem => ({
      row: planned.row,
      column: problem.letter,
      problem: problem.problem,
      cell: problem.cell,
    });
    const found = [...read.problems.map(placed), ...problems];
    if (needsAttention && read.problems.length === 0) {
      found.unshift({
        row: planned.row,
        column: dates.date?.letter ?? '',
        problem: 'No date could be read: give the date.',
        cell: cellIn(cells, dates.date),
      });
    }
    const wordsOf = (role: Column['role']): string =>
      columns
        .filter((column) => column.role === role)
        .map((column) => cellIn(cells, column))
        .filter((cell) => !isBlank(cell))
        .join('\n');
    const given = reading.given?.get(planned.row);
    const text = wordsOf('text');
    const comment = wordsOf('comment');
    const agency = agencyOfRow(
      { agency: agencyColumns.map((column) => cellIn(cells, column)).join(';'), text, comment },
      reading.agencies,
    );
    const named: readonly Cell[] = allColumns(cells).map((column, at) => ({ ...column, cell: cells[at] ?? '' }));
    rows[index] = {
      ...planned,
      rows: all,
      becomes: needsAttention ? 'attention' : 'entry',
      when: read.when,
      explanation: read.explanation,
      agency: agency.agency,
      otherAgencies: agency.otherAgencies,
      why: agency.why,
      problems: found,
      given: given?.when,
    };
    entries.push({
      row: planned.row,
      rows: all,
      when: read.when,
      explanation: read.explanation,
      text,
      comment,
      columns: named,
      ...agency,
      problems: found,
      needsAttention,
      given,
    });
  };

  const begin = (record: RowToRead, problems: RowProblem[]): void => {
    close();
    const key = record.cells.join('\u001f');
    const first = firstSeen.get(key);
    if (first === undefined) firstSeen.set(key, record.row);
    else
      problems.push({
        row: record.row,
        column: '',
        problem: `The same, cell for cell, as row ${String(first)}: check whether it was entered twice.`,
        cell: '',
      });
    plain(record, 'attention', '');
    open = { index: rows.length - 1, cells: record.cells, rows: [record.row], problems, context: carried };
  };

  for (const [index, record] of reading.records.entries()) {
    const { cells } = record;
    const filled = cells.filter((cell) => !isBlank(cell));
    const [only = ''] = filled;
    if (filled.length === 0) {
      const notes = reading.notes.get(record.row) ?? [];
      plain(
        record,
        'blank',
        'Blank row.',
        notes.map((problem) => ({ row: record.row, column: '', problem, cell: '' })),
      );
    } else if (reading.headingIndex !== undefined && index <= reading.headingIndex) {
      const notes = (reading.notes.get(record.row) ?? []).map((problem) => ({
        row: record.row,
        column: '',
        problem,
        cell: '',
      }));
      plain(
        record,
        'heading',
        index === reading.headingIndex ? 'Column headings.' : 'Front matter, kept with the file.',
        notes,
      );
    } else if (
      reading.headingIndex !== undefined &&
      headings.every((heading, at) => heading === (cells[at] ?? '').trim())
    ) {
      close();
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
  }
  close();
  return { rows, entries, totals: totalsOf(rows) };
};
