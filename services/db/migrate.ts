import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/errors.ts';
import type { WritableReview } from './handles.ts';
import type { Migration } from './migrations/migration.ts';

export const versionOf = (database: Database.Database): number =>
  Number(database.pragma('user_version', { simple: true }));

/**
 * Writes a copy of the review as it stands and checks that the copy can be read, before anything is changed.
 *
 * @param copies folder for the copies, made where it is missing
 * @param stamp part of the copy's name that no other copy has
 */
const keepCopy = (review: WritableReview, copies: string, stamp: string): string => {
  mkdirSync(copies, { recursive: true, mode: 0o700 });
  const name = path.basename(review.database.name, '.sightline');
  const copy = path.join(copies, `${name} (version ${versionOf(review.database)}, ${stamp}).sightline`);
  let whole = false;
  try {
    review.database.prepare<[string]>('VACUUM INTO ?').run(copy);
    chmodSync(copy, 0o600);
    const check = new Database(copy, { readonly: true, fileMustExist: true });
    whole = check.pragma('integrity_check', { simple: true }) === 'ok';
    check.close();
  } finally {
    // A disk that fills up leaves an empty file behind.
    if (!whole) rmSync(copy, { force: true });
  }
  if (!whole)
    throw new AppError(
      'damaged-review',
      'A copy could not be kept before this review is brought up to date, so nothing was changed. Free some disk space, then open it again.',
    );
  return copy;
};

/**
 * Brings a review up to the newest version, one step at a time, each in a transaction of its own and, for a file that
 * holds something already, after a copy was kept. A step that fails leaves the version before it.
 *
 * @returns the copies that were kept, oldest first
 */
export const migrate = (
  review: WritableReview,
  migrations: readonly Migration[],
  keep: { readonly copies: string; readonly stamp: string },
): readonly string[] => {
  const kept: string[] = [];
  const holdsSomething = versionOf(review.database) > 0;
  for (const { version, sql } of migrations) {
    const from = versionOf(review.database);
    if (version <= from) continue;
    if (version !== from + 1) throw new Error(`no migration from version ${from} to ${version}`);
    if (holdsSomething) kept.push(keepCopy(review, keep.copies, keep.stamp));
    review.database
      .transaction(() => {
        review.database.exec(sql);
        review.database.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
  return kept;
};
