import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { go, openSample, timeline } from './support/screens.ts';
import { daysInView } from './support/timeline.ts';

onEachHost('episodes above the lanes, and folds where there is little room', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1280, height: 720, reducedMotion: true });
    await openSample(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('folds a section without the menu where headings are only rules', async () => {
    const { page } = program;
    const fold = page.getByRole('button', { name: 'Fold all lanes of Health' });
    const box = await fold.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await fold.click();
    await page.getByRole('button', { name: 'Unfold Health' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Unfold Health' }).click();
    await fold.waitFor();
  });

  it('cuts a name where the days end, and opens what is known of the episode by key', async () => {
    const { page } = program;
    await go(page, 'Particulars');
    for (const [title, days] of [
      ['In the care of the hospital while plans were made', '1.3.19-30.9.19'],
      ['Child in need plan', '1.6.17-20.2.18'],
    ] as const) {
      await page.getByRole('button', { name: 'Add an episode', exact: true }).click();
      const form = page.getByRole('form', { name: 'Add an episode' });
      await form.getByRole('textbox', { name: 'Episode' }).fill(title);
      await form.getByRole('textbox', { name: 'From and to' }).fill(days);
      await form.getByRole('button', { name: 'Add', exact: true }).click();
      await form.waitFor({ state: 'detached' });
    }
    await go(page, 'Timeline');
    const name = page.getByRole('button', { name: 'Episode Child in need plan' });
    await name.waitFor();
    const cut = await page
      .locator('.timeline-episode-name', { hasText: 'In the care' })
      .evaluate((each) => [each.scrollWidth > each.clientWidth, getComputedStyle(each).textOverflow]);
    expect(cut).toEqual([true, 'ellipsis']);
    await name.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Episode Child in need plan' });
    await expect.poll(() => panel.textContent()).toMatch(/1 June 2017 to 20 February 2018\. \d+ entries shown/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Child in need plan');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Fit its days on the screen' }).click();
    await expect
      .poll(async () => {
        const { from, to } = await daysInView(page);
        return to - from;
      })
      .toBeLessThan(450);
    await timeline(page).focus();
    expect(program.complaints).toEqual([]);
  });
});
