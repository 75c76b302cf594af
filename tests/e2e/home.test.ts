import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, openSample, timeline } from './support/screens.ts';

const home = async (page: Page) => {
  await page.getByRole('button', { name: /back to the start/ }).click();
  await page.getByRole('button', { name: 'Open the sample review' }).waitFor();
};
const screens = (page: Page) => page.getByRole('navigation', { name: 'Screens of the review' });
const title = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** A busy machine takes its time; nothing here is about speed. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

onEachHost('home', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { reducedMotion: true });
    mkdirSync(join(program.documents, 'Reviews 2026'));
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    // The desktop window asks the system for places; its dialogs are not a page's.
    if (skipped !== undefined || host === 'electron')
      context.skip(skipped ?? 'the desktop window has the system’s dialogs');
  });

  it('has nothing recent on the first day, and says so', async () => {
    const { page } = program;
    await page.getByText(/^None yet\./).waitFor();
  });

  it('makes a review with a period and a kind of its own in a folder that was walked to', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'New review' }).click();
    const dialog = page.getByRole('dialog', { name: 'New review' });
    await dialog.getByRole('button', { name: 'Make the review' }).click();
    await dialog.getByText(/^Give the review a title/).waitFor();
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Child T: first/draft');
    await dialog
      .getByRole('combobox', { name: 'Kind of review' })
      .selectOption({ label: 'Another kind, in your own words' });
    await dialog.getByRole('textbox', { name: 'Its kind, in your own words' }).fill('Thematic review');
    await dialog.getByRole('textbox', { name: 'Period from' }).fill('2 June 2013');
    await dialog.getByRole('textbox', { name: 'Period to' }).fill('1.6.13');
    await dialog.getByRole('button', { name: /^Reviews 2026/ }).click();
    await dialog.getByText('The review becomes one file: Child T first draft.sightline in Reviews 2026').waitFor();
    await dialog.getByText('Nothing in this folder.').waitFor();
    await dialog.getByRole('button', { name: 'Make the review' }).click();
    await dialog.getByText(/ends before it begins/).waitFor();
    await dialog.getByRole('textbox', { name: 'Period to' }).fill('14 May 2014');
    await dialog.getByRole('button', { name: 'Make the review' }).click();
    await screens(page).waitFor();
    expect(await title(page)).toBe('Child T: first/draft');
    expect(await page.locator('.review-facts').textContent()).toBe('Thematic review · 2 June 2013 to 14 May 2014');
    expect(readdirSync(join(program.documents, 'Reviews 2026'))).toContain('Child T first draft.sightline');
  });

  it('says of a review without entries what to do, and leads there', async () => {
    const { page } = program;
    await page.getByRole('heading', { name: 'Nothing to draw yet' }).waitFor();
    await page.getByRole('button', { name: 'Import chronologies' }).click();
    const one = 'Date,Event\n3.6.13,Call to the flat\n';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'one.csv', mimeType: 'text/csv', buffer: Buffer.from(one) });
    await page.getByRole('button', { name: '4 Check every row' }).click();
    await page.getByRole('button', { name: /^Store 1 entry/ }).click();
    await page.getByRole('button', { name: 'See the timeline' }).click();
    await timeline(page).waitFor();
    await timeline(page).focus();
    await page.keyboard.press('ArrowRight');
    await details(page).getByText('one.csv, row 2').waitFor();
    expect(await page.locator('.filter-shown').textContent()).toBe('1 entry, all shown');
  });

  it('draws a review without a period', async () => {
    const { page } = program;
    await go(page, 'Particulars');
    for (const name of ['Period from', 'Period to']) {
      const field = page.getByRole('textbox', { name });
      await field.fill('');
      await field.press('Enter');
      await page.getByRole('button', { name: /^Undo: / }).waitFor();
    }
    await eventually(() => page.locator('.review-facts').textContent()).toBe('Thematic review');
    await go(page, 'Timeline');
    await timeline(page).waitFor();
  });

  it('opens it again through its folders, where it was left', async () => {
    const { page } = program;
    await go(page, 'Chronology');
    await home(page);
    await page.getByRole('button', { name: 'Open a review' }).click();
    const dialog = page.getByRole('dialog', { name: 'Open a review' });
    await dialog.getByText(/^No review files in this folder/).waitFor();
    await dialog.getByRole('button', { name: /^Reviews 2026/ }).click();
    await dialog.getByRole('button', { name: /^Child T first draft\.sightline/ }).click();
    await page.getByRole('grid', { name: 'Chronology' }).waitFor();
    await eventually(() => page.locator('[aria-selected=true]').count()).toBe(1);
    await details(page).getByText('one.csv, row 2').waitFor();
  });

  it('lists it as recent, says when its file has gone, and takes it off the list', async () => {
    const { page } = program;
    await home(page);
    await page.getByRole('button', { name: 'Child T: first/draft', exact: true }).click();
    await screens(page).waitFor();
    await home(page);
    const folder = join(program.documents, 'Reviews 2026');
    renameSync(join(folder, 'Child T first draft.sightline'), join(folder, 'moved.sightline'));
    await page.reload();
    await page.getByText(/The file is not there any more/).waitFor();
    expect(await page.getByRole('button', { name: 'Child T: first/draft', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Take Child T: first/draft off this list' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^None yet\./).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  it('goes on with the review that was open after a reload, and is home again after leaving it', async () => {
    const { page } = program;
    await openSample(page);
    await page.getByRole('button', { name: /^Missed appointment/ }).click();
    await page.waitForTimeout(1000);
    await page.reload();
    await timeline(page).waitFor();
    expect(await title(page)).toContain('Larkfield');
    expect(await page.locator('.filter-shown').textContent()).toMatch(/gap marks hidden$/);
    await page.getByRole('button', { name: 'Show all' }).click();
    await home(page);
    await page.reload();
    await page.getByRole('button', { name: 'Open the sample review' }).waitFor();
    expect(await screens(page).count()).toBe(0);
  });

  it('starts the sample afresh and keeps the copy that was changed', async () => {
    const { page } = program;
    await openSample(page);
    await go(page, 'Particulars');
    const field = page.getByRole('textbox', { name: 'Title' });
    await field.fill('Our reading of Larkfield');
    await field.press('Enter');
    await eventually(() => title(page)).toBe('Our reading of Larkfield');
    await home(page);
    await page.getByRole('button', { name: 'Start the sample afresh' }).click();
    await timeline(page).waitFor({ timeout: 60_000 });
    expect(await title(page)).not.toBe('Our reading of Larkfield');
    const kept = readdirSync(join(program.documents, '..', 'data', 'samples')).filter((name) =>
      name.includes('(kept '),
    );
    expect(kept).toHaveLength(1);
    expect(existsSync(join(program.documents, '..', 'data', 'samples', kept[0] ?? ''))).toBe(true);
    await home(page);
  });

  it('opens the reference case by agency, and says what it is before that', async () => {
    const { page } = program;
    await page.getByText(/serious case review published in 2015/).waitFor();
    await page.getByRole('button', { name: 'Open Baby K: By agency' }).click();
    await timeline(page).waitFor({ timeout: 60_000 });
    await eventually(() => page.getByRole('button', { name: '14 agencies' }).count()).toBe(1);
    await home(page);
  });

  it('keeps light or dark, and the type for a room, on this computer', async () => {
    const { page } = program;
    const root = () =>
      page.evaluate(() => {
        const { theme, room } = document.documentElement.dataset;
        return { theme, room };
      });
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('checkbox', { name: 'Large type for a room' }).check();
    await page.keyboard.press('Escape');
    expect(await root()).toEqual({ theme: 'dark', room: '' });
    await page.reload();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    expect(await root()).toEqual({ theme: 'dark', room: '' });
    await page.getByRole('radio', { name: 'As this computer' }).check();
    await page.getByRole('checkbox', { name: 'Large type for a room' }).uncheck();
    expect(await root()).toEqual({ theme: undefined, room: undefined });
    expect(program.complaints).toEqual([]);
  });
});
