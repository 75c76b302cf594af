import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { onEachHost, startProgram } from './support/program.ts';
import type { Program } from './support/program.ts';
import { openSample, timeline } from './support/screens.ts';

onEachHost('the view without judgement', (host, skipped) => {
  let program: Program;
  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { reducedMotion: true });
    await openSample(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });

  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('shows entries only, says so, and is kept', async () => {
    const { page } = program;
    const label = async () => (await timeline(page).getAttribute('aria-label')) ?? '';
    expect(await label()).toMatch(/gaps$/u);

    await page.getByRole('button', { name: 'View' }).click();
    await page.getByText('Entries only, without judgement').click();
    await page.keyboard.press('Escape');
    await expect.poll(label).toMatch(/entries$/u);
    const filters = page.getByRole('region', { name: 'Filters' });
    expect(await filters.textContent()).toContain('Entries only: gaps and good practice are not shown.');
    expect(await filters.textContent()).not.toMatch(/marks? hidden/u);
    expect(await filters.getByRole('button', { name: /Missed/u }).count()).toBe(0);
    expect(await page.locator('.timeline-lane-gaps').count()).toBe(0);

    // The view is kept once the person rests.
    await page.waitForTimeout(1500);
    await page.reload();
    await timeline(page).waitFor();
    await expect.poll(label).toMatch(/entries$/u);
    await filters.getByRole('button', { name: 'Show them' }).click();
    await expect.poll(label).toMatch(/gaps$/u);
    expect(program.complaints).toEqual([]);
  });
});
