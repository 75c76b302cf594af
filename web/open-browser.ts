import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Opening } from './find-browser.ts';

export type OpenedBrowser = {
  /** Takes away what was made for it: its profile and the file that led it here. Closes its window. */
  readonly close: () => void;
};

/** A browser that ends sooner than this has not shown anything. */
const soonestEnd = 4000;

/** A browser from a snap package sees neither the temporary folder nor hidden ones. */
const folderFor = (program: string): string => {
  const real = realpathSync(program);
  if (!real.startsWith('/snap/') && !real.includes('/snapd/')) return tmpdir();
  const folder = join(homedir(), 'snap', 'chromium', 'common');
  mkdirSync(folder, { recursive: true });
  return folder;
};

/**
 * A page that leads on to the address: the address holds a secret, and what stands on a command line every user of the
 * machine can read. Readable by its owner only.
 */
const writeLead = (folder: string, address: string): string => {
  const path = join(folder, 'open.html');
  const page = `<!doctype html><meta charset="utf-8"><title>Sightline</title><script>location.replace(${JSON.stringify(address)})</script>\n`;
  writeFileSync(path, page, { mode: 0o600 });
  return pathToFileURL(path).href;
};

const appWindow = (program: string, folder: string, lead: string): ChildProcess => {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { mode: 0o700 });
  const switches = [
    `--user-data-dir=${profile}`,
    `--app=${lead}`,
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-breakpad',
    '--window-size=1440,900',
  ];
  return spawn(program, switches, { stdio: 'ignore' });
};

/**
 * Opens the address as chosen. `failed` is told, once, where the browser could not be started or ended at once without
 * showing anything; the default browser's opener is meant to end at once, so there only its own failure counts.
 */
export const openBrowser = (
  opening: Exclude<Opening, { how: 'by-hand' }>,
  address: string,
  failed: () => void,
): OpenedBrowser => {
  const folder = mkdtempSync(join(folderFor(opening.program), 'sightline-'));
  chmodSync(folder, 0o700);
  const lead = writeLead(folder, address);
  const inWindow = opening.how === 'app-window';
  const child = inWindow
    ? appWindow(opening.program, folder, lead)
    : spawn(opening.program, [...opening.leading, lead], { stdio: 'ignore' });

  let early = true;
  let told = false;
  const tell = (): void => {
    if (told || !early) return;
    told = true;
    failed();
  };
  const settled = setTimeout(() => {
    early = false;
  }, soonestEnd);
  settled.unref();
  child.once('error', tell);
  child.once('exit', (code) => {
    if (inWindow || code !== 0) tell();
  });

  return {
    close: () => {
      early = false;
      if (inWindow) child.kill();
      // A browser that is still closing may write once more: what cannot be removed now is tried again.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
};
