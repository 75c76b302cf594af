import Database from 'better-sqlite3';
import type { Migration } from './migrations/migration.ts';

type SchemaLine = {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
};

const schemaOf = (database: Database.Database): string =>
  JSON.stringify(
    database
      .prepare<[], SchemaLine>('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
      .all()
      .map(({ type, name, tbl_name, sql }) => [type, name, tbl_name, sql]),
  );

/**
 * Whether the schema of a file is, to the letter, what the migrations up to its version make. Anything more is refused:
 * a view or trigger of a stranger's making runs as soon as a table is read, and one that recurses never ends.
 */
export const hasKnownSchema = (
  database: Database.Database,
  userVersion: number,
  migrations: readonly Migration[],
): boolean => {
  const model = new Database(':memory:');
  try {
    for (const { version, sql } of migrations) if (version <= userVersion) model.exec(sql);
    return schemaOf(model) === schemaOf(database);
  } finally {
    model.close();
  }
};
