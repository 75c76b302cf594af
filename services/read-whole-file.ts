import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';

/** The bytes of a file. Anything that is no plain file is refused before it is opened: a pipe would never answer. */
export type ReadLimits = {
  readonly mostBytes: number;
  /** Called between reading and looking at the file once more. */
  readonly afterReading?: (() => void) | undefined;
};

const open = (path: string): number => {
  try {
    return openSync(path, 'r');
  } catch {
    throw new AppError('not-found', 'This file cannot be read from this account. Copy it to a folder of your own.');
  }
};

/**
 * Reads a file whole, as it stood at one moment: one that changes meanwhile is refused. A link is followed.
 *
 * @throws AppError not-found, not-a-chronology, too-large, changed-elsewhere
 */
export const readWholeFile = (path: string, { mostBytes, afterReading }: ReadLimits): Uint8Array => {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) throw new AppError('not-found', 'This file is no longer where it was. Choose it again.');
  if (!facts.isFile())
    throw new AppError('not-a-chronology', 'This is a folder or a device, not a file. Choose the CSV file in it.');
  const handle = open(path);
  try {
    const before = fstatSync(handle);
    if (before.size > mostBytes)
      throw new AppError(
        'too-large',
        'This file is larger than 50 MB. Save only the chronology itself as CSV, then try again.',
      );
    const bytes = readFileSync(handle);
    afterReading?.();
    const after = fstatSync(handle);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || bytes.byteLength !== after.size)
      throw new AppError(
        'changed-elsewhere',
        'This file was changed by another program while it was being read. Close it there, then choose it again.',
      );
    return bytes;
  } finally {
    closeSync(handle);
  }
};
