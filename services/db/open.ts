import Database from 'better-sqlite3';
import { AppError } from '#shared/errors.ts';
import { checkFileHeader } from './file-header.ts';
import { hasKnownSchema } from './fingerprint.ts';
import { damaged, foreseenFailure } from './foreseen.ts';
import type { ReadableReview, WritableReview } from './handles.ts';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import type { Migration } from './migrations/migration.ts';

export type Opened = {
  readonly readable: ReadableReview;
  /** Absent where the file or its folder cannot be written to. */
  readonly writable?: WritableReview | undefined;
  /** Copies that were kept because the file was brought up to date. */
  readonly copies: readonly string[];
};

export type OpenOptions = {
  /** Folder and name part for copies kept before a migration. */
  readonly keep: { readonly copies: string; readonly stamp: string };
  readonly migrations?: readonly Migration[] | undefined;
};

/**
 * Kilobytes of pages that SQLite keeps. While a file is opened each page is looked at once or twice, and memory touched for
 * the first time costs more than reading a page again; later the same pages are asked for again and again.
 */
const keptWhileOpening = 2000;
const keptLater = 16_000;

/** Reads the library itself, which is otherwise done when the first file is opened. */
export const loadSqlite = (): void => {
  new Database(':memory:').close();
};

/** What makes a file from anywhere safe to read (https://www.sqlite.org/security.html). */
export const guard = (database: Database.Database): void => {
  for (const pragma of [
    'trusted_schema = OFF',
    'cell_size_check = ON',
    'mmap_size = 0',
    'temp_store = MEMORY',
    'foreign_keys = ON',
    'recursive_triggers = ON',
  ])
    database.pragma(pragma);
};

/** Each write is on the disk before it counts as done. */
const onDisk = 'synchronous = EXTRA';

/** How a review is written: one file, locked while it is open, on disk before the person is told, nothing left behind. */
export const settle = (database: Database.Database): void => {
  for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = DELETE', onDisk, 'secure_delete = ON'])
    database.pragma(pragma);
};

/** Only a real write tells whether a file can be written to: `BEGIN EXCLUSIVE` succeeds on a read-only one. */
const canBeWritten = (database: Database.Database, userVersion: number): boolean => {
  try {
    // It is taken back, so nobody has to wait until it is on the disk.
    database.pragma('synchronous = OFF');
    database.exec('BEGIN IMMEDIATE');
    database.pragma(`user_version = ${userVersion}`);
    return true;
  } catch (error) {
    if (foreseenFailure(error)?.code === 'read-only') return false;
    throw error;
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK');
    database.pragma(onDisk);
  }
};

/** Not drawn at first, and as large as all that is: the rows of the files as they came, and the log. */
const readLater: ReadonlySet<string> = new Set(['source_row', 'change']);

/** All but those of the search index, which is made anew where it is damaged: it is looked at when it is first needed. */
const tables = (database: Database.Database): readonly string[] =>
  database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'entry_words%'")
    .pluck()
    .all();

const isSound = (database: Database.Database, table: string): boolean =>
  database.pragma(`integrity_check(${table})`, { simple: true }) === 'ok';

/** All of it but whether its indexes agree with it: what is drawn first is read from the table alone. */
const isSoundItself = (database: Database.Database, table: string): boolean =>
  database.pragma(`quick_check(${table})`, { simple: true }) === 'ok';

const hasOrphans = (database: Database.Database, table: string): boolean => {
  const orphans = database.pragma(`foreign_key_check(${table})`);
  return !Array.isArray(orphans) || orphans.length > 0;
};

/** Of entries only the lanes: looking for the row of each takes as long as reading it. */
const lanesKnown = (database: Database.Database): boolean =>
  database
    .prepare('SELECT count(*) FROM entry WHERE agency IS NOT NULL AND agency NOT IN (SELECT id FROM agency)')
    .pluck()
    .get() === 0;

/**
 * What a window shows first: schema, then its pages, values and references. Schema first, since the check of integrity
 * runs the schema's own CHECKs.
 */
const examineFirst = (database: Database.Database, userVersion: number, migrations: readonly Migration[]): void => {
  if (!hasKnownSchema(database, userVersion, migrations)) throw damaged();
  for (const table of tables(database)) {
    if (readLater.has(table)) continue;
    const isEntry = table === 'entry';
    if (!(isEntry ? isSoundItself : isSound)(database, table)) throw damaged();
    if (isEntry ? !lanesKnown(database) : hasOrphans(database, table)) throw damaged();
  }
};

/**
 * The rest of a file that was opened: the rows of its chronologies, their references and the log.
 * @throws AppError damaged-review
 */
export const checkRest = ({ database }: ReadableReview): void => {
  try {
    if (![...readLater, 'entry'].every((table) => isSound(database, table))) throw damaged();
    const orphans = database.pragma('foreign_key_check');
    if (!Array.isArray(orphans) || orphans.length > 0) throw damaged();
    database.pragma(`cache_size = -${String(keptLater)}`);
  } catch (error) {
    throw foreseenFailure(error) ?? error;
  }
};

/** Everything at once, before and after a file is brought up to date. */
const examineAll = (database: Database.Database, userVersion: number, migrations: readonly Migration[]): void => {
  examineFirst(database, userVersion, migrations);
  checkRest({ database });
};

const connect = (path: string, userVersion: number, migrations: readonly Migration[], readonly: boolean) => {
  const database = new Database(path, { fileMustExist: true, readonly, timeout: 1500 });
  let sound = false;
  try {
    guard(database);
    database.pragma(`cache_size = -${String(keptWhileOpening)}`);
    // A file that is to be brought up to date is read whole, so it is checked whole.
    const examine = userVersion < migrations.length ? examineAll : examineFirst;
    examine(database, userVersion, migrations);
    if (!readonly) settle(database);
    sound = true;
    return database;
  } finally {
    if (!sound) database.close();
  }
};

const openChecked = (path: string, userVersion: number, { keep, migrations = allMigrations }: OpenOptions): Opened => {
  const database = connect(path, userVersion, migrations, false);
  let keepsOpen = false;
  try {
    if (canBeWritten(database, userVersion)) {
      const writable: WritableReview = { database, mayWrite: true };
      const copies = migrate(writable, migrations, keep);
      if (copies.length > 0) examineAll(database, migrations.length, migrations);
      keepsOpen = true;
      return { readable: writable, writable, copies };
    }
  } finally {
    if (!keepsOpen) database.close();
  }
  if (userVersion < migrations.length)
    throw new AppError(
      'read-only',
      'This review was made by an older version of Sightline and must be brought up to date, but it cannot be written to. Copy it to a folder of your own and open the copy.',
    );
  return { readable: { database: connect(path, userVersion, migrations, true) }, copies: [] };
};

/**
 * Opens a review file, trusting nothing about it: its header before SQLite sees it, its schema before anything is read
 * from it, then the pages and references of what is drawn first (`checkRest` looks at the others), and by a real write
 * whether it can be written to. One that cannot is opened for reading. While it is open no other program can write to it.
 *
 * @throws AppError not-found, empty-file, not-a-review, newer-review, damaged-review, in-use, read-only
 */
export const openReviewFile = (givenPath: string, options: OpenOptions): Opened => {
  const migrations = options.migrations ?? allMigrations;
  const { path, userVersion } = checkFileHeader(givenPath, migrations.length);
  try {
    return openChecked(path, userVersion, options);
  } catch (error) {
    throw foreseenFailure(error) ?? error;
  }
};
