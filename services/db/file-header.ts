import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';
import { damaged, notAReview } from './foreseen.ts';

/** "Sght" in ASCII, at byte 68 of every review file (https://www.sqlite.org/fileformat.html#application_id). */
export const applicationId = 0x53676874;

export type FileHeader = {
  /** The file itself, links followed: SQLite puts the journal beside it. */
  readonly path: string;
  readonly userVersion: number;
};

const magic = 'SQLite format 3\0';
const headerLength = 100;

const openForReading = (path: string): number => {
  try {
    return openSync(path, 'r');
  } catch {
    throw new AppError(
      'not-found',
      'This file cannot be read from this account. Ask whoever looks after the folder for access, then try again.',
    );
  }
};

const readHeader = (path: string): Buffer => {
  const bytes = Buffer.alloc(headerLength);
  const file = openForReading(path);
  try {
    readSync(file, bytes, 0, headerLength, 0);
  } finally {
    closeSync(file);
  }
  return bytes;
};

/**
 * Looks at a review file before SQLite does: a regular file with our mark, of a version we know, and as long as it says.
 * Must never be called for a file that this process has open: closing a second descriptor drops SQLite's lock (POSIX).
 *
 * @param newestVersion the newest `user_version` this program writes
 * @throws AppError not-found, empty-file, not-a-review, newer-review, damaged-review
 */
export const checkFileHeader = (givenPath: string, newestVersion: number): FileHeader => {
  if (!existsSync(givenPath))
    throw new AppError(
      'not-found',
      'This review is no longer where it was. Look for it with Open, it may have been moved.',
    );
  const path = realpathSync(givenPath);
  const facts = statSync(path);
  if (!facts.isFile()) throw notAReview();
  if (facts.size === 0)
    throw new AppError('empty-file', 'This file is empty, so there is no review in it. Open a copy that was kept.');
  if (facts.size < headerLength) throw notAReview();

  const header = readHeader(path);
  if (header.toString('latin1', 0, magic.length) !== magic) throw notAReview();
  if (header.readUInt32BE(68) !== applicationId) throw notAReview();
  const userVersion = header.readUInt32BE(60);
  if (userVersion > newestVersion)
    throw new AppError(
      'newer-review',
      'This review was made by a newer version of Sightline and was left untouched. Install that version to open it.',
    );
  if (userVersion === 0) throw damaged();

  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const expectedSize = pageSize * header.readUInt32BE(28);
  // A journal beside it means that SQLite will put the file right itself.
  if (facts.size < expectedSize && !existsSync(`${path}-journal`)) throw damaged();
  return { path, userVersion };
};
