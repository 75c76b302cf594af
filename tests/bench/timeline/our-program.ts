import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumSentence, findChromium } from '../../support/chromium.mjs';

export const program = resolve(import.meta.dirname, '..', '..', '..');

/** What every bench page is seen through, ours and the others'. */
export const viewport = { width: 1600, height: 900 } as const;

/** One Chromium for all that are measured, with precise figures of memory and of what JavaScript takes up. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumSentence);
  return chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
};

export const newPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'Europe/London' });
  return context.newPage();
};

export type OpenedProgram = { readonly page: Page; readonly stop: () => Promise<void> };

/** The real program with a review file opened from outside, in its localhost host; answers when its first frame is drawn. */
export const openInProgram = async (browser: Browser, file: string): Promise<OpenedProgram> => {
  const home = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  const child = spawn(process.execPath, [join(program, 'cli', 'sightline.mjs'), 'serve', '--no-open', file], {
    cwd: program,
    env: { ...process.env, SIGHTLINE_DATA: home, SIGHTLINE_DOCUMENTS: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((settle, fail) => {
    createInterface({ input: child.stdout }).once('line', settle);
    child.once('exit', (code) => {
      fail(new Error(`The program ended with ${String(code)}.`));
    });
  });
  const page = await newPage(browser);
  await page.goto(address);
  // Looked for now and then: in every frame, as by default, the looking itself would be measured.
  await page.waitForFunction(() => performance.getEntriesByName('sightline:first-draw').length > 0, undefined, {
    timeout: 120_000,
    polling: 250,
  });
  return {
    page,
    stop: async () => {
      await page.context().close();
      const gone = new Promise((settle) => child.once('exit', settle));
      child.kill('SIGTERM');
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
};

/** When the program marked what it had reached, in milliseconds since the review was asked for. */
export const marksOf = async (page: Page): Promise<ReadonlyMap<string, number>> =>
  new Map(
    await page.evaluate(() => {
      const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('sightline:'));
      const begin = marks.find(({ name }) => name === 'sightline:open-review')?.startTime ?? 0;
      return marks.map(({ name, startTime }): [string, number] => [name, startTime - begin]);
    }),
  );
