/* What the tables of every step are written with. Never edited: the text of a released step must not change. */

/** A day that is absent or `YYYY-MM-DD`. */
export const day = (column: string) =>
  `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;

export const flag = (column: string) => `${column} INTEGER NOT NULL DEFAULT 0 CHECK (${column} IN (0, 1))`;

/** As a chain of comparisons: SQLite sorts the values of a longer IN anew for every row that is written. */
export const oneOf = (column: string, values: readonly string[]) =>
  `CHECK (${values.map((value) => `${column} = '${value}'`).join(' OR ')})`;

/** Most lists are empty: what is plainly valid need not be parsed for each row, neither now nor at each opening. */
export const json = (column: string) => `${column} TEXT NOT NULL CHECK (${column} = '[]' OR json_valid(${column}))`;

export const whenColumns = `
  as_written TEXT NOT NULL,
  ${day('earliest')},
  ${day('latest')},
  precision TEXT NOT NULL ${oneOf('precision', ['day', 'week', 'month', 'quarter', 'season', 'year', 'range', 'before', 'after', 'unknown'])},
  certainty TEXT NOT NULL ${oneOf('certainty', ['certain', 'approximate', 'uncertain'])},
  edtf TEXT,
  time TEXT CHECK (time GLOB '[0-9][0-9]:[0-9][0-9]'),
  ${json('parts')}`;

export const refuse = (table: string, act: 'UPDATE' | 'DELETE', sentence: string) => `
CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table}
BEGIN SELECT RAISE(ABORT, '${sentence}'); END;`;

/** What people say is marked `removed`, never deleted. */
export const neverDeleted = (table: string) => refuse(table, 'DELETE', 'Nothing is deleted from a review');
