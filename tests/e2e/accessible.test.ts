import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { go, openSample, timeline } from './support/screens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each violation with where it is; axe goes in through the debugger, since the page's policy lets no foreign script in. */
const violations = async (page: Page): Promise<readonly string[]> => {
  // A panel that is still fading in has not its colours yet.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

onEachHost('axe-core', (host, skipped) => {
  describe.each([false, true])('dark: %s', (dark) => {
    let program: Program;

    beforeAll(async () => {
      if (skipped === undefined) program = await startProgram(host, { dark, reducedMotion: true });
    });
    afterAll(async () => {
      if (skipped === undefined) await program.stop();
    });
    beforeEach((context) => {
      if (skipped !== undefined) context.skip(skipped);
    });

    it('finds nothing on home, nor in its dialog for a new review', async () => {
      const { page } = program;
      await page.getByRole('button', { name: 'Open the sample review' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'New review' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });

    it('finds nothing on the timeline, with and without a selection', async () => {
      const { page } = program;
      await openSample(page);
      expect(await violations(page)).toEqual([]);
      await timeline(page).focus();
      await page.keyboard.press('g');
      await page.locator('mark').first().waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('finds nothing in the panels and the list of keys that open over a review', async () => {
      const { page } = program;
      for (const button of ['12 agencies', 'View', 'List of keys']) {
        await page.getByRole('button', { name: button, exact: true }).click();
        await page.getByRole('dialog').waitFor();
        expect(await violations(page), button).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });

    it.each(['Chronology', 'Particulars', 'Import'] as const)('finds nothing on %s', async (screen) => {
      const { page } = program;
      await go(page, screen);
      await page.waitForTimeout(400);
      expect(await violations(page)).toEqual([]);
    });

    it('finds nothing on any step of an import', async () => {
      const { page } = program;
      const csv = 'Date;Event;Comment\n03.06.13;Visit at home;Sean\u2019s account\n31.02.13;Call;\n';
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      for (const step of ['1 Files', '2 Columns', '3 Agencies', '4 Check every row']) {
        await page.getByRole('button', { name: step }).click();
        await page.waitForTimeout(300);
        expect(await violations(page), step).toEqual([]);
      }
    });
  });
});
