// `npm test`: everything that must hold, in one go, with one closing line. Plain JavaScript, so that any Node can say what is wrong.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode } from '../services/check-node.mjs';
import { chromiumSentence, findChromium, installChromium } from './support/chromium.mjs';

requireNode();

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path) => join(root, 'node_modules', path);
const total = { passed: 0, failed: 0, skipped: [] };

const run = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    const lines = [];
    child.stdout.on('data', (data) => lines.push(data));
    child.stderr.on('data', (data) => lines.push(data));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(lines).toString('utf8') }));
  });

const say = (text) => process.stdout.write(`${text}\n`);
const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

/** One check that passes or fails as a whole. */
const check = async (name, args) => {
  const since = performance.now();
  const { code, output } = await run(args);
  if (code === 0) total.passed += 1;
  else total.failed += 1;
  say(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds(since)})`);
  if (code !== 0) say(output);
  return code === 0;
};

/** A set of vitest tests, counted one by one; a skip without a reason counts as failed. */
const tests = async (name, projects, env = {}) => {
  const since = performance.now();
  const file = join(root, 'build', 'test-results', `${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await run(
    [
      bin('vitest/vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=./tests/support/tally.mjs',
    ],
    { ...env, SIGHTLINE_TALLY: file },
  );
  const tally = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: [] };
  const silent = tally.skipped.filter((skip) => skip.why === '');
  total.passed += tally.passed;
  total.failed += tally.failed + silent.length + (code !== 0 && tally.failed === 0 ? 1 : 0);
  total.skipped.push(...tally.skipped.filter((skip) => skip.why !== ''));
  say(
    `${code === 0 && silent.length === 0 ? 'passed' : 'FAILED'}  ${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped (${seconds(since)})`,
  );
  for (const skip of silent) say(`        skipped without a reason: ${skip.name}`);
  if (code !== 0) say(output);
};

await check('types', [bin('typescript/bin/tsc'), '-b']);
await Promise.all([
  check('lint', [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']),
  (async () => {
    await check('architecture', [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      ...['shared', 'services', 'electron', 'web', 'cli', 'renderer', 'import-samples'],
    ]);
    await check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
    await check('build', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']);
  })(),
]);
await tests('unit and integration', ['unit', 'integration']);

let chromium = findChromium();
if (chromium === undefined && !process.env.CHROMIUM && installChromium()) chromium = findChromium();
if (chromium === undefined) {
  say(`FAILED  end to end: ${chromiumSentence}`);
  total.failed += 1;
} else {
  await tests('end to end', ['e2e'], { CHROMIUM: chromium });
}

const reasons = new Map();
for (const { why } of total.skipped) reasons.set(why, (reasons.get(why) ?? 0) + 1);
for (const [why, count] of reasons) say(`skipped ${count}: ${why}`);
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
