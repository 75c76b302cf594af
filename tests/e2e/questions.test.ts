import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, go, openSample, timeline } from './support/screens.ts';

/** A busy machine takes its time; nothing here is about speed. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

const question = (page: Page, words: RegExp) => page.getByRole('listitem', { name: words });

onEachHost('questions to agencies', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { reducedMotion: true });
    await openSample(program.page);
    await go(program.page, 'Questions');
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('stand grouped by agency in the order of the lanes, each with its entries and its arithmetic', async () => {
    const { page } = program;
    await page.getByRole('heading', { name: 'Questions to agencies' }).waitFor();
    await eventually(() => page.locator('.questions-agency-name').allTextContents()).toEqual([
      'Larkfield Police',
      'Millbrook Surgery',
      'Larkfield Community Mental Health Team',
      'Little Willows Nursery',
      'Larkfield Homes',
    ]);
    const cited = question(page, /refers to 12 October 2017/);
    await cited.getByText('Why this is asked').click();
    await cited.getByText(/chronologies cover 12 October 2017/).waitFor();
  });

  it('are asked, their answer noted, set aside with a reason, and undone', async () => {
    const { page } = program;
    const cited = question(page, /refers to 12 October 2017/);
    await cited.getByRole('button', { name: 'Ask' }).click();
    const answer = cited.getByRole('textbox', { name: 'What the agency answered' });
    await answer.fill('The surveyor called on 13 October.');
    await answer.press('Control+Enter');
    await eventually(() => page.getByRole('button', { name: /^Undo: / }).getAttribute('aria-label')).toBe(
      'Undo: Note an answer to a question',
    );
    await cited.getByRole('button', { name: 'Set aside…' }).click();
    const why = cited.getByRole('textbox', { name: 'Why it is set aside' });
    await cited.getByRole('button', { name: 'Set aside', exact: true }).click();
    await cited.getByText('Write the reason in a few words').waitFor();
    await why.fill('A slip of the pen');
    await cited.getByRole('button', { name: 'Set aside', exact: true }).click();
    await page.getByText('Set aside: 1').waitFor();
    await page.getByRole('button', { name: /^Undo: Set a question aside/ }).click();
    await eventually(() => page.getByText('Set aside: 1').count()).toBe(0);
  });

  it('are raised by rules that say how many before they are switched on, and whose numbers can be changed', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'Choose the rules' }).click();
    const rule = page.getByRole('listitem', { name: 'Nothing entered' });
    await rule.getByText('would raise 6 questions').waitFor();
    await rule.getByRole('checkbox').click();
    await question(
      page,
      /^Nothing is entered in Social care’s chronology from 21 February to 7 October 2018/,
    ).waitFor();
    const times = rule.getByRole('textbox', { name: /Longer than the median interval/ });
    await times.fill('x');
    await times.press('Enter');
    await rule.getByText('Write a whole number from 2 to 20.').waitFor();
    await times.fill('20');
    await times.press('Enter');
    await eventually(() => rule.getByText(/^raises/).textContent()).not.toBe('raises 11 questions');
    await rule.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Hide the rules' }).click();
  });

  it('are saved as a list that can be sent', async () => {
    const { page } = program;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as text: the questions to Larkfield Homes' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain('Questions to Larkfield Homes');
    expect(text).toContain('Answer: The surveyor called on 13 October.');
  });

  it('lead to the entry on the timeline', async () => {
    const { page } = program;
    const cited = question(page, /refers to 12 October 2017/);
    await cited.getByRole('button', { name: /^Show the entry of Housing/ }).click();
    await timeline(page).waitFor();
    await details(page)
      .getByText(/nobody has come about the rear bedroom/)
      .waitFor();
  });

  it('leave out time that an agency declared to be without contact', async () => {
    const { page } = program;
    await go(page, 'Particulars');
    const agency = page.getByRole('listitem', { name: 'Larkfield Children’s Social Care' });
    await agency.getByText('Declare a time without contact').click();
    await agency.getByRole('button', { name: 'Add to Social care' }).click();
    await agency.getByRole('textbox', { name: 'No contact from' }).fill('21 February 2018');
    await agency.getByRole('textbox', { name: 'No contact to' }).fill('7 October 2018');
    await agency.getByRole('textbox', { name: 'Where it was declared' }).fill('Letter to the panel');
    await agency.getByRole('button', { name: 'Add', exact: true }).click();
    await agency.getByText('Declared: no contact, 21 February to 7 October 2018').waitFor();
    expect(program.complaints).toEqual([]);
  });
});
