import { createHash } from 'node:crypto';
import type { PlannedEntry } from '#shared/domain/reading/planned-entry.ts';
import type { AgencyId, PlannedRow, SourceId } from '#shared/model.ts';
import type { ReadableReview, WritableReview } from './handles.ts';
import { whenRow } from './when-columns.ts';

/** An entry whose agencies were looked up in the register. */
export type PlacedEntry = {
  readonly planned: PlannedEntry;
  readonly agency?: AgencyId | undefined;
  readonly otherAgencies: readonly AgencyId[];
};

type Stored = Readonly<Record<string, string | number | null>>;

const storedRow = (source: SourceId, position: number, row: PlannedRow): Stored => ({
  source,
  position,
  row: row.row,
  becomes: row.becomes,
  cells: JSON.stringify(row.cells),
  explanation: row.explanation,
  problems: JSON.stringify(row.problems),
});

const storedEntry = (source: SourceId, { planned, agency, otherAgencies }: PlacedEntry): Stored => ({
  source,
  row: planned.row,
  rows: JSON.stringify(planned.rows),
  ...whenRow(planned.when),
  explanation: planned.explanation,
  text: planned.text,
  comment: planned.comment,
  cells: JSON.stringify(planned.columns),
  problems: JSON.stringify(planned.problems),
  needs_attention: planned.needsAttention ? 1 : 0,
  agency: agency ?? null,
  agency_state: agency === undefined ? 'proposed' : planned.agencyState,
  other_agencies: JSON.stringify(otherAgencies),
  why: planned.why,
});

const rowColumns = 'source, position, row, becomes, cells, explanation, problems';
const entryColumns = `source, row, rows, as_written, earliest, latest, precision, certainty, edtf, time, parts,
  explanation, text, comment, cells, problems, needs_attention, agency, agency_state, other_agencies, why`;

/** `a, b` -> `@a, @b`: the constants above as named parameters. */
const parameters = (columns: string): string =>
  columns
    .split(',')
    .map((name) => `@${name.trim()}`)
    .join(', ');

/** Writes every record of a file as it stood, those without an entry too. `from` is the position of the first. */
export const insertSourceRows = (
  review: WritableReview,
  source: SourceId,
  from: number,
  rows: readonly PlannedRow[],
): void => {
  const insert = review.database.prepare<[Stored]>(
    `INSERT INTO source_row (${rowColumns}) VALUES (${parameters(rowColumns)})`,
  );
  rows.forEach((row, index) => insert.run(storedRow(source, from + index, row)));
};

export const insertEntries = (review: WritableReview, source: SourceId, entries: readonly PlacedEntry[]): void => {
  const insert = review.database.prepare<[Stored]>(
    `INSERT INTO entry (${entryColumns}) VALUES (${parameters(entryColumns)})`,
  );
  for (const entry of entries) insert.run(storedEntry(source, entry));
};

const sameList = (what: string, stored: Iterable<Stored>, expected: readonly Stored[]): void => {
  let count = 0;
  for (const row of stored) {
    const planned = expected[count];
    for (const [column, value] of Object.entries(row))
      if (planned?.[column] !== value) throw new Error(`${what} ${count} was not stored as planned (${column})`);
    count += 1;
  }
  if (count !== expected.length) throw new Error(`${count} of ${expected.length} ${what}s were stored`);
};

/** Reads back what was written and compares every row and entry with the plan, before anything is committed. */
export const requireStoredAsPlanned = (
  review: ReadableReview,
  source: SourceId,
  rows: readonly PlannedRow[],
  entries: readonly PlacedEntry[],
): void => {
  sameList(
    'row',
    review.database
      .prepare<[SourceId], Stored>(`SELECT ${rowColumns} FROM source_row WHERE source = ? ORDER BY position`)
      .iterate(source),
    rows.map((row, position) => storedRow(source, position, row)),
  );
  sameList(
    'entry',
    review.database
      .prepare<[SourceId], Stored>(`SELECT ${entryColumns} FROM entry WHERE source = ? ORDER BY id`)
      .iterate(source),
    entries.map((entry) => storedEntry(source, entry)),
  );
};

/** SHA-256 over everything that was imported of a source: its own row, its records and its entries, in order. */
export const contentHash = (review: ReadableReview, source: SourceId): string => {
  const hash = createHash('sha256');
  for (const sql of [
    'SELECT * FROM source WHERE id = ?',
    'SELECT * FROM source_row WHERE source = ? ORDER BY position',
    'SELECT * FROM entry WHERE source = ? ORDER BY id',
  ])
    for (const row of review.database.prepare<[SourceId], unknown[]>(sql).raw().iterate(source))
      hash.update(`${JSON.stringify(row)}\n`, 'utf8');
  return hash.digest('hex');
};
