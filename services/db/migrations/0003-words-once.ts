import type { Migration } from './migration.ts';

/**
 * From here on a record leaves the words to its entry where they are the entry's text (`entry-cells.ts`). The tables stay as
 * they are and so do the rows of older imports; but a program that does not know of it could not read the new ones, so the
 * version tells it to leave the file alone.
 */
export const wordsOnce: Migration = {
  version: 3,
  name: 'words once',
  sql: '',
};
