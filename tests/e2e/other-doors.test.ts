import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { wordDocument } from '../support/documents/word-document.ts';
import { workbook } from '../support/documents/workbook.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, timeline } from './support/screens.ts';

const headings = ['Date', 'Event', 'Comment'];

onEachHost('the other doors', (host, skipped) => {
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

  const store = async (button: string | RegExp) => {
    const { page } = program;
    await page.getByRole('button', { name: '4 Check every row' }).click();
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('button', { name: 'See the timeline' }).click();
    await timeline(page).waitFor();
  };

  it('a Word document becomes entries that name their table and row', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'New review' }).click();
    await page.getByRole('textbox', { name: /^Title/ }).fill('Child T');
    await page.getByRole('button', { name: /^(Create|Make)/ }).click();
    await go(page, 'Import');
    const buffer = Buffer.from(
      await wordDocument([
        { paragraph: 'Agency: Police' },
        { table: [headings, ['03.06.13', 'Officers called at the home.', '']] },
        {
          table: [
            ['Abbreviation', 'Meaning'],
            ['GP', 'General practitioner'],
          ],
        },
        { table: [headings, ['10.06.13', 'Mother did not attend the meeting.', 'Letter sent']] },
      ]),
    );
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'report.docx', mimeType: 'application/octet-stream', buffer });
    const tables = page.getByRole('combobox', { name: 'Table that is read' });
    await tables.waitFor();
    expect(await tables.inputValue()).toBe('Tables 1 and 3');
    await page.getByRole('button', { name: 'Read Table 2 too' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Encoding' }).count()).toBe(0);
    await store('Store 2 entries');
    await timeline(page).focus();
    await page.keyboard.press('g');
    await details(page).getByText('report.docx, table 3, row 2').waitFor();
  });

  it('a table is pasted from the clipboard, and what is none is refused in a sentence', async () => {
    const { page, context } = program;
    if (host === 'web') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = (html: string, text: string) =>
      page.evaluate(
        ([page_, plain]) =>
          navigator.clipboard.write([
            new ClipboardItem({
              'text/html': new Blob([page_ ?? ''], { type: 'text/html' }),
              'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }),
            }),
          ]),
        [html, text],
      );
    await go(page, 'Import');
    await copy('<p>Just words</p>', 'Just words');
    await page.getByRole('textbox', { name: 'Paste a table' }).focus();
    await page.keyboard.press('Control+v');
    await expect.poll(() => page.getByRole('alert').first().textContent()).toMatch(/no table on the clipboard/);
    await copy(
      '<table><tr><td>Date</td><td>Event</td></tr><tr><td rowspan="2">04.06.13</td><td>Morning call</td></tr><tr><td>Evening call</td></tr></table>',
      'Date\tEvent',
    );
    await page.keyboard.press('Control+v');
    await page.getByRole('heading', { name: 'Pasted table 1.html' }).waitFor();
    await page.getByText('3 records, 2 columns.').waitFor();
    await page.getByRole('button', { name: '4 Check every row' }).click();
    await page.getByText('Merged with the row above in column A').waitFor();
    await store('Store 2 entries');
  });

  it('a folder is taken whole, and names what it leaves out', async () => {
    const { page } = program;
    const folder = join(program.documents, 'sent');
    mkdirSync(join(folder, 'more'), { recursive: true });
    writeFileSync(join(folder, 'a letter.pdf'), '%PDF-1.4');
    writeFileSync(join(folder, 'housing.csv'), 'Date,Event\n05.06.13,Visit\n');
    writeFileSync(
      join(folder, 'more', 'midwifery.xlsx'),
      await workbook('Log', [headings, [{ day: '2013-06-06' }, 'Antenatal visit', '']]),
    );
    await go(page, 'Import');
    await page.locator('input[type=file]').nth(1).setInputFiles(folder);
    await page.getByRole('button', { name: /housing\.csv/ }).waitFor();
    await page.getByRole('button', { name: /midwifery\.xlsx.*Excel, sheet Log/ }).waitFor();
    await page.getByText('One file of the folder was left out, because it is of another kind: a letter.pdf.').waitFor();
    await store('Store 2 entries');
  });

  it('an entry is typed by hand, shown, and undone', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'Add an entry' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add an entry by hand' });
    await dialog.getByRole('textbox', { name: 'What happened' }).fill('The grandmother rang about the child');
    await dialog.getByRole('textbox', { name: 'Date' }).fill('31.02.14');
    await dialog.getByRole('button', { name: 'Add the entry' }).click();
    await expect.poll(() => dialog.getByRole('alert').textContent()).toMatch(/could not be read/);
    await dialog.getByRole('textbox', { name: 'Date' }).fill('7.6.13');
    await dialog.getByRole('combobox', { name: 'Lane' }).selectOption({ label: 'Police' });
    await dialog.getByRole('button', { name: 'Add the entry' }).click();
    await details(page).getByText('Entered by hand, row 1').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => page.getByText('Entered by hand, row 1').count()).toBe(0);
    expect(program.complaints).toEqual([]);
  });
});
