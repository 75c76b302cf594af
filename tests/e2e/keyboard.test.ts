import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, timeline } from './support/screens.ts';

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null ? '' : (at.getAttribute('aria-label') ?? at.textContent);
  });

/** Presses Tab until the name matches, as a person without a pointer would; gives up after a round. */
const tabTo = async (page: Page, name: RegExp) => {
  for (let press = 0; press < 60; press += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(name)}`);
};

onEachHost('the keyboard alone', (host, skipped) => {
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

  it('opens the sample, reaches an entry, agrees a gap', async () => {
    const { page } = program;
    await tabTo(page, /^Open the sample review/);
    await page.keyboard.press('Enter');
    await timeline(page).waitFor({ timeout: 60_000 });
    await tabTo(page, /^Timeline: /);
    await page.keyboard.press('ArrowRight');
    const aside = details(page);
    await expect.poll(() => aside.getByText(/\.csv, row \d+/).count()).toBeGreaterThan(0);
    await page.keyboard.press('g');
    await expect.poll(() => aside.locator('mark').count()).toBeGreaterThan(0);
    const spoken = await page.locator('[aria-live=polite]').allTextContents();
    expect(spoken.join(' ')).toMatch(/\d+ of \d+ in lane/);
    await tabTo(page, /^Agree/);
    await page.keyboard.press('Enter');
    await expect.poll(() => aside.getByRole('button', { name: /^Agree/, pressed: true }).count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => aside.getByRole('button', { name: /^Agree/, pressed: true }).count()).toBe(0);
  });
});
