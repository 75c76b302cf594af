import type { ImportChoices, ImportPlan } from '#shared/contract.ts';
import { agencyReader } from '#shared/domain/agencies/agencies-in-text.ts';
import { agencyOfFile, type AgencyFound } from '#shared/domain/agencies/agency-of-file.ts';
import type { NamedAgency } from '#shared/domain/agencies/known-agencies.ts';
import { nameInPlan } from '#shared/domain/agencies/recognise-agency.ts';
import { findHeadingRow } from '#shared/domain/columns/find-heading-row.ts';
import { chosenRoles, guessRoles, rolesByLetter } from '#shared/domain/columns/guess-roles.ts';
import { headingDoubts } from '#shared/domain/reading/heading-doubts.ts';
import type { PlannedEntry } from '#shared/domain/reading/planned-entry.ts';
import { rowReader } from '#shared/domain/reading/read-rows.ts';
import { shapeOf } from '#shared/domain/reading/row-shape.ts';
import { addsUp } from '#shared/domain/reading/totals.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { AppError } from '#shared/errors.ts';
import type { Column, ColumnRole, DateReading, PlanId, SourceKind } from '#shared/model.ts';
import { csvTableSteps, readDocument } from '../doors/read-door.ts';
import type { BetweenPieces, ReadTable, TableRow } from '../doors/table.ts';
import type { PlannedImport } from './planned-import.ts';

export type PlanInput = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly choices: ImportChoices;
  /** The review's agencies; names in the plan are theirs where they are recognised. */
  readonly register: readonly NamedAgency[];
  readonly planId: PlanId;
  /** The last two-digit year that is 20yy; 49 where the review says nothing. */
  readonly pivot?: number | undefined;
  /** The roles that a person once chose for a file with these headings, in their order; undefined where none did. */
  readonly remembered?: ((headings: readonly string[]) => readonly ColumnRole[] | undefined) | undefined;
};

/** How far a plan has got, in characters or rows of `of`. */
export type PlanStep = { readonly done: number; readonly of: number };

const sampledRows = 200;
/** Rows between two steps: a few milliseconds. */
const rowsPerStep = 250;

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

/** The first rows from a place on that hold anything, as many as are looked at to tell what columns are. */
const firstFilled = (records: readonly TableRow[], from: number): readonly TableRow[] => {
  const filled: TableRow[] = [];
  for (let at = from; at < records.length && filled.length < sampledRows; at += 1) {
    const record = records[at];
    if (record !== undefined && !isBlank(record)) filled.push(record);
  }
  return filled;
};

function* cellsFrom(records: readonly TableRow[], from: number): Generator<readonly string[]> {
  for (let at = from; at < records.length; at += 1) yield records[at]?.cells ?? [];
}

type Notes = ReadTable['notes'];

const withNotes = (notes: Notes, row: number | undefined, more: readonly string[]): Notes =>
  row === undefined || more.length === 0 ? notes : new Map([...notes, [row, [...(notes.get(row) ?? []), ...more]]]);

/** The index of the heading row: the person's, else the one found. */
const headingIndexOf = (records: readonly TableRow[], chosen: number | undefined): number | undefined => {
  if (chosen === 0) return undefined;
  if (chosen === undefined) return findHeadingRow(records.slice(0, sampledRows).map(({ cells }) => cells));
  const index = records.findIndex(({ row }) => row === chosen);
  if (index !== -1) return index;
  throw new AppError('bad-input', `There is no row ${String(chosen)} in this file. Choose a heading row that it has.`);
};

const requireDateColumn = (columns: readonly Column[], headingRow: number | undefined): void => {
  if (columns.some(({ role }) => role === 'date')) return;
  const where =
    headingRow === undefined ? 'No heading row was found, and n' : `Row ${String(headingRow)} has the headings, but n`;
  throw new AppError(
    'no-date-column',
    `${where}o column could be told to hold the dates of the entries. Say which column it is, or choose the heading row or the delimiter; if this is not a chronology, leave it out.`,
  );
};

const givenDates = (
  dates: Readonly<Record<string, string>>,
  pivot: number | undefined,
): ReadonlyMap<number, DateReading> =>
  new Map(
    Object.entries(dates).map(([row, written]) => {
      const reading = readDateCell(written, { pivot });
      if (reading.when.earliest === undefined && reading.when.latest === undefined)
        throw new AppError(
          'bad-input',
          `The date given for row ${row} could not be read. Write it like 7.2.14, May 2010 or 7-24.02.14.`,
        );
      return [Number(row), reading];
    }),
  );

/** Whose words a source holds: a table in which several agencies appear is the review's own. */
const kindOf = (ofFile: AgencyFound | undefined, entries: readonly PlannedEntry[]): SourceKind => {
  if (ofFile !== undefined) return 'agency';
  const lanes = new Set(entries.map(({ agency }) => agency).filter((agency) => agency !== undefined));
  return lanes.size > 2 ? 'review' : 'agency';
};

