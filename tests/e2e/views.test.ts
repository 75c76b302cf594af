import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { onEachHost, startProgram } from './support/program.ts';
import type { Program } from './support/program.ts';
import { details, go, openSample, timeline } from './support/screens.ts';
import { daysInView } from './support/timeline.ts';

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Chronology' });
const headings = (page: Page): Promise<readonly string[]> =>
  grid(page)
    .getByRole('columnheader')
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector('span')?.textContent ?? ''));
const shown = (page: Page): Locator => page.locator('.filter-shown');
/** A change of the view is a place, and is kept, once the person rests. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(1100);

/** What the rows in view have in one column. */
const cellsOf = async (page: Page, name: string): Promise<readonly string[]> => {
  const at = (await headings(page)).indexOf(name);
  return grid(page)
    .getByRole('row')
    .evaluateAll(
      (rows, place) =>
        rows
          .filter((row) => row.getAttribute('aria-rowindex') !== '1')
          .toSorted((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
          .map((row) => row.querySelectorAll('[role=gridcell]')[place]?.textContent.replace(/^[^:]*: /, '') ?? ''),
      at,
    );
};

onEachHost('views', (host, skipped) => {
  const home = mkdtempSync(join(tmpdir(), 'sightline-e2e-'));
  const setting = { width: 1440, height: 900, reducedMotion: true, home };
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, setting);
    await openSample(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
    rmSync(home, { recursive: true, force: true });
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('goes back and forward through screen, window, selection and filters, by key and by button', async () => {
    const { page } = program;
    await timeline(page).focus();
    await page.keyboard.press('ArrowRight');
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('w');
    await rest(page);
    const near = await daysInView(page);
    const heading = await details(page).getByRole('heading').first().textContent();
    await go(page, 'Chronology');
    await rest(page);
    await page.getByRole('button', { name: '12 agencies' }).click();
    await page.getByRole('button', { name: 'Show only Police' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => shown(page).innerText()).toMatch(/ of 1,246 entries shown/);
    await page.getByRole('button', { name: 'Take off: Only Police' }).waitFor();
    await rest(page);
    await grid(page).focus();
    await page.keyboard.press('End');
    await rest(page);

    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => shown(page).innerText()).toMatch(/^1,246 entries, all shown/);
    await grid(page).waitFor();
    await page.getByRole('button', { name: 'Back: Timeline' }).click();
    await timeline(page).waitFor();
    await expect.poll(() => details(page).getByRole('heading').first().textContent()).toBe(heading);
    await expect.poll(async () => Math.abs((await daysInView(page)).from - near.from) <= 1).toBe(true);

    await page.getByRole('button', { name: 'Forward: Chronology' }).click();
    await grid(page).waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => shown(page).innerText()).toMatch(/ of 1,246 entries shown/);
    await page.getByRole('button', { name: 'Take off: Only Police' }).click();
    await expect.poll(() => shown(page).innerText()).toMatch(/^1,246 entries, all shown/);
  });

  it('says both in the list of keys and in the palette', async () => {
    const { page } = program;
    await page.keyboard.press('?');
    await page.getByText('back and forward through the views you were at').waitFor();
    await page.keyboard.press('Escape');
    await rest(page);
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('What would you like to do?').fill('back to the view');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page).innerText()).toMatch(/ of 1,246 entries shown/);
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => shown(page).innerText()).toMatch(/^1,246 entries, all shown/);
  });

  it('shows the columns that a person chooses, in their order, sorted by any of them', async () => {
    const { page } = program;
    await go(page, 'Chronology');
    expect(await headings(page)).toEqual(['Date', 'Agency', 'Entry', 'Comment', 'File and row']);
    await page.getByRole('button', { name: /^Columns: / }).click();
    const panel = page.getByRole('dialog', { name: 'Columns' });
    await panel.getByLabel('Comment', { exact: true }).uncheck();
    for (const name of ['Date as written', 'Gaps and good practice', 'Incident ref'])
      await panel.getByLabel(name, { exact: true }).check();
    await panel.getByRole('button', { name: 'Move Agency to the left' }).click();
    await page.keyboard.press('Escape');
    const chosen = [
      'Agency',
      'Date',
      'Entry',
      'File and row',
      'Date as written',
      'Gaps and good practice',
      'Incident ref',
    ];
    expect(await headings(page)).toEqual(chosen);
    expect(await grid(page).getAttribute('aria-colcount')).toBe('7');
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('1247');

    for (const name of chosen) {
      const heading = grid(page).getByRole('columnheader', { name, exact: true });
      if ((await heading.getAttribute('aria-sort')) === 'none') await heading.getByRole('button').click();
      await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
      await heading.getByRole('button').click();
      await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending');
    }
    // The last that was pressed: a heading of the police's own file, the highest number first, what has none last.
    await grid(page).focus();
    await page.keyboard.press('Home');
    await expect
      .poll(async () => (await cellsOf(page, 'Incident ref')).filter((ref) => /^\S*\d/.test(ref)).length)
      .toBeGreaterThan(3);
  });

  it('walks rows and cells by key alone, and names what is active', async () => {
    const { page } = program;
    await grid(page).focus();
    await page.keyboard.press('Home');
    const active = async (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        const element = document.getElementById(at);
        return `${element?.getAttribute('role') ?? ''} ${element?.closest('[role=row]')?.getAttribute('aria-rowindex') ?? ''} ${element?.getAttribute('aria-colindex') ?? ''}`.trim();
      });
    await expect.poll(active).toBe('row 2');
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe('row 3');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(active).toBe('gridcell 3 2');
    await page.keyboard.press('PageDown');
    await expect.poll(active).toBe('gridcell 13 2');
    for (let press = 0; press < 9; press += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(active).toBe('row 13');
    await page.keyboard.press('End');
    await expect.poll(active).toBe('row 1247');
    await page.keyboard.press('Enter');
    await expect.poll(() => details(page).evaluate((aside) => aside === document.activeElement)).toBe(true);
  });

  it('prints the columns that were chosen, in the order that was asked for', async () => {
    const { page } = program;
    const printed = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const paper = document.querySelector('.printed');
      const found = {
        headings: [...(paper?.querySelectorAll('th') ?? [])].map(({ textContent }) => textContent),
        rows: paper?.querySelectorAll('tbody tr').length,
        said: paper?.querySelector('p')?.textContent,
      };
      window.dispatchEvent(new Event('afterprint'));
      return found;
    });
    expect(printed.headings).toEqual(await headings(page));
    expect(printed.rows).toBe(1246);
    expect(printed.said).toContain('In order of incident ref, the last first.');
  });

  it('aligns the timeline to a key date: days and weeks to both sides, and zooming stays with it', async () => {
    const { page } = program;
    await go(page, 'Timeline');
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('dialog', { name: 'View' }).getByLabel('Align to').selectOption({ label: 'Birth of Child M' });
    await page.keyboard.press('Escape');
    await page.getByText('From Birth of Child M').waitFor();
    const middle = async (): Promise<number> => {
      const { from, to } = await daysInView(page);
      return (from + to) / 2;
    };
    const birth = Date.UTC(2016, 11, 14) / 86_400_000;
    await expect.poll(async () => Math.abs((await middle()) - birth) <= 1.5).toBe(true);
    await timeline(page).focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('w');
    await expect.poll(async () => Math.abs((await middle()) - birth) <= 2.5).toBe(true);
  });

  it('comes back after the program was closed: screen, window, selection, filters, columns and what it is aligned to', async () => {
    const { page } = program;
    await page.getByRole('button', { name: '12 agencies' }).click();
    await page.getByRole('checkbox', { name: 'Housing' }).uncheck();
    await page.keyboard.press('Escape');
    await timeline(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.locator('mark').first().waitFor();
    await rest(page);
    const before = {
      days: await daysInView(page),
      shown: await shown(page).innerText(),
      heading: await details(page).getByRole('heading').first().textContent(),
    };
    // The last change comes just before the window goes.
    await page.getByRole('button', { name: 'Good practice 9', exact: false }).click();
    await page.close({ runBeforeUnload: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await program.stop();

    program = await startProgram(host, setting);
    const again = program.page;
    await openSample(again);
    await expect.poll(() => shown(again).innerText()).toContain(before.shown.split(';')[0]);
    await again.getByRole('button', { name: 'Take off: Without Housing' }).waitFor();
    await again.getByRole('button', { name: 'Take off: Good practice not marked' }).waitFor();
    expect(await details(again).getByRole('heading').first().textContent()).toBe(before.heading);
    const days = await daysInView(again);
    expect(Math.abs(days.from - before.days.from)).toBeLessThanOrEqual(1);
    expect(Math.abs(days.to - before.days.to)).toBeLessThanOrEqual(1);
    await again.getByText('From Birth of Child M').waitFor();
    await go(again, 'Chronology');
    expect(await headings(again)).toHaveLength(7);
  });

  it('complains of nothing', () => {
    expect(program.complaints).toEqual([]);
  });
});
