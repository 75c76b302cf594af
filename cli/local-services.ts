import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { createDispatcher } from '#services/dispatch.ts';
import { openEventLog } from '#services/event-log.ts';
import { programFolders } from '#services/program-folders.ts';
import { systemNow } from '#services/system-clock.ts';
import { createCaller } from './caller.ts';
import type { Caller } from './caller.ts';

/** The program's own folder. */
export const program = resolve(import.meta.dirname, '..');

/** The services in this very process: a command is over in a moment, and nobody is kept waiting if it hangs. */
export const openLocalServices = (): Caller => {
  const folders = programFolders({ program, home: homedir(), platform: process.platform, environment: process.env });
  const log = openEventLog(folders.data, systemNow);
  return createCaller(createDispatcher({ host: 'cli', folders, now: systemNow, log }));
};
