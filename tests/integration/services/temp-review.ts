import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createReviewFile } from '#services/db/create.ts';
import { openReviewFile } from '#services/db/open.ts';
import type { WritableReview } from '#services/db/handles.ts';

/** A folder of its own for one test, gone when the test is over. */
export const tempFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

export const reviewRow = {
  title: 'Review of Child T',
  kind: 'Learning review',
  period_from: null,
  period_to: null,
  decided_by: '',
  about: '',
} as const;

export const madeAt = '2026-03-02T10:00:00.000Z';

/** A new review file, closed again. */
export const newReviewFile = (folder: string, name = 'review.sightline'): string => {
  const file = path.join(folder, name);
  createReviewFile(file, reviewRow, madeAt).database.close();
  return file;
};

export const openOptions = (folder: string) => ({ keep: { copies: path.join(folder, 'copies'), stamp: 'now' } });

/** Opens a review for writing and closes it when the test is over. */
export const openForWriting = (folder: string, file: string): WritableReview => {
  const { writable } = openReviewFile(file, openOptions(folder));
  if (writable === undefined) throw new Error('the review cannot be written to');
  onTestFinished(() => {
    writable.database.close();
  });
  return writable;
};
