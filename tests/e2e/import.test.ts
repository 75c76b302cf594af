import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, root, startProgram } from './support/program.ts';
import { details, go, timeline } from './support/screens.ts';

onEachHost('an import', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped === undefined) program = await startProgram(host);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('makes a new review in a folder of the person’s', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'New review' }).click();
    await page.getByRole('textbox', { name: /^Title/ }).fill('Child T');
    await page.getByRole('button', { name: /^(Create|Make)/ }).click();
    await page.getByRole('navigation', { name: 'Screens of the review' }).waitFor();
    expect(await page.title()).not.toContain('Child T');
  });

  it('says in the file that its dates can only be month first, and reads it so once a person says so', async () => {
    const { page } = program;
    await go(page, 'Import');
    const csv = 'Date,Event\r\n03/22/2013,Visit\r\n04/23/2013,Call\r\n04/05/2013,Letter\r\n';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'month first.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('2 dates can only be month first').waitFor();
    await page.getByLabel('Dates in figures').selectOption('month');
    await page.getByText('2 dates can only be month first').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Leave this file out' }).click();
  });

  it('shows every row as it will be read, adds up, stores, and undoes the whole', async () => {
    const { page } = program;
    await go(page, 'Import');
    const csv = [
      'Agency: Health visiting',
      'Date;Event;Comment',
      '03.06.13;Home visit. Child seen.;',
      ';and weighed;',
      '10.06.13;Mother did not attend clinic.;Letter sent',
      '31.02.13;Call from school;',
      ';;',
    ].join('\r\n');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'health visiting.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: '4 Check every row' }).click();
    const sum = page.locator('.row-totals .for-screen-readers');
    await expect
      .poll(() => sum.textContent())
      .toBe('7 records are 2 entries, 1 needs attention, 1 joined to the row above, 1 blank, 2 headings.');
    await page.getByText('There is no 31 February 2013').waitFor();
    await page.getByRole('button', { name: 'Store 2 entries' }).click();
    await page.getByRole('heading', { name: '2 entries stored' }).waitFor();
    await page.getByRole('button', { name: 'See the timeline' }).click();
    await timeline(page).waitFor();
    await timeline(page).focus();
    await page.keyboard.press('g');
    await details(page).getByText('health visiting.csv, row 5').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => page.getByText(/Health visiting/).count()).toBeLessThanOrEqual(1);
  });

  it('proposes the day that “the next day” would be, and takes it when a person does', async () => {
    const { page } = program;
    await go(page, 'Import');
    const csv = 'Date,Event\n17.06.13,Seen at home\nthe next day,Rang the surgery\n';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'surgery.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: '4 Check every row' }).click();
    await page.getByRole('cell', { name: 'the next day' }).click();
    await page.getByText(/count from the row above \(row 2, 17 June 2013\)/).waitFor();
    await page.getByRole('button', { name: 'Take 18 June 2013' }).click();
    await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Every row' });
    await page.getByText('18 June 2013, given by you').waitFor();
    await page.getByRole('button', { name: '1 Files' }).click();
    await page.getByRole('button', { name: 'Leave this file out' }).click();
  });

  it('says how far a long import has got, and stores nothing when it is cancelled', async () => {
    const { page } = program;
    await go(page, 'Import');
    const rows = Array.from(
      { length: 150_000 },
      (_, at) => `${String((at % 28) + 1)}.06.13,Seen at home for the ${String(at)}th time`,
    );
    const buffer = Buffer.from(['Date,Event', ...rows].join('\n'));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'police log.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: '4 Check every row' }).click();
    await page.getByRole('button', { name: 'Store 150000 entries' }).click();
    await page.getByRole('progressbar', { name: 'Storing 150000 entries' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'The import was cancelled. Nothing was added' });
    await notice.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: '1 Files' }).click();
    await page.getByRole('button', { name: 'Leave this file out' }).click();
    await go(page, 'Chronology');
    await expect.poll(() => page.getByText('Seen at home for the').count()).toBe(0);
  });

  it.each([
    ['an empty file', 'empty.csv', '', /nothing in it|empty/i],
    ['a workbook', 'book.csv', 'PK\u0003\u0004rest of a zip', /Excel|workbook/i],
    ['no date column', 'names.csv', 'Name,Colour\nA,red\nB,blue\n', /date/i],
  ])('says of %s in one sentence what to do', async (_, name, text, sentence) => {
    const { page } = program;
    await go(page, 'Import');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await expect.poll(() => page.getByRole('alert').first().textContent()).toMatch(sentence);
    await page.getByRole('button', { name: 'Leave this file out' }).click();
  });

  it('reads a sample chronology from the file itself', async () => {
    const { page } = program;
    await go(page, 'Import');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(join(root, 'import-samples', 'larkfield', 'police.csv'));
    await page.getByRole('button', { name: '4 Check every row' }).click();
    await page.getByRole('button', { name: /^Store \d+ entries/ }).waitFor();
    await page.getByRole('button', { name: '1 Files' }).click();
    await page.getByRole('button', { name: 'Leave this file out' }).click();
  });

  it('refuses a text file that calls itself a review', async () => {
    const { page } = program;
    writeFileSync(join(program.documents, 'not one.sightline'), 'just words\n');
    await page.getByRole('button', { name: /back to the start/ }).click();
    await page.getByRole('button', { name: 'Open a review' }).click();
    await page.getByRole('button', { name: /not one\.sightline/ }).click();
    await expect.poll(() => page.getByRole('alert').first().textContent()).toMatch(/not a .*review/i);
  });
});
