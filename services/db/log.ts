import { AppError } from '#shared/errors.ts';
import type { Change, ChangeId } from '#shared/model.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { damaged } from './foreseen.ts';
import type { ReadableReview, SqlRow, WritableReview } from './handles.ts';
import { isLoggedTable } from './logged-tables.ts';
import type { LoggedTable, RowKey } from './logged-tables.ts';
import { undoStacks } from './undo-stacks.ts';
import type { LogLine, UndoStacks } from './undo-stacks.ts';

/** One row that an edit changes, as it was and as it will be; undefined where it did not or will not stand. */
export type RowChange = {
  readonly table: LoggedTable;
  readonly id: RowKey;
  readonly before: SqlRow | undefined;
  readonly after: SqlRow | undefined;
};

export type NewLine = {
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** What is done, in the words of the work and without words of the case: "Set a gap aside". */
  readonly did: string;
  readonly form?: 'change' | 'undo' | 'redo';
  readonly of?: number | undefined;
  /** Undo stops here: what was laid down when the review was made. */
  readonly fixed?: boolean;
};

/** What a line says, all of which its hash covers. */
type LineWords = LogLine & { readonly at: string; readonly who: string; readonly did: string; readonly rows: string };

/** A line of the log as it is stored. */
export type StoredLine = LineWords & { readonly hash: string };

/** What the first line is chained to. */
export const startOfChain = '0'.repeat(64);

/** The hash of a line: over the hash of the line before it and everything the line says. */
export const hashOfLine = (before: string, { id, at, who, did, form, of, fixed, rows }: LineWords): string =>
  sha256(canonicalJson([before, id, at, who, did, form, of, fixed, rows]));

const allColumns = 'id, at, who, did, form, of, fixed, rows, hash';

const newestLine = (review: ReadableReview): { readonly id: ChangeId; readonly hash: string } | undefined =>
  review.database
    .prepare<[], { id: ChangeId; hash: string }>('SELECT id, hash FROM change ORDER BY id DESC LIMIT 1')
    .get();

/** The version of the review: the id of the newest line of its log, 0 before the first. */
export const versionOfReview = (review: ReadableReview): ChangeId => {
  const row = review.database
    .prepare<[], { version: ChangeId }>('SELECT coalesce(max(id), 0) AS version FROM change')
    .get();
  if (row === undefined) throw damaged();
  return row.version;
};

/** Refuses an edit that was made while looking at an older version. */
export const checkBasedOn = (review: ReadableReview, basedOn: ChangeId): void => {
  if (versionOfReview(review) !== basedOn)
    throw new AppError(
      'changed-elsewhere',
      'This review was changed in another window since it was shown here. It is shown anew; look at it, then make the change again.',
    );
};

/** Adds a line at the end of the log. To be called in the transaction that changes the rows. */
export const record = (review: WritableReview, line: NewLine, changes: readonly RowChange[]): ChangeId => {
  const newest = newestLine(review);
  const words: LineWords = {
    id: (newest?.id ?? 0) + 1,
    at: line.at,
    who: line.by,
    did: line.did,
    form: line.form ?? 'change',
    of: line.of ?? null,
    fixed: line.fixed === true ? 1 : 0,
    rows: canonicalJson(changes.map(({ table, id, before, after }) => [table, id, before, after])),
  };
  const inserted = review.database
    .prepare<[StoredLine], { id: ChangeId }>(
      `INSERT INTO change (${allColumns}) VALUES (@id, @at, @who, @did, @form, @of, @fixed, @rows, @hash) RETURNING id`,
    )
    .get({ ...words, hash: hashOfLine(newest?.hash ?? startOfChain, words) });
  if (inserted === undefined) throw new Error('the line was not added');
  return inserted.id;
};

const isSqlRow = (value: unknown): value is SqlRow =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((held) => held === null || typeof held === 'string' || typeof held === 'number');

const rowOrAbsent = (value: unknown): SqlRow | undefined => {
  if (value === null) return undefined;
  if (!isSqlRow(value)) throw damaged();
  return value;
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The rows of a stored line, read back from its JSON. */
export const changesOf = (rows: string): readonly RowChange[] => {
  const list: unknown = JSON.parse(rows);
  if (!isList(list)) throw damaged();
  return list.map((item) => {
    if (!isList(item)) throw damaged();
    const [table, id, before, after] = item;
    if (typeof table !== 'string' || !isLoggedTable(table)) throw damaged();
    if (typeof id !== 'string' && typeof id !== 'number') throw damaged();
    return { table, id, before: rowOrAbsent(before), after: rowOrAbsent(after) };
  });
};

/** One stored line whole. */
export const lineOf = (review: ReadableReview, id: number): StoredLine => {
  const line = review.database.prepare<[number], StoredLine>(`SELECT ${allColumns} FROM change WHERE id = ?`).get(id);
  if (line === undefined) throw new Error(`the log has no line ${id}`);
  return line;
};

/** All stored lines, oldest first, one at a time. */
export const linesOf = (review: ReadableReview): IterableIterator<StoredLine> =>
  review.database.prepare<[], StoredLine>(`SELECT ${allColumns} FROM change ORDER BY id`).iterate();

/** What undo and redo would do next. */
export const stacksOf = (review: ReadableReview): UndoStacks =>
  undoStacks(review.database.prepare<[], LogLine>('SELECT id, form, of, fixed FROM change ORDER BY id').iterate());

/** What was done at a line, in the words it was recorded with. */
export const didAt = (review: ReadableReview, id: number | undefined): string | undefined =>
  id === undefined ? undefined : lineOf(review, id).did;

type ChangeRow = Omit<Change, 'by' | 'of'> & { readonly who: string; readonly of: ChangeId | null };

/** The audit trail, newest first: at most `limit` lines, those before line `before` where it is given. */
export const history = (review: ReadableReview, before: ChangeId | undefined, limit: number): readonly Change[] =>
  review.database
    .prepare<[number, number], ChangeRow>(
      'SELECT id, at, who, did, form, of FROM change WHERE id < ? ORDER BY id DESC LIMIT ?',
    )
    .all(before ?? Number.MAX_SAFE_INTEGER, limit)
    .map(({ id, at, who, did, form, of }) => ({ id, at, by: who, did, form, of: of ?? undefined }));
