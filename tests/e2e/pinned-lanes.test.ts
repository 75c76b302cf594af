import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { openSample, timeline } from './support/screens.ts';
import { ground, said } from './support/timeline.ts';

onEachHost('pinned lanes', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1280, height: 520, reducedMotion: true });
    await openSample(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  const head = (name: string) => program.page.locator('[data-head]', { hasText: new RegExp(`^${name}$`) });
  const topOf = async (name: string): Promise<number> => Math.round((await head(name).boundingBox())?.y ?? NaN);
  const pin = async (name: string) => {
    await head(name).click();
    await program.page.getByRole('menuitem', { name: /^Pin to the top/ }).click();
  };
  const scroll = async (by: number) => {
    const box = await ground(program.page);
    await program.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await program.page.keyboard.down('Shift');
    await program.page.mouse.wheel(0, by);
    await program.page.keyboard.up('Shift');
  };

  it('stay in view with all that stands in them while the others scroll under them', async () => {
    const { page } = program;
    await pin('Fernbank');
    await pin('Social care');
    await expect
      .poll(() => page.locator('.timeline-stuck [data-head]').allTextContents())
      .toEqual(['Social care', 'Fernbank']);
    const [pinned, other] = [await topOf('Fernbank'), await topOf('Police')];
    await scroll(80);
    await expect.poll(() => topOf('Police')).toBe(other - 80);
    expect(await topOf('Fernbank')).toBe(pinned);
    // What the pointer finds at the head of a pinned lane is of that lane, not of the one that went under it.
    const box = await ground(page);
    const lane = (await head('Social care').boundingBox()) ?? box;
    const tips = new Set<string>();
    for (let x = box.x + 8; x < box.x + box.width - 8; x += 16) {
      await page.mouse.move(x, lane.y + 8);
      const tip = page.locator('.timeline-tooltip');
      if ((await tip.count()) > 0) tips.add((await tip.textContent()) ?? '');
    }
    expect(tips.size).toBeGreaterThan(0);
    for (const tip of tips) expect(tip).toMatch(/^Children’s social care|^Social care|gaps stand here|entries,/);
    expect(await violations(page)).toEqual([]);
  });

  it('never cover what is walked to', async () => {
    const { page } = program;
    await scroll(600);
    await timeline(page).focus();
    await page.keyboard.press('Home');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => said(page)).not.toBe('');
    const edge = (await head('Fernbank').boundingBox())?.y ?? 0;
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press('ArrowUp');
      const agency = (await said(page)).split(',')[0] ?? '';
      if (['Social care', 'Fernbank'].includes(agency)) break;
      await expect.poll(() => topOf(agency)).toBeGreaterThan(edge);
    }
    // Nor a head that gets the focus by key.
    await scroll(600);
    await head('Fernbank').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => topOf('Police')).toBeGreaterThan(edge);
    expect(program.complaints).toEqual([]);
  });
});
