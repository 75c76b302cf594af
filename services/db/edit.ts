import { AppError } from '#shared/errors.ts';
import type { ChangeId } from '#shared/model.ts';
import { canonicalJson } from './canonical.ts';
import type { SqlRow, WritableReview } from './handles.ts';
import { changesOf, checkBasedOn, lineOf, record, stacksOf, versionOfReview } from './log.ts';
import type { NewLine, RowChange } from './log.ts';
import { nextRowId, readLoggedRow, writeLoggedRow } from './logged-tables.ts';
import type { LoggedTable, RowKey } from './logged-tables.ts';

/** The rows that one edit changes, written as they are put and noted for the log. */
export type Draft = {
  readonly review: WritableReview;
  /** Makes a row stand as given. A row that stands so already is no change. */
  readonly put: (table: LoggedTable, id: RowKey, row: SqlRow) => void;
  /** Takes a row away. */
  readonly remove: (table: LoggedTable, id: RowKey) => void;
  readonly nextId: (table: LoggedTable) => number;
  readonly changes: readonly RowChange[];
};

export const newDraft = (review: WritableReview): Draft => {
  const changes: RowChange[] = [];
  const set = (table: LoggedTable, id: RowKey, after: SqlRow | undefined): void => {
    const before = readLoggedRow(review, table, id);
    if (canonicalJson(before) === canonicalJson(after)) return;
    writeLoggedRow(review, table, id, after);
    changes.push({ table, id, before, after });
  };
  return {
    review,
    put: set,
    remove: (table, id) => {
      set(table, id, undefined);
    },
    nextId: (table) => nextRowId(review, table),
    changes,
  };
};

export type Edit<T> = {
  readonly version: ChangeId;
  readonly value: T;
  /** What the edit touched, for what is kept in memory about the review. */
  readonly tables: ReadonlySet<LoggedTable>;
};

const tablesOf = (changes: readonly RowChange[]): ReadonlySet<LoggedTable> =>
  new Set(changes.map(({ table }) => table));

/** One edit: its rows and its line of the log in one transaction. An edit that changes nothing leaves no line. */
export const edit = <T>(
  review: WritableReview,
  line: NewLine & { readonly basedOn: ChangeId },
  work: (draft: Draft) => T,
): Edit<T> =>
  review.database
    .transaction((): Edit<T> => {
      checkBasedOn(review, line.basedOn);
      const draft = newDraft(review);
      const value = work(draft);
      const version = draft.changes.length === 0 ? line.basedOn : record(review, line, draft.changes);
      return { version, value, tables: tablesOf(draft.changes) };
    })
    .immediate();

/**
 * An edit that takes long and lets other work of the process go on meanwhile. Nothing else may use this review until it
 * has settled; when `work` rejects, everything it did is taken back.
 */
export const slowEdit = async <T>(
  review: WritableReview,
  line: NewLine & { readonly basedOn: ChangeId },
  work: (draft: Draft) => Promise<T>,
): Promise<Edit<T>> => {
  const { database } = review;
  database.exec('BEGIN IMMEDIATE');
  try {
    checkBasedOn(review, line.basedOn);
    const draft = newDraft(review);
    const value = await work(draft);
    const version = draft.changes.length === 0 ? line.basedOn : record(review, line, draft.changes);
    database.exec('COMMIT');
    return { version, value, tables: tablesOf(draft.changes) };
  } finally {
    if (database.open && database.inTransaction) database.exec('ROLLBACK');
  }
};

type Step = { readonly by: string; readonly at: string; readonly basedOn: ChangeId };

const requireStanding = (review: WritableReview, { table, id }: RowChange, row: SqlRow | undefined): void => {
  if (canonicalJson(readLoggedRow(review, table, id)) !== canonicalJson(row))
    throw new AppError(
      'damaged-review',
      'What was to be undone is no longer as the log says, so nothing was changed. Check the review with the command check.',
    );
};

const step = (review: WritableReview, form: 'undo' | 'redo', { by, at, basedOn }: Step): Edit<undefined> =>
  review.database
    .transaction((): Edit<undefined> => {
      checkBasedOn(review, basedOn);
      const target = stacksOf(review)[form].at(-1);
      if (target === undefined) throw new AppError('nothing-to-undo', `There is nothing to ${form}.`);
      const { did, rows } = lineOf(review, target);
      const recorded = changesOf(rows);
      const changes =
        form === 'redo'
          ? recorded
          : recorded.toReversed().map((change) => ({ ...change, before: change.after, after: change.before }));
      for (const change of changes) {
        requireStanding(review, change, change.before);
        writeLoggedRow(review, change.table, change.id, change.after);
      }
      return {
        version: record(review, { by, at, did, form, of: target }, changes),
        value: undefined,
        tables: tablesOf(changes),
      };
    })
    .immediate();

/** Takes the newest edit back, as a new line of the log. @throws AppError nothing-to-undo, changed-elsewhere */
export const undo = (review: WritableReview, how: Step): Edit<undefined> => step(review, 'undo', how);

/** Brings back what was undone last, as a new line of the log. @throws AppError nothing-to-undo, changed-elsewhere */
export const redo = (review: WritableReview, how: Step): Edit<undefined> => step(review, 'redo', how);

/** What is laid down when a review is made: the first line of its log, which undo never reaches. */
export const layDown = (
  review: WritableReview,
  line: Omit<NewLine, 'fixed'>,
  work: (draft: Draft) => void,
): Edit<void> => edit(review, { ...line, fixed: true, basedOn: versionOfReview(review) }, work);
