import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { columnsOfGround, daysInView, ground, inGround, said, scanTips } from './support/timeline.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, openSample, timeline } from './support/screens.ts';

const length = ({ from, to }: { readonly from: number; readonly to: number }): number => to - from;

/** Presses and waits until the days in view are what they should be: movement takes some frames. */
const expectDays = async (page: Page, are: (days: { readonly from: number; readonly to: number }) => boolean) => {
  await expect.poll(async () => are(await daysInView(page)), { timeout: 5000 }).toBe(true);
};

onEachHost('the timeline', (host, skipped) => {
  let program: Program;
  let whole = { from: 0, to: 0 };

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1600, height: 900, reducedMotion: true });
    await openSample(program.page);
    await timeline(program.page).focus();
    await program.page.keyboard.press('0');
    whole = await daysInView(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach(async (context) => {
    if (skipped !== undefined) {
      context.skip(skipped);
      return;
    }
    const { page } = program;
    await timeline(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    await expectDays(page, (days) => Math.abs(length(days) - length(whole)) <= 1);
  });

  it('says when the person opened the review and when its first frame was painted, in that order', async () => {
    const marks = await program.page.evaluate(() =>
      ['sightline:open-review', 'sightline:first-draw'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
    );
    expect(marks[0]).toBeGreaterThan(0);
    expect(marks[1]).toBeGreaterThan(marks[0] ?? Infinity);
  });

  it('zooms and pans by key, and 0 shows the whole span', async () => {
    const { page } = program;
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('w');
    await expectDays(page, (days) => length(days) < length(whole) * 0.7);
    const near = await daysInView(page);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('d');
    await expectDays(page, (days) => days.from > near.from + 10 && Math.abs(length(days) - length(near)) <= 2);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('a');
    await expectDays(page, (days) => Math.abs(days.from - near.from) <= 2);
    await page.keyboard.press('s');
    await expectDays(page, (days) => length(days) > length(near));
    await page.keyboard.press('0');
    await expectDays(page, (days) => Math.abs(length(days) - length(whole)) <= 1);
  });

  it('zooms by wheel at the pointer, pans by sideways wheel and by drag', async () => {
    const { page } = program;
    const { x, y } = await inGround(page, 0.25, 0.5);
    await page.mouse.move(x, y);
    for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -240);
    await expectDays(page, (days) => length(days) < length(whole) * 0.4);
    const near = await daysInView(page);
    // The day under the pointer stays where it is: more was taken away on the side with more.
    expect(near.from - whole.from).toBeLessThan(whole.to - near.to);
    await page.mouse.wheel(300, 0);
    await expectDays(page, (days) => days.from > near.from + 5);
    const later = await daysInView(page);
    await page.mouse.down();
    await page.mouse.move(x + 120, y, { steps: 6 });
    await page.mouse.up();
    await expectDays(page, (days) => days.from < later.from - 5 && Math.abs(length(days) - length(later)) <= 2);
  });

  it('scrolls the lanes with Shift and the wheel where they do not all fit, and brings the lane of the selection into view', async () => {
    const { page } = program;
    await page.setViewportSize({ width: 1280, height: 560 });
    const heads = page.locator('.vis-panel.vis-left');
    await expect.poll(() => heads.getAttribute('tabindex')).toBe('0');
    const scrolled = (): Promise<number> => heads.evaluate((element) => element.scrollTop);
    const { x, y } = await inGround(page, 0.5, 0.5);
    await page.mouse.move(x, y);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 400);
    await page.keyboard.up('Shift');
    await expect.poll(scrolled).toBeGreaterThan(50);
    await timeline(page).focus();
    await page.keyboard.press('Home');
    for (let lane = 0; lane < 12; lane += 1) await page.keyboard.press('ArrowUp');
    await expect.poll(scrolled).toBeLessThan(60);
    await page.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(() => heads.getAttribute('tabindex')).toBe('-1');
  });

  it('walks a lane from its first entry to its last and reads each out', async () => {
    const { page } = program;
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await expect.poll(() => said(page)).toMatch(/, 1 of \d+ in lane$/);
    const first = await details(page).getByRole('heading').first().textContent();
    await page.keyboard.press('End');
    await expect.poll(() => said(page)).toMatch(/, (\d+) of \1 in lane$/);
    expect(await details(page).getByRole('heading').first().textContent()).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toBe('Nothing further in this direction.');
  });

  it('walks from gap to gap and back', async () => {
    const { page } = program;
    const heard: string[] = [];
    for (const key of ['g', 'g', 'g', 'Shift+G', 'Shift+G']) {
      await page.keyboard.press(key);
      await expect.poll(() => said(page)).not.toBe(heard.at(-1));
      heard.push(await said(page));
    }
    expect(heard[3]).toBe(heard[1]);
    expect(heard[4]).toBe(heard[0]);
    for (const words of heard) expect(words).toMatch(/to consider/);
  });

  it('reaches the entries whose date could not be read, which no lane can draw', async () => {
    const { page } = program;
    await page.keyboard.press('u');
    await expect.poll(() => said(page)).toMatch(/1 of \d+ without a date$/);
    const first = await said(page);
    await page.locator('.timeline-lane-undated').last().click();
    await expect.poll(() => said(page)).toMatch(/without a date$/);
    expect(await said(page)).not.toBe(first);
  });

  it('moves the window by a press, a drag and a key on the overview', async () => {
    const { page } = program;
    for (let press = 0; press < 14; press += 1) await page.keyboard.press('w');
    await expectDays(page, (days) => length(days) < length(whole) * 0.4);
    const near = await daysInView(page);
    const strip = await page.getByRole('group', { name: 'Overview of the whole review' }).boundingBox();
    if (strip === null) throw new Error('no overview');
    const y = strip.y + strip.height / 2;
    await page.mouse.click(strip.x + strip.width * 0.85, y);
    await expectDays(page, (days) => days.from > near.from && Math.abs(length(days) - length(near)) <= 2);
    await page.mouse.move(strip.x + strip.width * 0.85, y);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.3, y, { steps: 5 });
    await page.mouse.up();
    await expectDays(page, (days) => days.from < near.from);
    const before = await daysInView(page);
    await page.getByRole('slider', { name: 'Days in view' }).focus();
    await page.keyboard.press('ArrowRight');
    await expectDays(page, (days) => days.from > before.from);
  });

  it('says what the pointer is on, and opens exactly the gaps that a counted mark stands for', async () => {
    const { page } = program;
    const tips = await scanTips(page, /^\d+ gaps stand here/);
    expect([...tips.seen].some((words) => /\d{4}, /.test(words))).toBe(true);
    const count = Number(/^\d+/.exec(tips.found ?? '')?.[0]);
    expect(count).toBeGreaterThan(1);
    await page.mouse.down();
    await page.mouse.up();
    const list = page.getByRole('dialog', { name: `${String(count)} gaps` });
    await list.waitFor();
    const gaps = list.getByRole('button', { name: /, to consider/ });
    expect(await gaps.count()).toBe(count);
    await gaps.first().click();
    await expect.poll(() => list.count()).toBe(0);
    await expect.poll(() => details(page).locator('mark').count()).toBeGreaterThan(0);
  });

  it('keeps every entry in its row while the window pans', async () => {
    const { page } = program;
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('w');
    await expectDays(page, (days) => length(days) < length(whole) * 0.8);
    const box = await ground(page);
    const { x, y } = await inGround(page, 0.5, 0.5);
    const far = 40;
    // Away from the edges, where labels change their side so that the edge does not cut them.
    const part = { from: box.width * 0.4, to: box.width * 0.6 };
    const before = await columnsOfGround(page, part.from, part.to);
    await page.mouse.move(x, y);
    const from = await daysInView(page);
    // A sideways wheel moves by exactly so many pixels.
    await page.mouse.wheel(-far, 0);
    await expectDays(page, (days) => days.from < from.from);
    await page.mouse.move(box.x + 2, box.y - 30);
    await page.waitForTimeout(300);
    const after = await columnsOfGround(page, part.from + far, part.to + far);
    expect(before.some((rows) => rows.length > 4)).toBe(true);
    const share = (other: readonly string[]): number =>
      before.filter((rows, at) => rows !== other[at]).length / before.length;
    expect(share(after)).toBeLessThan(0.1);
    // The measure can tell: the same place before and after the pan does not look the same.
    expect(share(await columnsOfGround(page, part.from, part.to))).toBeGreaterThan(0.5);
  });

  it('moves at once where reduced motion is asked for', async () => {
    const { page } = program;
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('w');
    const days = await timeline(page).evaluate(async (region) => {
      const inView = (name: string): number =>
        Number(document.querySelector(`[role=slider][aria-label="${name}"]`)?.getAttribute('aria-valuenow'));
      region.dispatchEvent(new KeyboardEvent('keydown', { key: '0', bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return { from: inView('First day in view'), to: inView('Last day in view') };
    });
    expect(Math.abs(length(days) - length(whole))).toBeLessThanOrEqual(1);
  });

  it('complains of nothing', () => {
    expect(program.complaints).toEqual([]);
  });
});
