import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { nodeProblem } from '#services/check-node.mjs';

const root = resolve(import.meta.dirname, '..', '..', '..');
const run = promisify(execFile);

const versionOf = (path: string): string => execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1);

/** A Node of this machine that cannot run the program; npm puts the right one in front of it. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
  .find((path) => existsSync(path) && nodeProblem(versionOf(path)) !== undefined);

const entries = ['cli/sightline.mjs', 'cli/start.mjs', 'electron/build.mjs'];

describe('every entry point', () => {
  it.for(entries)('%s says in one sentence that a Node is too old', async (entry, { skip }) => {
    skip(oldNode === undefined, 'this machine has no Node before 22.18');
    const failed: unknown = await run(oldNode ?? '', [join(root, entry), 'check', 'a.sightline']).catch(
      (cause: unknown) => cause,
    );
    expect(failed).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Sightline needs Node 22\.18 or newer[^\n]*\.\n$/),
    });
  });

  it('is plain JavaScript without top-level await, so that the oldest Node with modules can read it', () => {
    for (const entry of [...entries, 'services/check-node.mjs']) {
      const text = readFileSync(join(root, entry), 'utf8');
      expect(text).not.toMatch(/^(const .*= )?await /m);
    }
  });
});
