import Database from 'better-sqlite3';
import { AppError } from '#shared/errors.ts';

const sentences = {
  full: 'The disk is full, so nothing was changed. Free some space, then try again.',
  readOnly:
    'This review cannot be written to: its file or folder is read only. It can be read; to change it, copy it to a folder of your own and open the copy.',
  journal:
    'This review was being written when it was last closed, and its folder is read only. Copy the file and the file of the same name ending in -journal to a folder of your own, then open the copy.',
  inUse: 'This review is open in another program or window. Close it there, then try again.',
  damaged:
    'This review file is damaged and was left untouched. Open a copy that was kept, or ask whoever sent it to send it again.',
  notAReview: 'This file is not a Sightline review. Choose a file that ends in .sightline.',
  disk: 'The disk reported an error while the review was written. The review was closed; open it again to see what was saved, and make a copy on another disk.',
} as const;

/**
 * What SQLite's own error means to a person, or undefined where it was not foreseen (a bug). Matched by SQLite's result
 * codes (https://www.sqlite.org/rescode.html); SQLite's message is never shown, it can hold words of the case.
 */
export const foreseenFailure = (error: unknown): AppError | undefined => {
  if (!(error instanceof Database.SqliteError)) return undefined;
  const { code } = error;
  if (code === 'SQLITE_FULL') return new AppError('read-only', sentences.full);
  if (code === 'SQLITE_READONLY_ROLLBACK' || code === 'SQLITE_READONLY_RECOVERY')
    return new AppError('read-only', sentences.journal);
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM' || code.startsWith('SQLITE_CANTOPEN'))
    return new AppError('read-only', sentences.readOnly);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new AppError('in-use', sentences.inUse);
  if (code.startsWith('SQLITE_CORRUPT')) return new AppError('damaged-review', sentences.damaged);
  if (code === 'SQLITE_NOTADB') return new AppError('not-a-review', sentences.notAReview);
  if (code.startsWith('SQLITE_IOERR')) return new AppError('damaged-review', sentences.disk);
  return undefined;
};

/** After an input or output error the state on disk is not known: the review must be closed and looked at again. */
export const leavesStateUnknown = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_IOERR');

export const damaged = (): AppError => new AppError('damaged-review', sentences.damaged);
export const notAReview = (): AppError => new AppError('not-a-review', sentences.notAReview);
export const readOnly = (): AppError => new AppError('read-only', sentences.readOnly);
