import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, openSample, timeline } from './support/screens.ts';

const state = (page: Page) => details(page).locator('.gap-state').first();
const undo = async (page: Page) => {
  await page.getByRole('button', { name: /^Undo: / }).click();
};
/** Whether the keyboard still has a place on the page after what had it was taken away. */
const hasPlace = (page: Page) =>
  page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null);
const shown = (page: Page) => page.locator('.filter-shown').textContent();

/** A busy machine takes its time; nothing here is about speed. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

onEachHost('decisions about an entry', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { reducedMotion: true });
    await openSample(program.page);
    await timeline(program.page).focus();
    await program.page.keyboard.press('g');
    await details(program.page).locator('mark').first().waitFor();
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('agrees and asks by key once the details have the focus', async () => {
    const { page } = program;
    await page.keyboard.press('F6');
    await page.keyboard.press('a');
    await eventually(() => state(page).textContent()).toBe('agreed');
    await page.keyboard.press('q');
    await eventually(() => state(page).textContent()).toBe('asked');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await eventually(() => state(page).textContent()).toBe('to consider');
    await page.keyboard.press('F6');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toMatch(
      /^Timeline: /,
    );
    await page.keyboard.press('F6');
  });

  it('sets a gap aside only with a reason, and takes it back to be considered', async () => {
    const { page } = program;
    const aside = details(page);
    await page.keyboard.press('s');
    await aside.getByRole('button', { name: 'Set aside', exact: true }).click();
    await aside.getByText('Write the reason in a few words').waitFor();
    await aside.getByRole('textbox', { name: 'Why it is set aside' }).fill('Rebooked the same day, by agreement.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => state(page).textContent()).toBe('set aside');
    await aside.getByText('Rebooked the same day, by agreement.').waitFor();
    expect(await hasPlace(page)).toBe(true);
    await aside.getByRole('button', { name: /^Back to/ }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => state(page).textContent()).toBe('to consider');
    await eventually(() => hasPlace(page)).toBe(true);
    await undo(page);
    await eventually(() => state(page).textContent()).toBe('set aside');
    await undo(page);
    await eventually(() => state(page).textContent()).toBe('to consider');
  });

  it('keeps why it made sense and the days that made it less, reading days as people write them', async () => {
    const { page } = program;
    const aside = details(page);
    const sense = aside.getByRole('textbox', { name: 'Why it made sense at the time' }).first();
    await sense.fill('The letter went to the old address.');
    const mitigated = aside.getByRole('textbox', { name: 'Mitigated on' }).first();
    await mitigated.fill('31.02.17');
    await mitigated.press('Enter');
    await eventually(() => aside.locator('.gap .field-problem').count()).toBe(1);
    await mitigated.fill('2.6.17');
    await mitigated.press('Enter');
    await eventually(() => mitigated.inputValue()).toBe('2 June 2017');
    await eventually(() => aside.locator('.gap-mark-mitigated').count()).toBe(1);
    const closed = aside.getByRole('textbox', { name: 'Closed on' }).first();
    await closed.fill('9 June 2017');
    await closed.press('Enter');
    await eventually(() => aside.locator('.gap-mark-closed').count()).toBe(1);
    await undo(page);
    await eventually(() => aside.locator('.gap-mark-closed').count()).toBe(0);
    await undo(page);
    await eventually(() => mitigated.inputValue()).toBe('');
    expect(await sense.inputValue()).toBe('The letter went to the old address.');
    await undo(page);
    await eventually(() => sense.inputValue()).toBe('');
  });

  it('corrects a date beside the imported one, and takes the correction back', async () => {
    const { page } = program;
    const aside = details(page);
    const heading = aside.getByRole('heading').first();
    const before = await heading.textContent();
    const field = aside.getByRole('textbox', { name: 'Date, corrected' });
    await field.fill('w/c 3.6.13');
    await field.press('Enter');
    await eventually(() => heading.textContent()).toContain('2013');
    await aside.getByText(/^Written “/).waitFor();
    await aside.getByRole('button', { name: 'Take the correction back' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => heading.textContent()).toBe(before);
    await eventually(() => hasPlace(page)).toBe(true);
    await field.fill('31.02.14');
    await field.press('Enter');
    await eventually(() => aside.locator('.field-problem').count()).toBe(1);
    await field.press('Escape');
    expect(await heading.textContent()).toBe(before);
  });

  it('marks good practice, adds a note and a gap by hand, each undone one by one', async () => {
    const { page } = program;
    const aside = details(page);
    await aside.getByRole('button', { name: 'Mark as good practice' }).click();
    await aside.getByRole('textbox', { name: 'What was done well' }).fill('Went back the next day.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await aside.getByText('Went back the next day.').waitFor();
    await eventually(() => hasPlace(page)).toBe(true);
    await page.keyboard.press('n');
    await page.keyboard.type('Ask the practice for its letter book.');
    await aside.getByRole('button', { name: 'Store the note' }).click();
    await aside.locator('.details-note').waitFor();
    const gaps = await aside.locator('.gap-name').count();
    await aside.getByRole('button', { name: 'Mark a gap by hand' }).click();
    await aside.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Not explored' });
    await aside
      .getByRole('textbox', { name: 'What is missing, by the records' })
      .fill('Nobody asked who held the keys.');
    await aside.getByRole('button', { name: 'Mark', exact: true }).click();
    await eventually(() => aside.locator('.gap-name').count()).toBe(gaps + 1);
    await undo(page);
    await eventually(() => aside.locator('.gap-name').count()).toBe(gaps);
    await undo(page);
    await eventually(() => aside.locator('.details-note').count()).toBe(0);
    const toggle = page.getByRole('button', { name: /^Good practice/ });
    await toggle.click();
    // The mark, and the nine that the words suggest.
    await eventually(() => shown(page)).toMatch(/; 10 marks of good practice hidden$/);
    await toggle.click();
    await undo(page);
    await eventually(() => aside.getByText('Went back the next day.').count()).toBe(0);
  });

  it('keeps the tabs in their place while a change is stored, so that a press there is not lost', async () => {
    const { page } = program;
    const aside = details(page);
    await page.evaluate(() => {
      const status = document.querySelector('.review-bar [role=status]');
      const tab = document.querySelector('.review-bar .tabs-item:last-child');
      if (status === null || tab === null) throw new Error('the bar has no status or no tabs');
      const left = () => Math.round(tab.getBoundingClientRect().left);
      const seen = [`${status.textContent}@${String(left())}`];
      Object.assign(globalThis, { seenOfBar: seen });
      new MutationObserver(() => seen.push(`${status.textContent}@${String(left())}`)).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
    await aside.getByRole('textbox', { name: 'Add a note' }).fill('Ask who opened the letters.');
    await aside.getByRole('button', { name: 'Store the note' }).click();
    await aside.locator('.details-note').waitFor();
    const seen = () => page.evaluate(() => (globalThis as unknown as { seenOfBar: readonly string[] }).seenOfBar);
    await eventually(async () => (await seen()).length).toBeGreaterThanOrEqual(3);
    const [before = '', storing, after] = await seen();
    expect([storing, after]).toEqual([`Storing${before}`, before]);
    await undo(page);
    await eventually(() => aside.locator('.details-note').count()).toBe(0);
  });

  it('goes from entry to entry by the buttons without losing the place', async () => {
    const { page } = program;
    const aside = details(page);
    const place = aside.getByText(/^\d+ of \d+ in lane$/);
    const before = await place.textContent();
    await aside.getByRole('button', { name: 'Next entry in this lane' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => place.textContent()).not.toBe(before);
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Next entry in this lane',
    );
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(() => place.textContent()).toBe(before);
  });

  it('hides all agencies, one alone, and says so', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /^12 agencies/ }).click();
    await page.getByRole('button', { name: 'Hide all' }).click();
    await page.getByRole('heading', { name: 'Every agency is hidden' }).waitFor();
    expect(await shown(page)).toMatch(/^0 of 1,\d{3} entries shown, 1,\d{3} filtered out/);
    await page.getByRole('button', { name: 'Show only Police' }).click();
    await eventually(() => page.locator('.vis-label .timeline-lane').count()).toBe(1);
    await page.getByRole('button', { name: 'Show all agencies' }).click();
    await eventually(() => shown(page)).toMatch(/all shown$/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('12 agencies');
  });

  it('reaches what needs attention in the chronology, and prints every row as a plain table', async () => {
    const { page } = program;
    await go(page, 'Chronology');
    await page.getByRole('button', { name: 'Next entry that needs attention' }).click();
    const row = page.getByRole('grid', { name: 'Chronology' }).locator('[aria-selected=true]');
    await row.getByText('needs attention').waitFor();
    await details(page).getByRole('list', { name: 'Needs attention' }).waitFor();
    await page.keyboard.press('l');
    await eventually(() => page.evaluate(() => document.documentElement.dataset['room'])).toBe('');
    await eventually(() => row.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)).toBe(
      true,
    );
    await page.keyboard.press('l');
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['asked'] = 'print';
        window.dispatchEvent(new Event('beforeprint'));
      };
    });
    await page.getByRole('button', { name: 'Print' }).click();
    const printed = page.locator('.printed tbody tr');
    const total = Number((await shown(page))?.replace(/\D/g, ''));
    await eventually(() => printed.count()).toBe(total);
    expect(await page.locator('.printed > p').textContent()).not.toContain('shortened');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await eventually(() => printed.count()).toBe(0);
    expect(program.complaints).toEqual([]);
  });

  it('confirms a proposed lane as it stands, or changes it', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /back to the start/ }).click();
    await page.getByRole('button', { name: 'Open Baby K: As one table' }).click();
    await timeline(page).waitFor({ timeout: 60_000 });
    await go(page, 'Chronology');
    const rows = page.getByRole('grid', { name: 'Chronology' }).getByRole('row');
    await rows
      .filter({ hasText: /^(?!.*lane not known).*proposed/i })
      .first()
      .click();
    const corrections = details(page).getByRole('region', { name: 'Corrections' });
    await corrections.getByText(/^Proposed/).waitFor();
    await corrections.getByRole('button', { name: 'Confirm this lane' }).focus();
    await page.keyboard.press('Enter');
    await corrections.getByText(/^Confirmed/).waitFor();
    await eventually(() => hasPlace(page)).toBe(true);
    await undo(page);
    await corrections.getByText(/^Proposed/).waitFor();
    const lane = corrections.getByRole('combobox', { name: 'Lane' });
    const before = await lane.inputValue();
    const now = await lane.locator('option:checked').textContent();
    const other = (await lane.locator('option').allTextContents()).findLast((name) => name !== now) ?? '';
    await lane.selectOption({ label: other });
    await corrections.getByText(/^Confirmed/).waitFor();
    expect(await lane.inputValue()).not.toBe(before);
    await undo(page);
    await eventually(() => lane.inputValue()).toBe(before);
  });
});
