import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { go, openSample, timeline } from './support/screens.ts';

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const field = (within: Locator, name: string): Locator => within.getByRole('textbox', { name, exact: true });
const store = async (input: Locator, words: string) => {
  await input.fill(words);
  await input.press('Enter');
};
const undo = async (page: Page) => {
  await page.getByRole('button', { name: /^Undo: / }).click();
};
const names = (list: Locator): Promise<readonly string[]> =>
  list.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));

/** A busy machine takes its time; nothing here is about speed. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

onEachHost('particulars', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { reducedMotion: true });
    await openSample(program.page);
    await go(program.page, 'Particulars');
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('change the title, the kind in one’s own words, and the period; a wrong one is told and kept in its field', async () => {
    const { page } = program;
    const facts = part(page, 'The review');
    const title = field(facts, 'Title');
    const heading = page.getByRole('heading', { level: 1 });
    const before = (await heading.textContent()) ?? '';
    await store(title, 'Child M, second reading');
    await eventually(() => heading.textContent()).toBe('Child M, second reading');
    await store(title, '');
    await facts.getByText('The review needs a title.').waitFor();
    await title.press('Escape');
    expect(await title.inputValue()).toBe('Child M, second reading');
    await facts
      .getByRole('combobox', { name: 'Kind of review' })
      .selectOption({ label: 'Another kind, in your own words' });
    await store(field(facts, 'Its kind, in your own words'), 'Thematic review');
    await eventually(() => page.locator('.review-facts').textContent()).toContain('Thematic review');
    const to = field(facts, 'Period to');
    await store(to, '1 January 1999');
    await eventually(() => page.getByRole('alert').count()).toBeGreaterThan(0);
    expect(await to.inputValue()).toBe('1 January 1999');
    await to.press('Escape');
    await undo(page);
    await undo(page);
    await eventually(() => heading.textContent()).toBe(before);
  });

  it('add an agency, name it, move its lane, and take it away; one in use stays', async () => {
    const { page } = program;
    const agencies = part(page, 'Agencies');
    const list = agencies.getByRole('listitem');
    const before = await names(list);
    expect(before).toHaveLength(12);
    await agencies.getByRole('button', { name: 'Add an agency' }).click();
    await field(agencies.getByRole('form'), 'Full name').fill('Larkfield Ambulance Service');
    await page.keyboard.press('Enter');
    await eventually(() => list.count()).toBe(13);
    const row = agencies.getByRole('listitem', { name: 'Larkfield Ambulance Service' });
    await store(field(row, 'Also called, between commas'), 'ambulance, LAS');
    await store(field(row, 'Open from'), '4.1.16');
    await eventually(() => field(row, 'Open from').inputValue()).toBe('4 January 2016');
    await row.getByRole('combobox', { name: 'Sector' }).selectOption({ label: 'Health' });
    await eventually(async () => (await names(list)).indexOf('Larkfield Ambulance Service')).toBeLessThan(12);
    const place = (await names(list)).indexOf('Larkfield Ambulance Service');
    await row.getByRole('button', { name: 'Move Larkfield Ambulance Service up' }).click();
    await eventually(async () => (await names(list)).indexOf('Larkfield Ambulance Service')).toBe(place - 1);
    await row.getByRole('button', { name: 'Move Larkfield Ambulance Service down' }).click();
    await eventually(async () => (await names(list)).indexOf('Larkfield Ambulance Service')).toBe(place);
    await row.getByRole('button', { name: 'Remove Larkfield Ambulance Service' }).click();
    await eventually(() => names(list)).toEqual(before);
    await undo(page);
    await eventually(() => list.count()).toBe(13);
    const used = before[0] ?? '';
    await agencies.getByRole('button', { name: `Remove ${used}` }).click();
    await page
      .getByRole('alert')
      .getByText(/in its lane|has to stay/)
      .waitFor();
    expect(await list.count()).toBe(13);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  });

  it('add, change and take away people, terms of reference and markers; approximate dates are read', async () => {
    const { page } = program;
    const people = part(page, 'People');
    const count = await people.getByRole('listitem').count();
    await people.getByRole('button', { name: 'Add a person' }).click();
    await field(people.getByRole('form'), 'Name').fill('Ms Z');
    await field(people.getByRole('form'), 'Who they are').fill('neighbour');
    await page.keyboard.press('Enter');
    const person = people.getByRole('listitem', { name: 'Ms Z' });
    await store(field(person, 'Born'), '1988');
    await person.getByRole('button', { name: 'Remove Ms Z' }).click();
    await eventually(() => people.getByRole('listitem').count()).toBe(count);
    await undo(page);
    await eventually(() => field(person, 'Born').inputValue()).toBe('1988');

    const terms = part(page, 'Terms of reference');
    await terms.getByRole('button', { name: 'Add a term of reference' }).click();
    await field(terms.getByRole('form'), 'Question').fill('Who knew of the move?');
    await field(terms.getByRole('form'), 'Number').fill('IX');
    await page.keyboard.press('Enter');
    const term = terms.getByRole('listitem', { name: 'term IX' });
    await field(term, 'Question').fill('Who knew of the move, and when?');
    await field(term, 'Question').press('Control+Enter');
    await page.getByRole('button', { name: 'Undo: Change a term of reference' }).waitFor();
    await term.getByRole('button', { name: 'Remove term IX' }).click();
    await eventually(() => term.count()).toBe(0);

    const markers = part(page, 'Markers');
    await markers.getByRole('button', { name: 'Add a marker' }).click();
    await field(markers.getByRole('form'), 'Marker').fill('Move to the flat');
    await field(markers.getByRole('form'), 'Date').fill('TBC');
    await page.keyboard.press('Enter');
    await markers.getByText(/could not be read as a date/).waitFor();
    await field(markers.getByRole('form'), 'Date').fill('c. May 2016');
    await page.keyboard.press('Enter');
    const marker = markers.getByRole('listitem', { name: 'Move to the flat' });
    await marker.getByText(/^Read as .*May 2016/).waitFor();
    await store(field(marker, 'Date'), 'mid-June 2016');
    await marker.getByText(/^Read as .*June 2016/).waitFor();
    expect(await marker.getByText(/^Read as/).textContent()).toMatch(/11 to 20 June 2016/);
    await marker.getByRole('button', { name: 'Remove Move to the flat' }).click();
    await eventually(() => marker.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  it('say what a source is, what it covers, and whether it is complete', async () => {
    const { page } = program;
    const source = part(page, 'Sources').getByRole('listitem', { name: 'police.csv' });
    await source.getByText(/records = .* entries \+ .* needing attention \+ .* joined/).waitFor();
    await store(field(source, 'Covers from'), '1 Jan 2016');
    await eventually(() => field(source, 'Covers from').inputValue()).toBe('1 January 2016');
    const complete = source.getByRole('checkbox', { name: /declares this chronology complete/ });
    const before = await complete.isChecked();
    await complete.click();
    await eventually(() => complete.isChecked()).toBe(!before);
    await undo(page);
    await eventually(() => complete.isChecked()).toBe(before);
  });

  it('name who decides, and keep every change in the audit trail by the clock of this computer', async () => {
    const { page } = program;
    await store(field(part(page, 'The review'), 'Who decides'), 'Panel of 3 May');
    await store(field(part(page, 'The review'), 'Title'), 'Child M, third reading');
    const lines = part(page, 'Audit trail').getByRole('listitem');
    await eventually(() => lines.first().textContent()).toContain('Panel of 3 May');
    const line = (await lines.first().textContent()) ?? '';
    expect(line).toMatch(/\d{1,2} [A-Z][a-z]+ 20\d\d, \d\d:\d\d$/);
    const said = await page.evaluate(() =>
      new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(),
    );
    expect(line).toContain(said);
    expect(await lines.filter({ hasText: 'Undone: ' }).count()).toBeGreaterThan(3);
    await undo(page);
    expect(program.complaints).toEqual([]);
  });

  it('show a withdrawn source as withdrawn once its import was undone', async () => {
    const { page } = program;
    await go(page, 'Import');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'visits.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Agency: Police\nDate,Event\n3.6.16,Call to the flat\n'),
      });
    await page.getByRole('button', { name: '4 Check every row' }).click();
    await page.getByRole('button', { name: /^Store 1 entry/ }).click();
    await page.getByRole('button', { name: 'See the timeline' }).click();
    await timeline(page).waitFor();
    await undo(page);
    await go(page, 'Particulars');
    const source = part(page, 'Sources').getByRole('listitem', { name: 'visits.csv' });
    await source.getByText(/withdrawn: its import was undone/).waitFor();
    expect(await source.getByRole('checkbox').isDisabled()).toBe(true);
  });
});
