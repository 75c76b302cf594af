import path from 'node:path';
import { AppError } from '#shared/errors.ts';

/** Names that Windows keeps for devices, whatever stands after the point. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** What no file system takes, and what makes a name read otherwise than it is (controls, direction marks). */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;
const longest = 120;

export const reviewEnding = '.sightline';

/**
 * A file name that every system takes, made of what a person typed: what cannot stand in a name becomes a space, the
 * ending `.sightline` is added where it is missing.
 *
 * @throws AppError bad-input where nothing is left
 */
export const reviewFileName = (typed: string): string => {
  const plain = typed.normalize('NFC').replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ').trim();
  const ended = plain.toLowerCase().endsWith(reviewEnding) ? plain.slice(0, -reviewEnding.length) : plain;
  const name = ended
    .replace(/^[. ]+/u, '')
    .slice(0, longest)
    .toWellFormed()
    .replace(/[. ]+$/u, '');
  if (name === '' || deviceName.test(name))
    throw new AppError('bad-input', 'This cannot be the name of a file. Use letters and figures.');
  return `${name}${reviewEnding}`;
};

/** The last part of a name that came from a page: never a path. */
export const lastPart = (name: string): string => {
  const part = path.win32.basename(name.replaceAll(/\p{Cc}/gu, ' ')).trim();
  return part === '' ? 'file' : part;
};
