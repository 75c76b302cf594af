import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEvent } from './ports.ts';

const mostBytes = 1_000_000;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/**
 * A log of event names, ids, codes and counts in the program's own folder, one JSON line each, readable by its owner only;
 * at one megabyte it becomes `events.old.log`. A log that cannot be written is done without: it never stops the work.
 */
export const openEventLog = (dataFolder: string, now: () => string): ((event: LogEvent) => void) => {
  const path = join(dataFolder, 'events.log');
  return (event) => {
    try {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
      if (sizeOf(path) > mostBytes) renameSync(path, join(dataFolder, 'events.old.log'));
      appendFileSync(path, `${JSON.stringify({ at: now(), ...event })}\n`, { mode: 0o600 });
    } catch {
      // Nothing can be said about it anywhere: the log is where it would be said.
    }
  };
};
