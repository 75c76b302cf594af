// `npm run baselines`: takes the pictures of `baselines.test.ts` anew, from the page as it is now; with `-- --compare` it
// compares the page with those that are kept.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './support/program.ts';

const isComparing = process.argv.includes('--compare');

const run = (script: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: { ...process.env, HOST: 'web', SIGHTLINE_WHOLE: '1', SIGHTLINE_RETAKE: isComparing ? '0' : '1' },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
};

run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
run('vitest/vitest.mjs', 'run', '--project', 'e2e', 'tests/e2e/baselines.test.ts');
