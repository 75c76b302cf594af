import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, timeline } from './support/screens.ts';

const csv = (...rows: readonly string[]) => ['Agency: Police', 'Date,Event', ...rows].join('\r\n');

const sent = csv(
  '03.06.13,Officers called to the flat by a neighbour and spoke to the mother.',
  '10.06.13,Mother did not attend the interview that was arranged.',
  '12.06.13,Statement taken from the neighbour about the noise.',
);
const sentAgain = csv(
  '04.06.13,Officers called to the flat by a neighbour and spoke to the mother.',
  '10.06.13,Mother did not attend the interview that was arranged.',
  '20.06.13,Log closed by the sergeant without further enquiries.',
);

onEachHost('lanes and versions', (host, skipped) => {
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

  const give = async (name: string, text: string) => {
    const { page } = program;
    await go(page, 'Import');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };

  it('confirms a group of proposed lanes with the keyboard, and undo takes it back', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'Open Baby K: As one table' }).click();
    await timeline(page).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '93 entries have a proposed lane' }).press('Enter');
    const group = page.getByRole('listitem', { name: /entries led by “CPN”/ });
    await group.getByRole('button', { name: /^Show rows of the/ }).press('Enter');
    const rows = group.getByRole('checkbox');
    await rows.first().waitFor();
    const count = await rows.count();
    await rows.first().press('Space');
    await group.getByRole('button', { name: /^Confirm \d+ entries as Adult mental health/ }).press('Enter');
    await page.getByText(`${String(93 - count + 1)} entries wait`).waitFor();
    await page.getByRole('button', { name: 'See the timeline' }).press('Enter');
    await timeline(page).waitFor();
    // The lane of the agency now stands beside that of what is only proposed for it.
    await expect.poll(() => page.locator('[title^="Adult mental health (CMHT)"]').count()).toBe(2);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: '93 entries have a proposed lane' }).waitFor();
  });

  it('merges two agencies in Particulars and parts them again', async () => {
    const { page } = program;
    await go(page, 'Particulars');
    const row = page.getByRole('listitem', { name: 'GP2', exact: true });
    await row.getByRole('button', { name: 'Merge GP2 into another agency' }).press('Enter');
    await page.getByLabel('Merge GP2 into', { exact: true }).selectOption({ label: 'GP1' });
    await page.getByRole('button', { name: 'Merge into GP1' }).press('Enter');
    await expect.poll(() => row.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo: Merge two agencies' }).press('Enter');
    await expect.poll(() => row.count()).toBe(1);
  });

  it('shows what a later version changes, stores it as chosen and keeps the note', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /back to the start/ }).click();
    await page.getByRole('button', { name: 'New review' }).click();
    await page.getByRole('textbox', { name: /^Title/ }).fill('Two versions');
    await page.getByRole('button', { name: /^(Create|Make)/ }).click();
    await give('police.csv', sent);
    await page.getByRole('button', { name: '4 Check every row' }).click();
    await page.getByRole('button', { name: 'Store 3 entries' }).click();
    await page.getByRole('button', { name: 'See the timeline' }).click();
    await go(page, 'Chronology');
    await page.getByText('Officers called to the flat').first().click();
    await details(page).getByText('police.csv, row 3').waitFor();
    await details(page).getByRole('textbox', { name: 'Add a note' }).fill('Ask for the log');
    await details(page).getByRole('button', { name: 'Store the note' }).click();
    await details(page).getByRole('listitem').filter({ hasText: 'Ask for the log' }).waitFor();

    await give('police.csv', sentAgain);
    await page.getByRole('button', { name: '4 What changed' }).click();
    await page.getByText(/1 unchanged, 0 reworded, 1 re-dated, 1 new, 1 gone/).waitFor();
    await page.getByText('Beside it: 1 note').waitFor();
    await page.getByLabel(/^What to do with row 5, gone/).selectOption({ label: 'Keep it' });
    await page.getByRole('button', { name: '5 Check every row' }).click();
    await page.getByRole('button', { name: 'Store 3 entries' }).click();
    await page.getByRole('button', { name: 'See the timeline' }).click();
    await page.getByText('4 entries, all shown').waitFor();
    await details(page).getByText('Ask for the log').first().waitFor();
    await details(page).getByText('4 June 2013').first().waitFor();
    await details(page).getByText('As an earlier version had it').click();
    await details(page).getByText('police.csv, row 3: 3 June 2013').waitFor();
    expect(program.complaints).toEqual([]);
  });

  it('mends a date and parts a joined row before they are stored', async () => {
    const { page } = program;
    await give('more.csv', csv('31.02.14,Call logged.', ',Caller would not give a name.'));
    await page.getByRole('button', { name: '5 Check every row' }).click();
    await page.getByRole('button', { name: 'Next row' }).click();
    const repair = page.getByRole('form', { name: 'Put row 3 right' });
    await repair.getByRole('textbox', { name: 'Your date for row 3' }).fill('28.02.14');
    await page.keyboard.press('Enter');
    await page.getByText('28 February 2014, given by you').waitFor();
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Joined to the row above' });
    await page.getByRole('button', { name: 'Next row' }).click();
    await page.getByRole('button', { name: 'Make row 4 an entry of its own' }).press('Enter');
    await expect
      .poll(() => page.locator('.row-totals .for-screen-readers').textContent())
      .toContain('2 need attention, 0 joined');
  });

  it('joins an event that two agencies recorded, and shows only what several recorded', async () => {
    const { page } = program;
    const told = (agency: string, words: string) => `Agency: ${agency}\r\nDate,Event\r\n11.09.13,${words}\r\n`;
    for (const [name, agency, words] of [
      ['nursery.csv', 'Nursery', 'Strategy discussion by telephone; we took part.'],
      ['school.csv', 'School', 'Strategy discussion. Head teacher took part.'],
    ] as const) {
      await give(name, told(agency, words));
      await page
        .getByRole('button', { name: /Check every row$/ })
        .first()
        .click();
      await page.getByRole('button', { name: /^Store \d+ entr/ }).click();
      await page.getByRole('button', { name: 'See the timeline' }).click();
    }
    await page.getByRole('button', { name: 'Same events' }).press('Enter');
    await page.getByRole('button', { name: 'See which entries may be one event' }).press('Enter');
    await page.getByRole('button', { name: /^One event: Both tell of a strategy discussion/ }).press('Enter');
    await page.getByText('0 to consider, 1 joined').waitFor();
    await page.getByRole('button', { name: 'See the timeline' }).press('Enter');
    await page.getByRole('button', { name: 'Same events' }).press('Enter');
    await page.getByRole('radio', { name: 'Recorded by more than one agency' }).check();
    await page.getByText(/^2 of \d+ entries shown/).waitFor();
    await page.keyboard.press('Escape');
    await go(page, 'Chronology');
    await page.getByText('also School').waitFor();
    await page.getByText('we took part').click();
    await details(page).getByRole('button', { name: 'School' }).click();
    await details(page).getByText('Head teacher took part').waitFor();
    expect(program.complaints).toEqual([]);
  });
});