/** Plans the import of a table, whichever door it came by, a step at a time. */
function* tableSteps(table: ReadTable, input: PlanInput): Generator<PlanStep, PlannedImport> {
  const { choices, register } = input;
  const { records } = table;
  const headingIndex = headingIndexOf(records, choices.headingRow);
  const headingRow = headingIndex === undefined ? undefined : records[headingIndex]?.row;
  const below = firstFilled(records, headingIndex === undefined ? 0 : headingIndex + 1);
  if (records.every(isBlank)) {
    throw new AppError(
      'empty-file',
      'This file holds only blank rows. Ask the agency to send it again, or choose another file.',
    );
  }
  const headings = headingIndex === undefined ? [] : (records[headingIndex]?.cells ?? []);
  const guessed = guessRoles(
    headings,
    below.map(({ cells }) => cells),
  );
  const known = headings.length === 0 ? undefined : input.remembered?.(headings);
  const offered =
    known === undefined ? guessed : guessed.map((column, at) => ({ ...column, role: known[at] ?? column.role }));
  const chosenNow = { ...rolesByLetter(offered, choices.rolesByHeading ?? {}), ...choices.roles };
  const mappedByPerson = Object.keys(chosenNow).length > 0;
  const columns = chosenRoles(offered, chosenNow);
  requireDateColumn(columns, headingRow);
  if (below.length === 0) {
    throw new AppError(
      'empty-file',
      'This file has headings but no rows below them. Ask the agency to send it again, or choose another file.',
    );
  }

  const above = records
    .slice(0, headingIndex ?? 0)
    .map(({ cells }) =>
      cells
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .filter((line) => line !== '');
  const frontMatter = [...table.outside, ...above];
  const found = agencyOfFile({ frontMatter, fileName: input.fileName, register });
  const chosen = choices.agency?.trim() ?? '';
  const picked = chosen === '' ? undefined : { ...nameInPlan(chosen, register), why: 'chosen by the person importing' };
  const hasColumn = columns.some(({ role }) => role === 'agency');
  const ofFile = picked ?? found;
  const agencyState = picked === undefined ? 'proposed' : 'confirmed';

  const from = headingIndex === undefined ? 0 : headingIndex + 1;
  const shape = shapeOf(cellsFrom(records, from), columns.length);
  const doubts = headingRow === undefined ? [] : headingDoubts(headings, records[from - 2]?.cells, shape);
  const reader = rowReader({
    headingIndex,
    columns,
    notes: withNotes(table.notes, headingRow, doubts),
    shape,
    agencies: {
      ofFile: ofFile === undefined ? undefined : { name: ofFile.name, why: ofFile.why, state: agencyState },
      nameOf: (written) => nameInPlan(written, register).name,
      fromText: agencyReader(register),
    },
    pivot: input.pivot,
    apart: new Set(choices.apart ?? []),
    given: givenDates(choices.dates ?? {}, input.pivot),
    year: choices.year,
    monthFirst: choices.monthFirst,
  });
  for (const [index, record] of records.entries()) {
    reader.take(record);
    if (index % rowsPerStep === 0) yield { done: records.length + index, of: 2 * records.length };
  }
  const read = reader.finish();
  if (!addsUp(read.totals)) throw new Error('the rows of a plan do not add up');

  const plan: ImportPlan = {
    plan: input.planId,
    fileName: input.fileName,
    sha256: table.sha256,
    door: table.door,
    table: table.table,
    tables: table.tables,
    parts: table.parts,
    encoding: table.encoding,
    encodingDoubts: table.encodingDoubts,
    delimiter: table.delimiter,
    headingRow,
    frontMatter,
    columns,
    mappingFrom: known === undefined ? 'guessed' : 'remembered',
    kind: choices.kind ?? kindOf(ofFile, read.entries),
    agency: hasColumn && picked === undefined ? undefined : ofFile,
    agencyState,
    rows: read.totals,
    physicalLines: table.physicalLines,
    onlyMonthFirst: read.onlyMonthFirst,
  };
  return { plan, rows: read.rows, entries: read.entries, mappedByPerson };
}

/**
 * Plans the import of one CSV, a step at a time, so that a long file does not hold up the process: what is previewed is
 * what will be committed. Reads bytes, touches nothing else.
 * @throws AppError `empty-file`, `too-large`, `not-a-chronology`, `no-date-column`, `bad-input`.
 */
export function* planSteps(input: PlanInput): Generator<PlanStep, PlannedImport> {
  return yield* tableSteps(yield* csvTableSteps(input.bytes, input.choices), input);
}

/**
 * The steps of planning one file of any kind: CSV, Word document, workbook, web page or pasted table. A document is
 * unpacked and read first, with `between` called after each piece of it; what it throws ends the reading.
 * @throws AppError as `planSteps`.
 */
export const planStepsOfFile = async (
  input: PlanInput,
  between: BetweenPieces,
): Promise<Generator<PlanStep, PlannedImport>> => {
  const table = await readDocument(input.bytes, input.choices, between);
  return table === undefined ? planSteps(input) : tableSteps(table, input);
};

const allAtOnce = (steps: Generator<PlanStep, PlannedImport>): PlannedImport => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

/** The whole plan of a CSV at once, for callers that keep nobody waiting. @throws AppError as `planSteps` does. */
export const planImport = (input: PlanInput): PlannedImport => allAtOnce(planSteps(input));

/** The whole plan of a file of any kind at once. @throws AppError as `planSteps` does. */
export const planFile = async (input: PlanInput): Promise<PlannedImport> =>
  allAtOnce(await planStepsOfFile(input, () => Promise.resolve()));
