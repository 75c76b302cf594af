import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, timeline } from './support/screens.ts';
import { said } from './support/timeline.ts';

/** A busy machine takes its time; nothing here is about speed. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });

onEachHost('who told whom', (host, skipped) => {
  describe.each([false, true])('dark: %s', (dark) => {
    let program: Program;

    beforeAll(async () => {
      if (skipped !== undefined) return;
      program = await startProgram(host, { dark, reducedMotion: true });
      const { page } = program;
      await page.getByRole('button', { name: /Open Baby K: .*agency/i }).click();
      await timeline(page).waitFor({ timeout: 60_000 });
      await go(page, 'Exchanges');
    });
    afterAll(async () => {
      if (skipped === undefined) await program.stop();
    });
    beforeEach((context) => {
      if (skipped !== undefined) context.skip(skipped);
    });

    it('stands in a table over any span, and a cell opens its exchanges', async () => {
      const { page } = program;
      const cell = page.getByRole('button', { name: /^Maternity to Children's social care: / });
      await cell.waitFor({ timeout: 30_000 });
      const before = await cell.textContent();
      await cell.click();
      const list = page.getByRole('status').filter({ hasText: "Maternity to Children's social care: " });
      await list.waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('From', { exact: true }).fill('1.3.14');
      await page.keyboard.press('Enter');
      await eventually(() => cell.textContent()).not.toBe(before);
      await page.getByRole('button', { name: 'All days' }).click();
      await eventually(() => cell.textContent()).toBe(before);
      await page.getByRole('button', { name: 'Show all' }).click();
    });

    it('leads to the entry, whose arrows `]` and `[` go along', async () => {
      const { page } = program;
      const told = page.getByRole('listitem', { name: /8 April 2014: Neonatal unit told Children's social care/ });
      await told
        .getByRole('button', { name: /^See the entry/ })
        .first()
        .click();
      const panel = details(page);
      await panel.getByRole('region', { name: 'Who told whom' }).waitFor();
      await eventually(() => panel.textContent()).toContain('a concern about how Ms A bonds');
      expect(await violations(page)).toEqual([]);
      await timeline(page).focus();
      await page.keyboard.press(']');
      await eventually(() => said(page)).toContain("Children's social care");
      await eventually(() => panel.textContent()).toContain('Neonatal nurse rang the social worker');
      await page.keyboard.press('[');
      await eventually(() => panel.textContent()).toContain('a concern about how Ms A bonds');
    });

    it('becomes a thread: found by words, by proposal and by hand, whatever the words of the entry', async () => {
      const { page } = program;
      await go(page, 'Exchanges');
      await page.getByRole('button', { name: 'Threads' }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('A piece of information').fill('Drinking');
      await page.getByLabel('Words to find it by').fill('drinking, wine, alcohol');
      await page.getByRole('button', { name: 'Begin a thread' }).click();
      const thread = page.getByRole('article', { name: 'Drinking' });
      await thread.getByText('First held here.', { exact: false }).waitFor({ timeout: 30_000 });
      const count = async () =>
        Number(/\d+/.exec((await thread.getByRole('heading', { name: /^Entries: / }).textContent()) ?? '')?.[0]);
      const searched = await count();
      expect(searched).toBeGreaterThan(5);
      expect(await thread.textContent()).toContain('Never, by these records');
      await thread
        .getByRole('button', { name: /^Add: / })
        .first()
        .click();
      await eventually(count).toBe(searched + 1);
      expect(await violations(page)).toEqual([]);
      await go(page, 'Timeline');
      const box = details(page).getByRole('checkbox', { name: 'Drinking' });
      await box.waitFor();
      expect(await box.isChecked()).toBe(false);
      await box.click({ force: true });
      await page.getByRole('button', { name: 'Undo: Change a thread' }).waitFor({ timeout: 20_000 });
      await go(page, 'Exchanges');
      await page.getByRole('button', { name: 'Threads' }).click();
      await eventually(count).toBe(searched + 2);
      await page.getByRole('button', { name: 'Show on the timeline' }).click();
      await page.getByRole('region', { name: 'Thread on the timeline' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(program.complaints).toEqual([]);
    });
  });
});
