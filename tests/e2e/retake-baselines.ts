// `npm run baselines`: takes the pictures that `baselines.test.ts` compares with anew, from the page as it is now.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './support/program.ts';

const run = (script: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: { ...process.env, HOST: 'web', SIGHTLINE_RETAKE: '1' },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
};

run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
run('vitest/vitest.mjs', 'run', '--project', 'e2e', 'tests/e2e/baselines.test.ts');
