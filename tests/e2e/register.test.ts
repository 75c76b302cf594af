import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, openSample, timeline } from './support/screens.ts';

const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
const states = (page: Page) => page.locator('.register-states').textContent();
const selected = (page: Page) => page.locator('.register-row[aria-selected=true]');
const position = (page: Page) => page.locator('.register-position').textContent();
const part = async (page: Page, name: string) => {
  const button = page.getByRole('navigation', { name: 'Parts of the register' }).getByRole('button', { name });
  await button.focus();
  await page.keyboard.press('Enter');
};
const choose = async (page: Page, name: string, label: string) => {
  await page.getByRole('combobox', { name, exact: true }).selectOption({ label });
};
const undo = async (page: Page) => {
  await page.keyboard.press('Control+z');
};

onEachHost('the register', (host, skipped) => {
  describe.each([false, true])('dark: %s', (dark) => {
    let program: Program;

    beforeAll(async () => {
      if (skipped !== undefined) return;
      program = await startProgram(host, { dark, reducedMotion: true });
      await openSample(program.page);
      await go(program.page, 'Gaps');
      await program.page.locator('.register-row').first().waitFor();
    });
    afterAll(async () => {
      if (skipped === undefined) await program.stop();
    });
    beforeEach((context) => {
      if (skipped !== undefined) context.skip(skipped);
    });

    it('goes from one to the next by key, decides by key, and undoes', async () => {
      const { page } = program;
      await page.keyboard.press('j');
      await eventually(() => position(page)).toMatch(/^1 of \d+$/);
      await page.keyboard.press('g');
      await eventually(() => position(page)).toMatch(/^2 of /);
      await page.keyboard.press('k');
      await eventually(() => position(page)).toMatch(/^1 of /);
      await details(page).locator('mark').first().waitFor();
      await page.keyboard.press('a');
      await eventually(() => selected(page).locator('.register-state').textContent()).toBe('agreed');
      await eventually(() => selected(page).textContent()).toMatch(/Review panel, \d+ \w+ \d{4}/);
      await page.keyboard.press('q');
      await eventually(() => selected(page).locator('.register-state').textContent()).toBe('asked of an agency');
      expect(await violations(page)).toEqual([]);
      await undo(page);
      await undo(page);
      await eventually(() => selected(page).locator('.register-state').textContent()).toBe('to consider');
    });

    it('says what is filtered out, goes on where something left the list, and groups', async () => {
      const { page } = program;
      await choose(page, 'State', 'To consider');
      await eventually(() => states(page)).toMatch(/all shown/);
      await page.keyboard.press('Escape');
      const grid = page.getByRole('grid', { name: 'Register of gaps and good practice' });
      await grid.focus();
      await page.keyboard.press('Home');
      await eventually(() => position(page)).toMatch(/^1 of /);
      await page.keyboard.press('ArrowDown');
      await eventually(() => position(page)).toMatch(/^2 of /);
      const when = await selected(page).locator('.register-when').textContent();
      await eventually(() => details(page).getByRole('heading').first().textContent()).toContain(when);
      const name = await selected(page).locator('.register-name').textContent();
      await eventually(() => details(page).locator('.gap-in-hand .gap-name').textContent()).toBe(name);
      await page.keyboard.press('a');
      await eventually(() => states(page)).toMatch(/1 filtered out/);
      await page.keyboard.press('j');
      await eventually(() => position(page)).toMatch(/^2 of /);
      await undo(page);
      await eventually(() => states(page)).toMatch(/all shown/);
      await choose(page, 'Kind', 'Missed appointment');
      await choose(page, 'Form', 'no access');
      await eventually(() => states(page)).toMatch(/filtered out/);
      await page.getByRole('button', { name: 'Show all' }).click();
      await choose(page, 'Groups', 'By kind');
      await eventually(() => page.locator('.register-group').count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
      await choose(page, 'Groups', 'Not grouped');
    });

    it('puts a gap to a term of reference; the matrix counts it there and opens exactly it', async () => {
      const { page } = program;
      await page.getByRole('grid').focus();
      await page.keyboard.press('Home');
      const aside = details(page);
      const choice = aside.locator('.term-choice summary').first();
      await choice.focus();
      await page.keyboard.press('Enter');
      await aside.locator('.term-choice input').first().focus();
      await page.keyboard.press('Space');
      await eventually(() => selected(page).locator('.register-terms').count()).toBe(1);
      await part(page, 'By terms of reference');
      await page.locator('.matrix').waitFor();
      expect(await violations(page)).toEqual([]);
      const cell = page.locator('.matrix tbody td:nth-child(2) .matrix-cell');
      await eventually(() => cell.count()).toBe(1);
      await cell.focus();
      await page.keyboard.press('Enter');
      await eventually(() => states(page)).toMatch(/^1 of \d+ in the register shown/);
      await page.getByRole('button', { name: 'Show all' }).click();
      await undo(page);
      await eventually(() => page.locator('.register-terms').count()).toBe(0);
    });

    it('shows what is selected on the timeline, and comes back to it', async () => {
      const { page } = program;
      await page.getByRole('grid').focus();
      await page.keyboard.press('End');
      const heading = await details(page).getByRole('heading').first().textContent();
      await page.keyboard.press('t');
      await timeline(page).waitFor();
      await eventually(() => details(page).getByRole('heading').first().textContent()).toBe(heading);
      await go(page, 'Gaps');
      await eventually(() => selected(page).count()).toBe(1);
    });

    it('shows what switching a rule off would do before it does, and keeps what was decided on', async () => {
      const { page } = program;
      await page.getByRole('grid').focus();
      await page.keyboard.press('Home');
      await part(page, 'Rules and kinds');
      const rule = page.getByRole('checkbox', { name: 'Rule MA-2 is on' });
      await rule.focus();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Space');
      const dialog = page.getByRole('dialog', { name: 'Switch rule MA-2 off?' });
      await dialog.locator('.preview-sentence').waitFor();
      expect(await violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Switch it off' }).focus();
      await page.keyboard.press('Enter');
      await eventually(() => rule.isChecked()).toBe(false);
      await undo(page);
      await eventually(() => rule.isChecked()).toBe(true);
    });

    it('finds gaps by words and kinds of the panel’s own', async () => {
      const { page } = program;
      await page.getByRole('textbox', { name: 'Name of the kind' }).fill('Left to the family');
      await page.getByRole('textbox', { name: 'Letters' }).fill('LF');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Take away Left to the family' }).waitFor();
      await page.getByRole('textbox', { name: 'Words to look for' }).fill('curtains open');
      await choose(page, 'Kind of gap', 'Left to the family');
      await page.getByRole('button', { name: 'See what it would find' }).focus();
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('.preview-sentence').textContent()).toMatch(
        /^Would take away none, and add \d+\.$/,
      );
      await page.getByRole('button', { name: 'Add these words' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Take away “curtains open”' }).waitFor();
      await eventually(() => page.getByRole('dialog').count()).toBe(0);
      await part(page, 'Register');
      await choose(page, 'Kind', 'Left to the family');
      await eventually(() => page.locator('.register-row .gap-mark-code').first().textContent()).toBe('LF');
      await page.getByRole('button', { name: 'Show all' }).click();
      await undo(page);
      await undo(page);
    });

    it('draws a gap over a period between two agencies, which is decided on like any other', async () => {
      const { page } = program;
      await page.getByRole('button', { name: 'Draw a gap over a period' }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'A gap over a period' });
      await dialog.getByRole('textbox', { name: 'When' }).fill('24.01.17-25.03.17');
      await dialog.getByRole('combobox', { name: 'Whom it concerns' }).selectOption({ index: 1 });
      await dialog.getByRole('combobox', { name: 'Between it and' }).selectOption({ index: 2 });
      await dialog.getByRole('textbox', { name: 'What is missing, by the records' }).fill('Neither records the other.');
      expect(await violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Draw the gap' }).focus();
      await page.keyboard.press('Enter');
      await eventually(() => details(page).getByRole('heading').first().textContent()).toBe(
        '24 January to 25 March 2017',
      );
      await page.keyboard.press('a');
      await eventually(() => selected(page).locator('.register-state').textContent()).toBe('agreed');
      expect(await violations(page)).toEqual([]);
      await undo(page);
      await undo(page);
      await eventually(() => selected(page).count()).toBe(0);
      expect(program.complaints).toEqual([]);
    });
  });
});
