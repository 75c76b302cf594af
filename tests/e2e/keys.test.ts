import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, openSample, timeline } from './support/screens.ts';
import { daysInView, said } from './support/timeline.ts';

type Days = { readonly from: number; readonly to: number };
const length = ({ from, to }: Days): number => to - from;

/** What a key does to the days in view, from a window of some months inside the review. */
const moves: readonly (readonly [key: string, code: string, what: string, is: (now: Days, before: Days) => boolean])[] =
  [
    ['w', 'KeyW', 'zooms in', (now, before) => length(now) < length(before)],
    ['s', 'KeyS', 'zooms out', (now, before) => length(now) > length(before)],
    ['a', 'KeyA', 'moves to earlier days', (now, before) => now.from < before.from && now.to < before.to],
    ['d', 'KeyD', 'moves to later days', (now, before) => now.from > before.from && now.to > before.to],
    ['+', 'Equal', 'zooms in', (now, before) => length(now) < length(before)],
    ['-', 'Minus', 'zooms out', (now, before) => length(now) > length(before)],
    // On a French keyboard the key at the place of W is Z, and that at the place of A is Q.
    ['z', 'KeyW', 'zooms in on another layout', (now, before) => length(now) < length(before)],
    ['q', 'KeyA', 'moves to earlier days on another layout', (now, before) => now.from < before.from],
  ];

const send = async (page: Page, key: string, code: string): Promise<void> => {
  await timeline(page).evaluate(
    (region, [pressed, place]) => {
      for (const type of ['keydown', 'keyup'])
        region.dispatchEvent(new KeyboardEvent(type, { key: pressed, code: place, bubbles: true, cancelable: true }));
    },
    [key, code] as const,
  );
};

onEachHost('the keys of the timeline', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1600, height: 900, reducedMotion: true });
    await openSample(program.page);
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
  });

  /** Presses a key and answers what was read out because of it. */
  const hear = async (key: string): Promise<string> => {
    const { page } = program;
    const before = await said(page);
    await page.keyboard.press(key);
    await expect.poll(() => said(page)).not.toBe(before);
    return said(page);
  };
  const number = (words: string): number => Number(/, (\d+) of \d+ in lane$/.exec(words)?.[1]);
  const lane = (words: string): string => words.split(',')[0] ?? '';

  it.each(moves)('%s (%s) %s', async (key, code, _, is) => {
    const { page } = program;
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('w');
    await page.waitForTimeout(150);
    const before = await daysInView(page);
    await send(page, key, code);
    await expect.poll(async () => is(await daysInView(page), before)).toBe(true);
  });

  it.each([
    ['→', 'ArrowRight', 1],
    ['←', 'ArrowLeft', -1],
    ['.', '.', 1],
    [',', ',', -1],
  ] as const)('%s goes along the lane', async (_, key, step) => {
    await hear('ArrowRight');
    await hear('ArrowRight');
    const from = await hear('ArrowRight');
    const to = await hear(key);
    expect(lane(to)).toBe(lane(from));
    expect(number(to)).toBe(number(from) + step);
  });

  it('↓ and ↑ go across the lanes', async () => {
    const from = await hear('ArrowRight');
    const below = await hear('ArrowDown');
    expect(lane(below)).not.toBe(lane(from));
    expect(lane(await hear('ArrowUp'))).toBe(lane(from));
  });

  it('Home and End go to the first and the last entry of the lane', async () => {
    await hear('ArrowRight');
    expect(await hear('Home')).toMatch(/, 1 of \d+ in lane$/);
    expect(await hear('End')).toMatch(/, (\d+) of \1 in lane$/);
  });

  it('G and Shift G go to the next and the previous gap', async () => {
    const first = await hear('g');
    const second = await hear('g');
    expect(second).toMatch(/gaps?: .+, to consider|, (agreed|asked)/);
    expect(await hear('Shift+G')).toBe(first);
  });

  it('[ and ] go along an exchange, to what the sender and what the receiver entered', async () => {
    const { page } = program;
    await hear('ArrowRight');
    await hear('Home');
    const heard = new Set<string>();
    for (let entry = 0; entry < 60 && heard.size < 3; entry += 1) {
      const at = await said(page);
      await page.keyboard.press(']');
      await expect.poll(() => said(page)).toMatch(/./);
      await page.waitForTimeout(60);
      const to = await said(page);
      if (to.endsWith('in lane') && to !== at) {
        expect(lane(to)).not.toBe(lane(at));
        expect(await hear('[')).toBe(at);
        heard.add(to);
        break;
      }
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(30);
      if ((await said(page)).startsWith('Nothing further')) {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Home');
        await page.waitForTimeout(30);
      }
    }
    expect(heard.size).toBe(1);
  });

  it('U goes to the entries whose date could not be read', async () => {
    expect(await hear('u')).toMatch(/1 of 2 without a date$/);
    expect(await hear('u')).toMatch(/2 of 2 without a date$/);
    expect(await hear('Shift+U')).toMatch(/1 of 2 without a date$/);
  });

  it('F fits the selection, 0 shows the whole span, Escape takes the selection away', async () => {
    const { page } = program;
    const whole = await daysInView(page);
    await hear('ArrowRight');
    await page.keyboard.press('f');
    await expect.poll(async () => length(await daysInView(page))).toBeLessThan(60);
    await page.keyboard.press('0');
    await expect.poll(async () => Math.abs(length(await daysInView(page)) - length(whole)) <= 1).toBe(true);
    await page.keyboard.press('Escape');
    await details(page).getByText('No entry selected').waitFor();
  });

  it('/ goes to the search, ? shows the keys, Ctrl K the palette, and Escape leaves each', async () => {
    const { page } = program;
    await page.keyboard.press('/');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder')))
      .toBe('Search the chronologies');
    await page.keyboard.press('Escape');
    await timeline(page).focus();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.waitFor();
    for (const words of ['zoom in and out', 'fit the selection', 'along an exchange', 'next and previous gap'])
      expect(await keys.getByText(words).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('What would you like to do?').waitFor();
    await page.keyboard.press('Escape');
  });

  it('L sets type for a room: 24 px and more wherever one reads, at 1280 by 720', async () => {
    const { page } = program;
    await page.setViewportSize({ width: 1280, height: 720 });
    await hear('g');
    await timeline(page).focus();
    await page.keyboard.press('l');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['room'])).toBe('');
    const sizes = await page.evaluate(() =>
      Object.fromEntries(
        ['.timeline-lane-name', '.details-when', '.cell-text'].map((selector) => {
          const found = document.querySelector(selector);
          return [selector, found === null ? 0 : Number.parseFloat(getComputedStyle(found).fontSize)];
        }),
      ),
    );
    for (const [where, size] of Object.entries(sizes)) expect(size, where).toBeGreaterThanOrEqual(24);
    // What is painted has the size of the page's type.
    expect(await page.locator('.timeline').evaluate((one) => getComputedStyle(one).fontSize)).toBe('24px');
    await page.keyboard.press('l');
    await page.setViewportSize({ width: 1600, height: 900 });
  });

  it('complains of nothing', () => {
    expect(program.complaints).toEqual([]);
  });
});
