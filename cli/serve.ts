import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Command } from './command.ts';
import { program } from './local-services.ts';

/**
 * Runs the localhost host and waits for it to end; answers its exit code. Signals go on to it, so that it closes its files
 * and takes its browser's profile away.
 */
export const runWebHost = (typed: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(program, 'web', 'main.ts'), ...typed], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        child.kill(signal);
      });
    }
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });

/** `serve [FILE]`: the program in a browser on this computer. The first line on stdout is the address to open. */
export const serve: Command = {
  usage: 'serve [FILE] [--port N] [--no-open]',
  run: (typed) => runWebHost(typed),
};
