import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, openSample, timeline } from './support/screens.ts';

const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the chronologies' });
const shown = (page: Page): Locator => page.locator('.filter-shown');

onEachHost('finding', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1600, height: 900, reducedMotion: true });
    await openSample(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('goes by keys alone from a word to the entry that holds it', async () => {
    const { page } = program;
    await timeline(page).focus();
    await page.keyboard.press('/');
    await page.keyboard.type('scald');
    await page.getByRole('option', { name: /Show only these/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => details(page).innerText()).toContain('scald');
    await page.getByRole('listbox', { name: 'What was found' }).waitFor({ state: 'hidden' });
    await expect.poll(() => timeline(page).evaluate((region) => region === document.activeElement)).toBe(true);
  });

  it('shows only the entries that hold the words, says how many are left out, and shows all again', async () => {
    const { page } = program;
    const before = await shown(page).innerText();
    await search(page).fill('scald');
    await page.getByRole('option', { name: /Show only these/ }).click();
    await expect.poll(() => shown(page).innerText()).toMatch(/^4 of 1,246 entries shown, 1,242 filtered out/);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect.poll(() => shown(page).innerText()).toBe(before);
  });

  it('says so where nothing holds the words', async () => {
    const { page } = program;
    await search(page).fill('zeppelin');
    await page.getByText('No entry, note or file name holds all of these words.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('combines filters, keeps them under a name and puts them on again after they were taken off', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'More filters' }).click();
    const panel = page.getByRole('dialog', { name: 'More filters' });
    await panel.getByLabel('Only entries that hold').fill('clinic');
    await panel.getByLabel('Only entries that name').selectOption({ label: 'Child M' });
    await panel.getByLabel('Certain', { exact: true }).check();
    expect(await violations(page)).toEqual([]);
    await expect.poll(() => shown(page).innerText()).toMatch(/ of 1,246 entries shown/);
    const narrowed = await shown(page).innerText();
    await panel.getByLabel('Keep the filters that are on as').fill('Clinics');
    await panel.getByRole('button', { name: 'Keep', exact: true }).click();
    await panel.getByRole('button', { name: 'Clinics', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await page.getByRole('button', { name: 'More filters' }).click();
    await panel.getByRole('button', { name: 'Clinics', exact: true }).click();
    await expect.poll(() => shown(page).innerText()).toBe(narrowed);
    await panel.getByRole('button', { name: 'Take away “Clinics”' }).click();
    await panel.getByText('None yet.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
  });

  it('finds what can be done by its words', async () => {
    const { page } = program;
    await timeline(page).focus();
    await page.keyboard.press('Control+k');
    const field = page.getByPlaceholder('What would you like to do?');
    await field.waitFor();
    expect(await violations(page)).toEqual([]);
    // The check tries what can take the focus.
    await field.focus();
    await page.keyboard.type('only police');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page).innerText()).toMatch(/^6\d of 1,246 entries shown/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('all filters');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page).innerText()).toMatch(/^1,246 entries, all shown/);
  });
});
