import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { FileId, FolderId } from '#shared/model.ts';
import { lastPart } from './file-names.ts';
import { newFileId, newFolderId } from './opaque-ids.ts';

export type ShelvedFile =
  | { readonly kind: 'path'; readonly path: string; readonly name: string }
  /** A file that came up from a page, in memory until it is used or discarded. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name: string };

/** Which files and folders the page may speak of, by ids that say nothing. A path keeps its id. */
export type FileShelf = {
  readonly adopt: (path: string) => FileId;
  readonly adoptFolder: (path: string) => FolderId;
  readonly keepBytes: (name: string, bytes: Uint8Array) => FileId;
  readonly file: (id: FileId) => ShelvedFile;
  readonly folder: (id: FolderId) => string;
  /** Lets go of offered bytes; a path stays where it is. */
  readonly discard: (id: FileId) => void;
};

const megabyte = 1024 * 1024;
export const largestFile = 50 * megabyte;
const largestShelf = 400 * megabyte;

export const newFileShelf = (): FileShelf => {
  const files = new Map<FileId, ShelvedFile>();
  const folders = new Map<FolderId, string>();
  const idOfPath = new Map<string, FileId>();
  const idOfFolder = new Map<string, FolderId>();
  let bytesKept = 0;

  const requireRoom = (size: number): void => {
    if (size > largestFile)
      throw new AppError(
        'too-large',
        'This file is larger than 50 MB. Copy the chronology alone into a new file, then import that.',
      );
    if (bytesKept + size > largestShelf)
      throw new AppError('too-large', 'Too many files are waiting. Import or remove some of them, then add this one.');
  };

  return {
    adopt: (given) => {
      const whole = path.resolve(given);
      const id = idOfPath.get(whole) ?? newFileId();
      idOfPath.set(whole, id);
      files.set(id, { kind: 'path', path: whole, name: path.basename(whole) });
      return id;
    },
    adoptFolder: (given) => {
      const whole = path.resolve(given);
      const id = idOfFolder.get(whole) ?? newFolderId();
      idOfFolder.set(whole, id);
      folders.set(id, whole);
      return id;
    },
    keepBytes: (name, bytes) => {
      requireRoom(bytes.byteLength);
      bytesKept += bytes.byteLength;
      const id = newFileId();
      files.set(id, { kind: 'bytes', bytes, name: lastPart(name) });
      return id;
    },
    file: (id) => {
      const file = files.get(id);
      if (file === undefined) throw new AppError('not-found', 'This file is no longer at hand. Choose it again.');
      return file;
    },
    folder: (id) => {
      const folder = folders.get(id);
      if (folder === undefined) throw new AppError('not-found', 'This folder is no longer at hand. Choose it again.');
      return folder;
    },
    discard: (id) => {
      const file = files.get(id);
      if (file?.kind !== 'bytes') return;
      bytesKept -= file.bytes.byteLength;
      files.delete(id);
    },
  };
};
