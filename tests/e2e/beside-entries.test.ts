import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { details, openSample, timeline } from './support/screens.ts';
import { ground, said } from './support/timeline.ts';

/** What is drawn beside and between the entries: meetings, questions, silence, bars of gaps. */
onEachHost('what stands beside the entries', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1920, height: 1080, reducedMotion: true });
    await openSample(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  /** Moves the pointer down the ground at a share of its width until a tooltip matches. */
  const tipDown = async (x: number, wanted: RegExp): Promise<string | undefined> => {
    const { page } = program;
    const box = await ground(page);
    const tip = page.locator('.timeline-tooltip');
    for (let y = box.y + 4; y < box.y + box.height - 4; y += 6) {
      await page.mouse.move(x, y);
      const words = (await tip.count()) > 0 ? ((await tip.textContent()) ?? '') : '';
      if (wanted.test(words)) return words;
    }
    return undefined;
  };

  it('walks to a meeting by key, reads out who was there, and shows it in the details and to the pointer', async () => {
    const { page } = program;
    await timeline(page).focus();
    // Who told whom is read after the first drawing.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('m');
        return said(page);
      })
      .toMatch(/^Meeting, 2 December 2016: /);
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('m');
    await expect
      .poll(() => said(page))
      .toBe(
        'Meeting, 6 September 2017: entered by Social care, School and Harbour; named as there by another’s record: Health visiting; not there or not asked, by these records: CMHT',
      );
    const met = details(page).getByRole('region', { name: 'Who met' });
    await expect.poll(() => met.textContent()).toMatch(/Not there or not asked, by these recordsCMHT/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('f');
    await page.waitForTimeout(300);
    const box = await ground(page);
    expect(await tipDown(box.x + box.width / 2, /^Meeting, 6 September 2017: /)).toBeDefined();
    await timeline(page).focus();
    await page.keyboard.press('Shift+M');
    await expect.poll(() => said(page)).toMatch(/^Meeting, 18 April 2017: /);
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    expect(program.complaints).toEqual([]);
  });
});
