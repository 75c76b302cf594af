import type Database from 'better-sqlite3';
import type { SqlValue, WritableReview } from './handles.ts';

/** A table to which many rows are written at a time, each read back before anything is committed. */
export type CheckedTable = {
  readonly name: string;
  readonly columns: readonly string[];
  /** What nearly all rows hold in some of the columns; parts of statements, so constants of ours. */
  readonly usual: Readonly<Record<string, SqlValue>>;
  /** Which rows a part is, with its bounds still to be given, and by which column they are in order. */
  readonly where: string;
  readonly order: string;
};

type Statements = {
  readonly insertOne: Database.Statement<SqlValue[]>;
  readonly insertSome: Database.Statement<SqlValue[]>;
  readonly stored: Database.Statement<number[], SqlValue[]>;
};

/** Rows that one statement writes, as long as there are so many. */
const some = 10;

const literal = (value: SqlValue): string =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value}'`;

/** To hand over a value costs as much as to store it, so what all rows of a part have as usual is part of the statement. */
const prepare = (
  { database }: WritableReview,
  { name, columns, usual, where, order }: CheckedTable,
  told: readonly number[],
): Statements => {
  const toldNames = told.map((at) => columns[at] ?? '');
  const untold = columns.filter((column) => !toldNames.includes(column));
  const usualOf = (column: string): string => literal(usual[column] ?? null);
  const values = `(${columns.map((column) => (untold.includes(column) ? usualOf(column) : '?')).join(', ')})`;
  const insert = `INSERT INTO ${name} (${columns.join(', ')}) VALUES ${values}`;
  const asUsual = untold.map((column) => ` AND ${column} IS ${usualOf(column)}`).join('');
  return {
    insertOne: database.prepare(insert),
    insertSome: database.prepare(insert + `, ${values}`.repeat(some - 1)),
    stored: database
      .prepare<number[], SqlValue[]>(
        `SELECT ${toldNames.join(', ')} FROM ${name} WHERE ${where}${asUsual} ORDER BY ${order}`,
      )
      .raw(),
  };
};

const prepared = new WeakMap<Database.Database, Map<string, Statements>>();

/** A long file is written in many pieces, and each statement is prepared once. */
const statementsOf = (review: WritableReview, table: CheckedTable, told: readonly number[]): Statements => {
  const known = prepared.get(review.database) ?? new Map<string, Statements>();
  prepared.set(review.database, known);
  const key = `${table.name} ${told.join(' ')}`;
  const statements = known.get(key) ?? prepare(review, table, told);
  known.set(key, statements);
  return statements;
};

/**
 * Writes rows, their values in the order of the columns, and reads them back: what was written must be what stands in the
 * file, every value of every row. `bounds` are those of `where`.
 */
export const writeChecked = (
  review: WritableReview,
  table: CheckedTable,
  rows: readonly (readonly SqlValue[])[],
  bounds: readonly number[],
): void => {
  const told: number[] = [];
  for (const [at, column] of table.columns.entries()) {
    const usual = table.usual[column];
    if (usual === undefined || rows.some((row) => row[at] !== usual)) told.push(at);
  }
  const { insertOne, insertSome, stored } = statementsOf(review, table, told);
  const width = told.length;
  const written: SqlValue[] = [];
  for (const row of rows) for (const at of told) written.push(row[at] ?? null);
  let next = 0;
  for (const [insert, values] of [
    [insertSome, some * width],
    [insertOne, width],
  ] as const)
    for (; next + values <= written.length; next += values) insert.run(...written.slice(next, next + values));

  let compared = 0;
  for (const row of stored.all(...bounds))
    for (const value of row) {
      if (value !== written[compared]) throw new Error(`${table.name} was not stored as planned`);
      compared += 1;
    }
  if (compared !== written.length)
    throw new Error(`${compared / width} of ${rows.length} rows of ${table.name} were stored`);
};
