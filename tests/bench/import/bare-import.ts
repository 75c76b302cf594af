import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import { guard, settle } from '#services/db/open.ts';

/*
 * The least that an import can be: papaparse splits the text and better-sqlite3 inserts one row per record, in one
 * transaction, under the pragmas of a review file. Nothing is checked, read, logged or read back.
 */
const [chronology = '', target = ''] = process.argv.slice(2);

const processor = process.cpuUsage();
const begin = performance.now();
const text = new TextDecoder().decode(readFileSync(chronology));
const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
const parsed = performance.now();
const database = new Database(target);
guard(database);
settle(database);
database.exec('CREATE TABLE record (id INTEGER PRIMARY KEY, date TEXT, detail TEXT, comment TEXT) STRICT');
const insert = database.prepare('INSERT INTO record (date, detail, comment) VALUES (?, ?, ?)');
database.transaction(() => {
  for (const [date, detail, comment] of data) insert.run(date ?? '', detail ?? '', comment ?? '');
})();
database.close();
const end = performance.now();
const { user, system } = process.cpuUsage(processor);
process.stdout.write(
  JSON.stringify({
    parts: { parse: parsed - begin, insert: end - parsed },
    total: end - begin,
    processor: (user + system) / 1000,
    rows: data.length,
  }),
);
