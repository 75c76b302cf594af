import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkReview } from '#services/db/check.ts';
import { createReviewFile } from '#services/db/create.ts';
import { migrate, versionOf } from '#services/db/migrate.ts';
import { allMigrations } from '#services/db/migrations/all-migrations.ts';
import type { Migration } from '#services/db/migrations/migration.ts';
import { openReviewFile } from '#services/db/open.ts';

const row = { title: 'Old review', kind: '', period_from: null, period_to: null, decided_by: '', about: '' } as const;

const oldReview = (): { readonly folder: string; readonly file: string } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-migrate-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = path.join(folder, 'old.sightline');
  createReviewFile(file, row, '2026-01-01T00:00:00.000Z').database.close();
  return { folder, file };
};

const next = allMigrations.length + 1;
const addsColumn: Migration = { version: next, name: 'a column', sql: 'ALTER TABLE person ADD COLUMN pronouns TEXT' };
const failsHalfWay: Migration = {
  version: next,
  name: 'fails',
  sql: 'ALTER TABLE person ADD COLUMN pronouns TEXT; INSERT INTO nowhere VALUES (1);',
};

const tablesOf = (file: string): string => {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
    .map((name) => [name, database.prepare(`SELECT * FROM ${name}`).all()]);
  database.close();
  return JSON.stringify(tables);
};

const released = path.join(import.meta.dirname, 'released');
const releasedVersions = readdirSync(released);

const rowsOf = (file: string): ReadonlyMap<string, string> => {
  const database = new Database(file, { readonly: true });
  const rows = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'entry_words%'")
    .pluck()
    .all()
    .map((name): [string, string] => [name, JSON.stringify(database.prepare(`SELECT * FROM ${name}`).all())]);
  database.close();
  return new Map(rows);
};

const copiesIn = (folder: string): readonly string[] =>
  existsSync(path.join(folder, 'copies')) ? readdirSync(path.join(folder, 'copies')) : [];

const keepIn = (folder: string) => ({ copies: path.join(folder, 'copies'), stamp: 'now' });

describe('migrations', () => {
  it('are numbered from 1 without a hole', () => {
    expect(allMigrations.map(({ version }) => version)).toEqual(allMigrations.map((_migration, index) => index + 1));
  });

  it('each run on what the ones before made, and set the version', () => {
    const { folder } = oldReview();
    const database = new Database(':memory:');
    const review = { database, mayWrite: true } as const;
    for (const { version } of allMigrations) {
      migrate(review, allMigrations.slice(0, version), keepIn(folder));
      expect(versionOf(database)).toBe(version);
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    }
    database.close();
  });

  it('bring an older file up to date when it is opened, and keep a copy of it as it was', () => {
    const { folder, file } = oldReview();
    const before = tablesOf(file);
    const { writable, copies } = openReviewFile(file, {
      keep: keepIn(folder),
      migrations: [...allMigrations, addsColumn],
    });
    expect(writable === undefined ? 0 : versionOf(writable.database)).toBe(next);
    if (writable !== undefined) expect(checkReview(writable).faults).toEqual([]);
    writable?.database.close();
    expect(copiesIn(folder)).toEqual([`old (version ${next - 1}, now).sightline`]);
    expect(tablesOf(copies[0] ?? '')).toBe(before);
  });

  it.each(releasedVersions)('take a real file of %s to the newest version with all that is in it', (name) => {
    const { folder } = oldReview();
    const file = path.join(folder, name);
    copyFileSync(path.join(released, name), file);
    const before = rowsOf(file);
    const { readable } = openReviewFile(file, { keep: keepIn(folder) });
    expect(versionOf(readable.database)).toBe(allMigrations.length);
    expect(checkReview(readable).faults).toEqual([]);
    readable.database.close();
    expect(before.size).toBeGreaterThan(10);
    const after = rowsOf(file);
    for (const [table, rows] of before) expect([table, after.get(table)]).toEqual([table, rows]);
  });

  it('leave the version before them when they fail', () => {
    const { folder, file } = oldReview();
    const before = readFileSync(file);
    expect(() =>
      openReviewFile(file, { keep: keepIn(folder), migrations: [...allMigrations, failsHalfWay] }),
    ).toThrow();
    expect(readFileSync(file).equals(before)).toBe(true);
    openReviewFile(file, { keep: keepIn(folder) }).readable.database.close();
  });

  it('are refused by a program that is older than the file', () => {
    const { folder, file } = oldReview();
    openReviewFile(file, {
      keep: keepIn(folder),
      migrations: [...allMigrations, addsColumn],
    }).readable.database.close();
    const after = readFileSync(file);
    expect(() => openReviewFile(file, { keep: keepIn(folder) })).toThrow('newer-review');
    expect(readFileSync(file).equals(after)).toBe(true);
  });

  it('do not begin when no copy can be kept', () => {
    const { folder, file } = oldReview();
    const before = readFileSync(file);
    const nowhere = { copies: path.join(file, 'not-a-folder'), stamp: 'now' };
    expect(() => openReviewFile(file, { keep: nowhere, migrations: [...allMigrations, addsColumn] })).toThrow();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(copiesIn(folder)).toEqual([]);
  });
});
