import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Long enough for its download on a fair line, short enough not to keep somebody waiting on a closed one. */
const fetchTime = 60_000;

/**
 * The path of Electron's runtime, undefined where it is not there. Its package is looked at and never loaded: loading it
 * would start a download. `ELECTRON_OVERRIDE_DIST_PATH` names a folder with a runtime that was put there by hand.
 */
export const findElectron = (
  program: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const electron = join(program, 'node_modules', 'electron');
  const named = join(electron, 'path.txt');
  const inDist = existsSync(named) ? readFileSync(named, 'utf8').trim() : undefined;
  const folder = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const path =
    folder !== undefined && folder !== ''
      ? join(folder, inDist ?? 'electron')
      : inDist === undefined
        ? undefined
        : join(electron, 'dist', inDist);
  return path !== undefined && existsSync(path) ? path : undefined;
};

const electronVersion = (program: string): string => {
  const read: unknown = JSON.parse(readFileSync(join(program, 'node_modules', 'electron', 'package.json'), 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '';
};

const install = (program: string): Promise<boolean> =>
  new Promise((resolve) => {
    const script = join(program, 'node_modules', 'electron', 'install.js');
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: fetchTime });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });

/**
 * Fetches the runtime, quietly; answers its path, or undefined where it cannot be had. A version that could not be fetched
 * is not asked for again at every start: the file `build/electron-not-fetched` remembers it, and removing it tries anew.
 */
export const fetchElectron = async (program: string, say: (line: string) => void): Promise<string | undefined> => {
  const script = join(program, 'node_modules', 'electron', 'install.js');
  if (!existsSync(script)) return undefined;
  const remembered = join(program, 'build', 'electron-not-fetched');
  const version = electronVersion(program);
  if (existsSync(remembered) && readFileSync(remembered, 'utf8').trim() === version) return undefined;
  say('Fetching the runtime of the desktop window, once …');
  if (await install(program)) return findElectron(program, {});
  mkdirSync(join(program, 'build'), { recursive: true });
  writeFileSync(remembered, `${version}\n`);
  return undefined;
};
