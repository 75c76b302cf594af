import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { openEventLog } from '#services/event-log.ts';
import { forkServices } from '#services/forked-services.ts';
import { loadPageFiles } from '#services/page-files.ts';
import { programFolders } from '#services/program-folders.ts';
import { runtimeProblem } from '#services/self-test.ts';
import { superviseServices } from '#services/supervisor.ts';
import { systemNow } from '#services/system-clock.ts';
import { readWebChoices } from './command-line.ts';
import type { WebChoices } from './command-line.ts';
import { chooseOpening } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';
import type { OpenedBrowser } from './open-browser.ts';
import { createPasses } from './passes.ts';
import { startServer } from './server.ts';
import type { LocalServer } from './server.ts';
import { createTabs } from './tabs.ts';

/*
 * The localhost host: for machines where the desktop program cannot be installed. Its first line on stdout is the address
 * to open. It ends when its last tab is gone, or when it is told to.
 */

const program = resolve(import.meta.dirname, '..');

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const giveUp = (sentence: string): never => {
  say(sentence);
  process.exit(1);
};

const show = (address: string, open: boolean): OpenedBrowser | undefined => {
  if (!open) return undefined;
  const opening = chooseOpening({
    platform: process.platform,
    environment: process.env,
    exists: existsSync,
    isRoot: process.getuid?.() === 0,
  });
  const byHand = (why: string): void => {
    say(`${why} Open the address above in a browser on this computer; it is good once, for one tab.`);
  };
  if (opening.how === 'by-hand') {
    byHand(opening.why);
    return undefined;
  }
  return openBrowser(opening, address, () => {
    byHand('The browser closed at once without showing anything.');
  });
};

const portProblem = (cause: unknown, port: number): never => {
  if (!(cause instanceof Error)) throw cause;
  if ('code' in cause && cause.code === 'EADDRINUSE') {
    return giveUp(`Port ${String(port)} is in use by another program: choose another number, or leave --port out.`);
  }
  if ('code' in cause && cause.code === 'EACCES') {
    return giveUp(`Port ${String(port)} is kept for the system: choose a number above 1023, or leave --port out.`);
  }
  throw cause;
};

const run = async (choices: WebChoices): Promise<void> => {
  const files = loadPageFiles(join(program, 'build', 'renderer'));
  if (!files.has('/')) giveUp('The pages of Sightline are not built yet: run "npm start", which builds them.');

  const folders = programFolders({ program, home: homedir(), platform: process.platform, environment: process.env });
  const log = openEventLog(folders.data, systemNow);
  const services = superviseServices(
    () => forkServices(join(program, 'services', 'child.ts')),
    { host: 'web', folders, nativeDialogs: false },
    { log },
  );
  if (choices.file !== undefined) services.openedOutside(resolve(choices.file));

  const tabs = createTabs();
  const parts = { services, files, passes: createPasses(), tabs, openings: () => 0 };
  const server: LocalServer = await startServer(parts, choices.port).catch((cause: unknown) =>
    portProblem(cause, choices.port),
  );
  log({ event: 'started' });
  const address = server.launchAddress();
  process.stdout.write(`${address}\n`);
  const browser = show(address, choices.open);

  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    clearInterval(watch);
    await server.close();
    await services.stop();
    browser?.close();
    log({ event: 'stopped' });
    process.exit(0);
  };
  const watch = setInterval(() => {
    if (tabs.tick()) void close();
  }, 1000);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close());
};

const unfit = runtimeProblem(process.versions.node);
if (unfit !== undefined) giveUp(unfit);
const choices = readWebChoices(process.argv.slice(2));
if ('problem' in choices) giveUp(choices.problem);
else await run(choices);
