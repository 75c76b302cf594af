import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { go, timeline } from './support/screens.ts';

onEachHost('clocks', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped === undefined) program = await startProgram(host, { width: 1440, height: 900 });
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('are proposed, confirmed and taken back by undo', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /Open Baby K: .*agency/i }).click();
    await timeline(page).waitFor({ timeout: 60_000 });
    await go(page, 'Clocks');
    const decision = page.getByRole('listitem', { name: /^referral 05.12.13 → decision 09.12.13/ });
    await expect.poll(() => decision.textContent(), { timeout: 30_000 }).toContain('1 working day over the limit');
    await decision.getByRole('button', { name: /^Confirm/ }).click();
    await expect.poll(() => decision.textContent()).toContain('confirmed');
    await page.getByRole('button', { name: 'Undo: Confirm a clock' }).click();
    await expect.poll(() => decision.textContent()).toContain('to consider');
  });

  it('come from rules: a local one says how many it would raise, and runs once it is chosen', async () => {
    const { page } = program;
    const rule = page.getByRole('listitem').filter({ hasText: 'Supervision of a newly qualified worker' }).last();
    expect(await rule.textContent()).toContain('would raise 3');
    await rule.getByRole('checkbox').click();
    const intervals = page.getByRole('region', { name: 'Supervision of a newly qualified worker' });
    await expect.poll(() => intervals.getByRole('listitem').count()).toBe(3);
  });

  it('run by a rule of the panel’s own, which can be changed, and is refused without a name', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'Add a rule of your own' }).click();
    const form = page.getByRole('form', { name: 'Add a rule of your own' });
    await form.getByLabel('Limit').fill('10');
    await form.getByRole('button', { name: 'Add the rule' }).click();
    await form.getByText('Give the rule a name.').waitFor();
    await form.getByLabel('Name').fill('Referral to allocation, as this area agreed');
    await form.getByLabel('To', { exact: true }).selectOption('');
    await form.getByLabel('Words that tell of its end').fill('allocated');
    await form.getByRole('button', { name: 'Add the rule' }).click();
    const intervals = page.getByRole('region', { name: 'Referral to allocation, as this area agreed' });
    await intervals.getByText('limit 10', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Change the rule Referral to allocation, as this area agreed' }).click();
    const changed = page.getByRole('form', { name: /^Change the rule/ });
    await changed.getByLabel('Limit').fill('45');
    await changed.getByRole('button', { name: 'Change the rule' }).click();
    await intervals.getByText('limit 45', { exact: false }).first().waitFor();
  });

  it('come with a second ruler, chosen in the View menu and read out with an entry', async () => {
    const { page } = program;
    await page.getByRole('button', { name: 'Add a ruler' }).click();
    await page.getByLabel('What it counts').selectOption('booking');
    await page.getByLabel('Day', { exact: true }).fill('16.9.13');
    await page.getByLabel('Weeks on that day').fill('9+5');
    await page.getByRole('button', { name: 'Add the ruler' }).click();
    await page.getByText('9+5 weeks on 16 September 2013', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'See entry of 05.12.13' }).first().click();
    await timeline(page).waitFor();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByLabel('Second ruler').selectOption({ label: 'Weeks of pregnancy' });
    await page.keyboard.press('Escape');
    await timeline(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('[aria-live="polite"]').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringMatching(/Weeks of pregnancy: \d+\+\d weeks/)]));
    expect(program.complaints).toEqual([]);
  });

  it('are counted on one line below a lane that is folded', async () => {
    const { page } = program;
    await go(page, 'Clocks');
    const decision = page.getByRole('listitem', { name: /^referral 05.12.13 → decision 09.12.13/ });
    await decision.getByRole('button', { name: /^Confirm/ }).click();
    await expect.poll(() => decision.textContent()).toContain('confirmed');
    await go(page, 'Timeline');
    const tall = async (lane: string): Promise<number> =>
      (await page.locator('.vis-label', { has: page.getByRole('button', { name: lane, exact: true }) }).boundingBox())
        ?.height ?? 0;
    for (const lane of ["Children's social care", 'Police'])
      await page.getByRole('button', { name: `Fold ${lane}`, exact: true }).click();
    await expect.poll(() => tall('Unfold Police')).toBeLessThan(40);
    expect(await tall("Unfold Children's social care")).toBeGreaterThan(await tall('Unfold Police'));
    expect(program.complaints).toEqual([]);
  });
});
