import { createHash } from 'node:crypto';
import type { PlannedEntry } from '#shared/domain/reading/planned-entry.ts';
import type { PlannedRow } from '#shared/domain/reading/planned-row.ts';
import type { AgencyId, SourceId } from '#shared/model.ts';
import { cellsBesideText } from './entry-cells.ts';
import { writeChecked } from './checked-rows.ts';
import type { CheckedTable } from './checked-rows.ts';
import type { ReadableReview, SqlValue, WritableReview } from './handles.ts';
import { whenRow } from './when-columns.ts';

/** An entry whose agencies were looked up in the register, and the place of its record in the file. */
export type PlacedEntry = {
  readonly planned: PlannedEntry;
  readonly position: number;
  readonly agency?: AgencyId | undefined;
  readonly otherAgencies: readonly AgencyId[];
};

/** What is stored of a record, in the order of the columns of `rowTable`. */
const rowValues = (
  source: SourceId,
  position: number,
  row: PlannedRow,
  entry: PlannedEntry | undefined,
): readonly SqlValue[] => [
  source,
  position,
  row.row,
  row.becomes,
  JSON.stringify(entry?.rows.length === 1 ? cellsBesideText(row.cells, entry.text) : row.cells),
  row.explanation === entry?.explanation ? '' : row.explanation,
  listOrNone(row.problems),
];

/** What is stored of an entry, in the order of the columns of `entryTable`. */
const entryValues = (
  id: number,
  source: SourceId,
  { planned, position, agency, otherAgencies }: PlacedEntry,
): readonly SqlValue[] => {
  const when = whenRow(planned.when);
  return [
    id,
    source,
    position,
    planned.row,
    planned.rows.length === 1 ? `[${planned.row}]` : JSON.stringify(planned.rows),
    when.as_written,
    when.earliest,
    when.latest,
    when.precision,
    when.certainty,
    when.edtf,
    when.time,
    when.parts,
    planned.explanation,
    planned.text,
    planned.comment,
    planned.rows.length === 1 ? '[]' : JSON.stringify(planned.cells),
    listOrNone(planned.problems),
    planned.needsAttention ? 1 : 0,
    agency ?? null,
    agency === undefined ? 'proposed' : planned.agencyState,
    listOrNone(otherAgencies),
    planned.why,
  ];
};

/** Most entries have no problems and concern nobody else: the empty list need not be made each time. */
const listOrNone = (list: readonly unknown[]): string => (list.length === 0 ? '[]' : JSON.stringify(list));

const rowTable: CheckedTable = {
  name: 'source_row',
  columns: ['source', 'position', 'row', 'becomes', 'cells', 'explanation', 'problems'],
  usual: { becomes: 'entry', explanation: '', problems: '[]' },
  where: 'source = ? AND position >= ? AND position < ?',
  order: 'position',
};

const entryTable: CheckedTable = {
  name: 'entry',
  columns: [
    ...['id', 'source', 'position', 'row', 'rows'],
    ...['as_written', 'earliest', 'latest', 'precision', 'certainty', 'edtf', 'time', 'parts'],
    ...['explanation', 'text', 'comment', 'joined_cells', 'problems', 'needs_attention'],
    ...['agency', 'agency_state', 'other_agencies', 'why'],
  ],
  usual: {
    precision: 'day',
    certainty: 'certain',
    time: null,
    parts: '[]',
    comment: '',
    joined_cells: '[]',
    problems: '[]',
    needs_attention: 0,
    agency_state: 'proposed',
  },
  where: 'id >= ? AND id < ?',
  order: 'id',
};

/**
 * Writes records of a file as they stood, those without an entry too, and reads them back before anything is committed.
 * `from` is the position of the first. What an entry says is said once: its words and how it was read are left to it, and it
 * is written after its record in the same transaction; `entries` are those that begin with a record, by its position.
 */
export const insertSourceRows = (
  review: WritableReview,
  source: SourceId,
  from: number,
  rows: readonly PlannedRow[],
  entries: ReadonlyMap<number, PlannedEntry>,
  sum?: ContentSum,
): void => {
  const written = rows.map((row, index) => rowValues(source, from + index, row, entries.get(from + index)));
  writeChecked(review, rowTable, written, [source, from, from + rows.length]);
  if (sum !== undefined) for (const values of written) sum.add(values);
};

/**
 * Writes entries and reads them back before anything is committed. Their words are to be indexed when all are written.
 * @returns the id of the first; the others follow it
 */
export const insertEntries = (
  review: WritableReview,
  source: SourceId,
  entries: readonly PlacedEntry[],
  sum?: ContentSum,
): number => {
  // Rows of entries are never deleted, so the next id is free.
  const from = review.database.prepare<[], number>('SELECT coalesce(max(id), 0) + 1 FROM entry').pluck().get() ?? 1;
  const written = entries.map((entry, at) => entryValues(from + at, source, entry));
  writeChecked(review, entryTable, written, [from, from + entries.length]);
  if (sum !== undefined) for (const values of written) sum.add(values);
  return from;
};

/** A hash over everything that is written of a source, fed in the order in which a check reads it. */
export type ContentSum = { readonly add: (values: readonly SqlValue[]) => void; readonly digest: () => string };

/** Bytes that are hashed at a time. */
const hashedAtOnce = 1 << 20;

const newSum = (): ContentSum => {
  const hash = createHash('sha256');
  const pending = Buffer.allocUnsafe(hashedAtOnce);
  let filled = 0;
  const flush = (): void => {
    hash.update(pending.subarray(0, filled));
    filled = 0;
  };
  const put = (text: string): void => {
    // No UTF-16 unit takes more than three bytes.
    if (text.length * 3 > hashedAtOnce) {
      flush();
      hash.update(text, 'utf8');
      return;
    }
    if (text.length * 3 > hashedAtOnce - filled) flush();
    filled += pending.write(text, filled, 'utf8');
  };
  return {
    // Each text goes in with its length, so that no two lists of values are the same characters.
    add: (values) => {
      let row = '';
      for (const value of values) {
        if (typeof value === 'string') row += `${value.length}:${value}`;
        else row += value === null ? '-' : `#${value};`;
      }
      put(`${row}\n`);
    },
    digest: () => {
      flush();
      return hash.digest('hex');
    },
  };
};

const addSourceItself = (review: ReadableReview, source: SourceId, sum: ContentSum): void => {
  const row = review.database.prepare<[SourceId], SqlValue[]>('SELECT * FROM source WHERE id = ?').raw().get(source);
  if (row === undefined) throw new Error('the source was not written');
  sum.add(row);
};

/** The hash of a source that stands and whose rows and entries are about to be written. */
export const newContentSum = (review: ReadableReview, source: SourceId): ContentSum => {
  const sum = newSum();
  addSourceItself(review, source, sum);
  return sum;
};

/** SHA-256 over everything that was imported of a source: its own row, its records and its entries, in order. */
export const contentHash = (review: ReadableReview, source: SourceId): string => {
  const sum = newContentSum(review, source);
  for (const sql of [
    `SELECT ${rowTable.columns.join(', ')} FROM source_row WHERE source = ? ORDER BY position`,
    `SELECT ${entryTable.columns.join(', ')} FROM entry WHERE source = ? ORDER BY id`,
  ])
    for (const row of review.database.prepare<[SourceId], SqlValue[]>(sql).raw().iterate(source)) sum.add(row);
  return sum.digest();
};
