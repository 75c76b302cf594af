import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, openSample, timeline } from './support/screens.ts';

onEachHost('the main job', (host, skipped) => {
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

  it('opens the sample as a timeline of twelve lanes with its gaps marked, in one press', async () => {
    const { page } = program;
    await openSample(page);
    await expect.poll(() => page.getByRole('button', { name: '12 agencies' }).count()).toBe(1);
    const lanes = page.locator('.vis-label .timeline-lane');
    await expect.poll(() => lanes.count()).toBe(12);
    const shown = await page.locator('.filter-shown').textContent();
    expect(shown).toMatch(/^1,\d{3} entries, all shown$/);
    for (const kind of ['Missed appointment', 'Meeting without minutes', 'Information not passed on']) {
      const toggle = page.getByRole('button', { name: new RegExp(`^${kind}`) });
      expect(Number(/\d+/.exec((await toggle.textContent()) ?? '')?.[0])).toBeGreaterThan(4);
    }
    // Something is painted: the canvas is not one colour.
    const colours = await page
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const data =
          canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        const seen = new Set<number>();
        for (let at = 0; at < data.length; at += 4)
          seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
        return seen.size;
      });
    expect(colours).toBeGreaterThan(10);
  });

  it('walks to a gap, shows its words, file and row, and agrees it; undo takes that back', async () => {
    const { page } = program;
    await timeline(page).focus();
    await page.keyboard.press('g');
    const aside = details(page);
    await aside.getByText(/\.csv, row \d+/).waitFor();
    await expect.poll(() => aside.locator('mark').count()).toBeGreaterThan(0);
    const agree = aside.getByRole('button', { name: /^Agree/ }).first();
    await agree.click();
    await expect.poll(() => agree.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => agree.getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect.poll(() => agree.getAttribute('aria-pressed')).toBe('true');
  });

  it('shows the same selection in the chronology', async () => {
    const { page } = program;
    const heading = await details(page).getByRole('heading').first().textContent();
    await page
      .getByRole('navigation', { name: 'Screens of the review' })
      .getByRole('button', { name: 'Chronology' })
      .click();
    const selected = page.getByRole('grid', { name: 'Chronology' }).locator('[aria-selected=true]');
    await expect.poll(() => selected.count()).toBe(1);
    expect(await details(page).getByRole('heading').first().textContent()).toBe(heading);
    await page
      .getByRole('navigation', { name: 'Screens of the review' })
      .getByRole('button', { name: 'Timeline' })
      .click();
  });

  it('filters by kind and says what is not shown', async () => {
    const { page } = program;
    const toggle = page.getByRole('button', { name: /^Missed appointment/ });
    await toggle.click();
    await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('false');
    await toggle.click();
    await page.getByRole('button', { name: '12 agencies' }).click();
    await page.getByRole('checkbox', { name: /Police/ }).uncheck();
    await expect.poll(() => page.locator('.filter-shown').textContent()).toMatch(/not shown|hidden|of 1,\d{3}/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /show all/i }).click();
    await expect.poll(() => page.locator('.filter-shown').textContent()).toMatch(/all shown/);
  });

  it('keeps what was decided when the review is opened again', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /back to the start/ }).click();
    await page
      .getByRole('button', { name: /Larkfield/ })
      .first()
      .click();
    await timeline(page).waitFor();
    await expect
      .poll(() =>
        details(page)
          .getByRole('button', { name: /^Agree/, pressed: true })
          .count(),
      )
      .toBe(1);
  });
});
