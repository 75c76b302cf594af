import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { checkReview } from '#services/db/check.ts';
import { readSources } from '#services/db/sources.ts';
import { newReviewFile, openForWriting, tempFolder } from './temp-review.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const rows = 500;

/** Imports one file after another into a review until it is killed; says when each is done. */
const program = (folder: string, file: string): string => `
  import { createDispatcher } from '#services/dispatch.ts';
  const { dispatch, offer, adopt } = createDispatcher({
    host: 'cli',
    folders: { data: ${JSON.stringify(folder)}, documents: ${JSON.stringify(folder)}, samples: ${JSON.stringify(folder)} },
    now: () => '2026-03-02T10:00:00.000Z',
    log: () => {},
  });
  const ask = async (name, input) => {
    const reply = await dispatch(name, input);
    if (!reply.ok) throw new Error(name + ': ' + reply.error.sentence);
    return reply.value;
  };
  const { review } = await ask('openReview', { file: adopt(${JSON.stringify(file)}) });
  for (let round = 1; ; round += 1) {
    const lines = Array.from({ length: ${rows} }, (_none, row) => '1.6.13,Visit ' + row + ' of round ' + round);
    const offered = offer('round ' + round + '.csv', new TextEncoder().encode(['Date,Event', ...lines, ''].join('\\n')));
    const { plan } = await ask('planImport', { review, file: offered.value.file, choices: { agency: 'Police' } });
    const { version } = await ask('review', { review });
    process.stdout.write('begin\\n');
    await ask('commitImport', { review, basedOn: version, plans: [plan] });
    process.stdout.write('done\\n');
  }`;

describe('a process that is killed while it imports', () => {
  it('leaves whole imports only, and loses none that it said was done', async () => {
    const folder = tempFolder();
    let inTheMiddle = 0;
    for (let kill = 0; kill < 16; kill += 1) {
      const file = newReviewFile(folder, `killed ${kill}.sightline`);
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program(folder, file)], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (more: string) => {
        said += more;
      });
      const closed = once(child, 'close');
      await Promise.race([once(child.stdout, 'data'), closed]);
      expect(child.exitCode).toBeNull();
      await wait(Math.random() * 120);
      child.kill('SIGKILL');
      await closed;

      const begun = said.split('begin').length - 1;
      const done = said.split('done').length - 1;
      const review = openForWriting(folder, file);
      const sources = readSources(review);
      expect([done, done + 1]).toContain(sources.length);
      if (begun > done) inTheMiddle += 1;
      const { faults, entries } = checkReview(review);
      expect([faults, entries]).toEqual([[], sources.length * rows]);
    }
    expect(inTheMiddle).toBeGreaterThan(0);
  }, 180_000);
});
