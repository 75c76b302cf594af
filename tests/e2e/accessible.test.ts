import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { go, openSample, timeline } from './support/screens.ts';

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

    it('finds nothing on events that several agencies may have recorded', async () => {
      const { page } = program;
      await go(page, 'Timeline');
      await page.getByRole('button', { name: 'Same events' }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'See which entries may be one event' }).click();
      await page.getByRole('heading', { name: 'The same event in two chronologies' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await go(page, 'Import');
    });

    it('finds nothing on any step of an import', async () => {
      const { page } = program;
      const csv = 'Date;Event;Comment\n03.06.13;Visit at home;Sean\u2019s account\n31.02.13;Call;\n';
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      for (const step of ['1 Files', '2 Columns', '3 Agencies', '4 What changed', '5 Check every row']) {
        await page.getByRole('button', { name: step }).click();
        await page.waitForTimeout(300);
        expect(await violations(page), step).toEqual([]);
      }
    });

    it('finds nothing on the lanes to confirm, with the rows of a group open', async () => {
      const { page } = program;
      await page.getByRole('button', { name: /back to the start/ }).click();
      await page.getByRole('button', { name: 'Open Baby K: As one table' }).click();
      await timeline(page).waitFor({ timeout: 60_000 });
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: '93 entries have a proposed lane' }).click();
      const group = page.getByRole('listitem', { name: /entries led by/ }).first();
      await group.waitFor();
      expect(await violations(page)).toEqual([]);
      await group.getByRole('button', { name: /^Show rows of the/ }).click();
      await group.getByRole('checkbox').first().waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('finds nothing where two agencies are merged', async () => {
      const { page } = program;
      await go(page, 'Particulars');
      await page.getByRole('button', { name: 'Merge GP2 into another agency' }).click();
      await page.getByLabel('Merge GP2 into', { exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('finds nothing where a later version is compared, and where its rows are put right', async () => {
      const { page } = program;
      await page.getByRole('button', { name: /back to the start/ }).click();
      await page.getByRole('button', { name: 'New review' }).click();
      await page.getByRole('textbox', { name: /^Title/ }).fill(`Two versions, ${dark ? 'dark' : 'light'}`);
      await page.getByRole('button', { name: /^(Create|Make)/ }).click();
      const give = async (...rows: readonly string[]) => {
        await go(page, 'Import');
        const text = ['Agency: Police', 'Date,Event', ...rows].join('\n');
        await page
          .locator('input[type=file]')
          .first()
          .setInputFiles({ name: 'police.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      };
      const seen = '03.06.13,Officers called to the flat by a neighbour.';
      const log = '12.06.13,Statement taken about the noise.';
      await give(seen, log, '14.06.13,Log closed.');
      await page.getByRole('button', { name: '4 Check every row' }).click();
      await page.getByRole('button', { name: 'Store 3 entries' }).click();
      await page.getByRole('button', { name: 'See the timeline' }).click();

      await give(seen, log.replace('12', '13'), '31.02.14,Call logged.', ',Caller would not give a name.');
      await page.getByRole('button', { name: '4 What changed' }).click();
      await page
        .getByLabel(/^What to do with row/)
        .first()
        .waitFor();
      expect(await violations(page), 'what changed').toEqual([]);
      await page.getByRole('button', { name: '5 Check every row' }).click();
      await page.getByRole('button', { name: 'Next row' }).click();
      await page.getByRole('form', { name: /^Put row/ }).waitFor();
      expect(await violations(page), 'a row to put right').toEqual([]);
    });
  });
});
