import type { CalendarDate, Column, DateReading, When } from '../../model.ts';
import { asStated } from './stated-precision.ts';
import { readDateCell, type DateContext } from '../when/read-date-cell.ts';

/** A problem of one cell, before it is known in which row it stands. */
export type CellProblem = { readonly letter: string; readonly problem: string; readonly cell: string };

/** The date of a record from all its date and time cells, and what a person should look at. */
export type WhenRead = {
  readonly when: When;
  readonly explanation: string;
  readonly problems: readonly CellProblem[];
  /** The day that a date which hangs on another one would be, counted from the row above. */
  readonly proposed?: CalendarDate | undefined;
};

type DateCells = {
  readonly date: Column | undefined;
  readonly dateEnd: Column | undefined;
  readonly precision: Column | undefined;
  readonly time: Column | undefined;
  readonly timeEnd: Column | undefined;
};

export type CellOf = (column: Column | undefined) => string;

export const dateColumnsOf = (columns: readonly Column[]): DateCells => ({
  date: columns.find(({ role }) => role === 'date'),
  dateEnd: columns.find(({ role }) => role === 'date-end'),
  precision: columns.find(({ role }) => role === 'date-precision'),
  time: columns.find(({ role }) => role === 'time'),
  timeEnd: columns.find(({ role }) => role === 'time-end'),
});

/** Reads a time by the grammar of dates, so that both know the same forms: `HH:MM`, or undefined. */
const readTime = (cell: string, onDay: string): string | undefined => {
  const reading = readDateCell(`${onDay} ${cell.trim()}`);
  return reading.problem === undefined ? reading.when.time : undefined;
};

const combined = (start: DateReading, end: DateReading, context: DateContext): DateReading => {
  const from = start.when;
  const to = end.when;
  const asWritten = `${from.asWritten} – ${to.asWritten}`;
  if (from.earliest === undefined || to.latest === undefined) {
    const problem = end.problem ?? 'The end date could not be joined to the start: check both.';
    return { ...start, when: { ...from, asWritten }, problem: start.problem ?? problem };
  }
  if (to.latest < from.earliest) {
    return {
      ...start,
      when: { ...from, asWritten },
      problem: 'The end lies before the start, so only the start was used: check both dates.',
    };
  }
  if (from.earliest === to.earliest && from.latest === to.latest) return start;
  // Two cells are one span, exactly as one cell "A to B" is.
  const span = readDateCell(`${from.earliest} to ${to.latest}`, context);
  const certain = from.certainty === 'certain' && to.certainty === 'certain';
  const certainty = certain ? 'certain' : from.certainty === 'certain' ? to.certainty : from.certainty;
  const when: When = { ...span.when, asWritten, certainty, time: from.time, parts: [] };
  const edtf = from.edtf !== undefined && to.edtf !== undefined ? `${from.edtf}/${to.edtf}` : span.when.edtf;
  return {
    when: { ...when, edtf: certain ? span.when.edtf : edtf },
    explanation: `${start.explanation} The end was taken from its own column.`,
    problem: start.problem ?? end.problem,
  };
};

/** Dates that were read already: chronologies have many entries on a day. Beyond this many it starts afresh. */
const mostRemembered = 20_000;

type ReadCell = (cell: string, context: DateContext) => DateReading;

const areSame = (one: DateContext, other: DateContext): boolean =>
  one.year === other.year &&
  one.month === other.month &&
  one.pivot === other.pivot &&
  one.dayOrder === other.dayOrder &&
  one.yearFrom === other.yearFrom;

/** Reads date cells and remembers: the same words in the same context mean the same. */
const rememberingReader = (): ReadCell => {
  const known = new Map<string, DateReading>();
  let last: DateContext = {};
  return (cell, context) => {
    if (cell.length > 60) return readDateCell(cell, context);
    if (known.size >= mostRemembered || !areSame(context, last)) known.clear();
    last = context;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = readDateCell(cell, context);
    known.set(cell, reading);
    return reading;
  };
};

const noProblems: readonly CellProblem[] = [];

/** Whether a cell of the record is held as a date by its program, and so written day first whatever the file does. */
type IsTypedDate = (column: Column) => boolean;
type ReadWhen = (cellOf: CellOf, context: DateContext, isTypedDate: IsTypedDate) => WhenRead;

/** Reads the dates of the records of one file: start, end and times, in whichever columns they stand. */
export const whenReader = (columns: DateCells): ReadWhen => {
  const readCell = rememberingReader();
  return (cellOf, context, isTypedDate) => {
    const contextIn = (column: Column | undefined): DateContext =>
      column !== undefined && context.dayOrder !== undefined && isTypedDate(column)
        ? { ...context, dayOrder: undefined }
        : context;
    const cell = cellOf(columns.date);
    let reading = readCell(cell, contextIn(columns.date));
    const endCell = cellOf(columns.dateEnd);
    if (endCell.trim() !== '') reading = combined(reading, readCell(endCell, contextIn(columns.dateEnd)), context);
    const problems: CellProblem[] = [];
    const precision = cellOf(columns.precision);
    if (precision.trim() !== '') {
      const { reading: told, problem } = asStated(reading, precision);
      reading = told;
      if (problem !== undefined) problems.push({ letter: columns.precision?.letter ?? '', problem, cell: precision });
    }
    if (reading.problem !== undefined) {
      problems.push({ letter: columns.date?.letter ?? '', problem: reading.problem, cell });
    }
    let { when } = reading;
    for (const column of [columns.time, columns.timeEnd]) {
      if (column === undefined) continue;
      const written = cellOf(column);
      if (written.trim() === '') continue;
      const time = readTime(written, when.earliest ?? '2000-01-01');
      if (time === undefined) {
        problems.push({
          letter: column.letter,
          problem: 'The time could not be read; the day was kept.',
          cell: written,
        });
      } else if (column === columns.time && when.time === undefined) when = { ...when, time };
    }
    return { when, explanation: reading.explanation, problems: problems.length === 0 ? noProblems : problems };
  };
};
