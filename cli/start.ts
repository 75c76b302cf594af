import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { runtimeProblem } from '#services/self-test.ts';
import { fetchElectron, findElectron } from './electron-runtime.ts';
import { program } from './local-services.ts';
import { buildPage, pageIsStale } from './page-build.ts';
import { runWebHost } from './serve.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A desktop window that ends sooner than this, and not well, has shown nothing. */
const soonestEnd = 10_000;

const run = (path: string, words: readonly string[]): Promise<number> =>
  new Promise((settle) => {
    const child = spawn(path, words, { stdio: ['ignore', 'ignore', 'inherit'], cwd: program });
    child.once('error', () => {
      settle(1);
    });
    child.once('exit', (code) => {
      settle(code ?? 1);
    });
  });

const wantsBrowser = (typed: readonly string[]): boolean =>
  process.env['SIGHTLINE_HOST'] === 'web' || typed.includes('--no-open') || typed.includes('--port');

/** Answers the desktop program's exit code, or undefined where the browser has to do, which it says in one line. */
const tryDesktop = async (files: readonly string[]): Promise<number | undefined> => {
  const electron = findElectron(program, process.env) ?? (await fetchElectron(program, say));
  if (electron === undefined) {
    say(
      'The runtime of the desktop window (Electron) is not on this computer and could not be fetched: Sightline opens in a browser instead.',
    );
    return undefined;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('The desktop window does not start safely for the root user: Sightline opens in a browser instead.');
    return undefined;
  }
  const built = await run(process.execPath, [join(program, 'electron', 'build.mjs')]);
  if (built !== 0) return built;
  const since = performance.now();
  const code = await run(electron, [program, ...files.map((file) => resolve(file))]);
  if (code === 0 || performance.now() - since > soonestEnd) return code;
  say('The desktop window closed at once without showing anything: Sightline opens in a browser instead.');
  return undefined;
};

const preparePage = async (): Promise<void> => {
  if (!pageIsStale(program)) return;
  say('Preparing the pages of Sightline …');
  await buildPage(program);
};

/** `npm start [FILE]`: the desktop window where its runtime is there or can be fetched, else the same in a browser. */
export const start = async (typed: readonly string[]): Promise<void> => {
  const unfit = runtimeProblem(process.versions.node);
  if (unfit !== undefined) {
    say(unfit);
    process.exitCode = 1;
    return;
  }
  try {
    await preparePage();
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'the builder stopped';
    say(`The pages of Sightline could not be built (${why}): run "npm install" again, then "npm start".`);
    process.exitCode = 1;
    return;
  }
  const code = wantsBrowser(typed) ? undefined : await tryDesktop(typed.filter((word) => !word.startsWith('-')));
  process.exitCode = code ?? (await runWebHost(typed));
};
