import { dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import { basename, join } from 'node:path';
import type { Dialog } from '#services/channel.ts';

const reviews: FileFilter = { name: 'Sightline reviews', extensions: ['sightline'] };
const chronologies: FileFilter = {
  name: 'Chronologies',
  extensions: ['csv', 'tsv', 'txt', 'docx', 'xlsx', 'html', 'htm'],
};

/**
 * Shows the system's dialog over the window and answers the paths that were chosen, none when the person cancelled. The
 * files chosen are not added to the system's list of recent documents: their names may name a child.
 */
export const showDialog = async (
  asked: Dialog,
  window: BrowserWindow | undefined,
  documents: string,
): Promise<readonly string[]> => {
  if (window === undefined) return [];
  if (asked.ask === 'save') {
    const chosen = await dialog.showSaveDialog(window, {
      title: 'Where the review is kept',
      defaultPath: join(documents, basename(asked.suggestedName)),
      filters: [reviews],
      properties: ['dontAddToRecent', 'createDirectory', 'showOverwriteConfirmation'],
    });
    return chosen.canceled || chosen.filePath === '' ? [] : [chosen.filePath];
  }
  const forReview = asked.purpose === 'review';
  const chosen = await dialog.showOpenDialog(window, {
    title: forReview ? 'Open a review' : 'Choose chronologies',
    defaultPath: documents,
    filters: [forReview ? reviews : chronologies, { name: 'All files', extensions: ['*'] }],
    properties: ['openFile', 'dontAddToRecent', ...(forReview ? [] : (['multiSelections'] as const))],
  });
  return chosen.canceled ? [] : chosen.filePaths;
};
