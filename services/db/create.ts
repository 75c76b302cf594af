import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/errors.ts';
import { layDown } from './edit.ts';
import { applicationId } from './file-header.ts';
import { foreseenFailure, readOnly } from './foreseen.ts';
import type { WritableReview } from './handles.ts';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import { guard, settle } from './open.ts';
import type { ReviewRow } from './particulars.ts';

const reserve = (file: string): void => {
  if (existsSync(file))
    throw new AppError('bad-input', 'There is a file of that name in this folder already. Choose another name.');
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    throw existsSync(path.dirname(file))
      ? readOnly()
      : new AppError('not-found', 'This folder is no longer there. Choose another one.');
  }
};

/**
 * Makes a new review file, readable by its owner only, and leaves it open. The name is taken first, so that a file that
 * is there already is never written over; where anything fails no file is left.
 *
 * @throws AppError bad-input (the name is taken), not-found (no such folder), read-only
 */
export const createReviewFile = (file: string, row: ReviewRow, at: string): WritableReview => {
  reserve(file);
  let made = false;
  try {
    const database = new Database(file, { fileMustExist: true, timeout: 1500 });
    try {
      guard(database);
      settle(database);
      database.pragma(`application_id = ${applicationId}`);
      const review: WritableReview = { database, mayWrite: true };
      migrate(review, allMigrations, { copies: '', stamp: '' });
      const by = row.decided_by === '' ? 'This computer' : row.decided_by;
      layDown(review, { by, at, did: 'Make the review' }, (draft) => {
        draft.put('review', 1, row);
      });
      made = true;
      return review;
    } finally {
      if (!made) database.close();
    }
  } catch (error) {
    throw foreseenFailure(error) ?? error;
  } finally {
    if (!made) rmSync(file, { force: true });
  }
};
