import type { ReadableReview, SqlRow, SqlValue, WritableReview } from './handles.ts';

const when = ['as_written', 'earliest', 'latest', 'precision', 'certainty', 'edtf', 'time', 'parts'] as const;

/** Every table that changes only together with a line of the log, and its columns (without `id` and `removed`). */
const columnsOf = {
  review: ['title', 'kind', 'period_from', 'period_to', 'decided_by', 'about'],
  agency: ['full_name', 'short_name', 'aliases', 'sector', 'open_from', 'open_to', 'position', 'merged_into'],
  person: ['name', 'role', 'born'],
  term: ['number', 'text'],
  marker: ['title', ...when],
  source_state: ['kind', 'agency', 'covers_from', 'covers_to', 'declared_complete', 'content_sha256', 'replaced_by'],
  entry_state: ['identity', 'state'],
  placement: ['agency', 'other_agencies', 'why'],
  date_correction: [...when, 'explanation'],
  gap_decision: ['state', 'reason', 'sense', 'mitigated', 'closed'],
  added_gap: ['entry', 'kind', 'form', 'words'],
  good_practice: ['entry', 'words'],
  note: ['entry', 'words', 'who', 'at'],
  same_event: ['entries', 'state'],
  gap_terms: ['terms'],
  gap_kind: ['name', 'code'],
  drawn_gap: ['kind', 'form', ...when, 'recorded_by', 'concerns', 'between_agencies', 'words'],
  rule_choice: ['is_on', 'settings'],
  own_phrase: ['kind', 'form', 'words'],
  exchange_decision: ['state', 'outcome', 'reason'],
  added_exchange: ['entry', 'sender', 'receiver', 'means', 'about', 'outcome'],
  thread: ['title', 'words', 'entries', 'left_out'],
  clock_decision: ['rule', 'from_entry', 'from_day', 'to_entry', 'to_day', 'state', 'reason'],
  clock_rule: ['name', 'rule'],
  ruler: ['title', 'counts', 'zero', 'basis'],
  episode: ['title', ...when],
  no_contact: ['agency', 'earliest', 'latest', 'words'],
  saved_filter: ['name', 'filters'],
} as const;

export type LoggedTable = keyof typeof columnsOf;
export type RowKey = string | number;

export const loggedTables: readonly LoggedTable[] = [
  'review',
  'agency',
  'person',
  'term',
  'marker',
  'source_state',
  'entry_state',
  'placement',
  'date_correction',
  'gap_decision',
  'added_gap',
  'good_practice',
  'note',
  'same_event',
  'gap_terms',
  'gap_kind',
  'drawn_gap',
  'rule_choice',
  'own_phrase',
  'exchange_decision',
  'added_exchange',
  'thread',
  'clock_decision',
  'clock_rule',
  'ruler',
  'episode',
  'no_contact',
  'saved_filter',
];

export const isLoggedTable = (name: string): name is LoggedTable => Object.hasOwn(columnsOf, name);

type Statements = { readonly read: string; readonly all: string; readonly put: string; readonly remove: string };

/** All parts of these statements are the constants above; nothing that anybody typed is ever part of one. */
const statementsOf = (table: LoggedTable): Statements => {
  const columns = columnsOf[table];
  const list = columns.join(', ');
  return {
    read: `SELECT ${list} FROM ${table} WHERE id = ? AND removed = 0`,
    all: `SELECT id, ${list} FROM ${table} WHERE removed = 0 ORDER BY id`,
    put: `INSERT INTO ${table} (id, ${list}, removed) VALUES (@id, ${columns.map((name) => `@${name}`).join(', ')}, 0)
      ON CONFLICT (id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}, removed = 0`,
    remove: `UPDATE ${table} SET removed = 1 WHERE id = ? AND removed = 0`,
  };
};

const statements = new Map(loggedTables.map((table) => [table, statementsOf(table)]));

const sqlOf = (table: LoggedTable): Statements => {
  const found = statements.get(table);
  if (found === undefined) throw new Error(`no statements for ${table}`);
  return found;
};

/** The row as it stands, in the order of its columns; undefined where there is none or it was taken away. */
export const readLoggedRow = (review: ReadableReview, table: LoggedTable, id: RowKey): SqlRow | undefined =>
  review.database.prepare<[RowKey], SqlRow>(sqlOf(table).read).get(id);

/** All rows that stand, with their ids. */
export const allLoggedRows = (
  review: ReadableReview,
  table: LoggedTable,
): readonly (SqlRow & { readonly id: RowKey })[] =>
  review.database.prepare<[], SqlRow & { readonly id: RowKey }>(sqlOf(table).all).all();

/** Makes the row stand as given; without a row it is marked as taken away, never deleted. */
export const writeLoggedRow = (
  review: WritableReview,
  table: LoggedTable,
  id: RowKey,
  row: SqlRow | undefined,
): void => {
  const { put, remove } = sqlOf(table);
  const { changes } =
    row === undefined
      ? review.database.prepare<[RowKey]>(remove).run(id)
      : review.database.prepare<[Record<string, SqlValue>]>(put).run({ ...row, id });
  if (changes !== 1) throw new Error(`${changes} rows of ${table} were written instead of one`);
};

/** The id of the next new row. Rows are never deleted, so an id is never used for two things. */
export const nextRowId = (review: ReadableReview, table: LoggedTable): number =>
  Number(review.database.prepare<[]>(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`).pluck().get());
