import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { openSample, timeline } from './support/screens.ts';
import { said } from './support/timeline.ts';

onEachHost('the lanes of the timeline', (host, skipped) => {
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

  const names = () => program.page.locator('[data-head]').allTextContents();
  const head = (name: string) => program.page.locator('[data-head]', { hasText: new RegExp(`^${name}$`) });
  const press = async (name: string, item: RegExp) => {
    await head(name).click();
    await program.page.getByRole('menuitem', { name: item }).click();
  };

  it('folds a lane and a whole section to one line, by key and by pointer, with their gaps still counted', async () => {
    const { page } = program;
    await head('Nursery').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => head('Nursery').getAttribute('aria-label')).toMatch(/, folded: /);
    // The head was made anew and has the focus still.
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => head('Nursery').getAttribute('aria-label')).not.toMatch(/folded/);
    const before = await names();
    await page.getByRole('button', { name: 'Fold all lanes of Health' }).click();
    await expect.poll(names).not.toContain('Maternity');
    expect(await head('Health').getAttribute('aria-label')).toMatch(/Maternity.*folded.*gaps/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Unfold Health' }).click();
    await expect.poll(names).toEqual(before);
  });

  it('moves a lane by key, keeps to its section, and undo puts it back', async () => {
    const { page } = program;
    const before = await names();
    await head('Maternity').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await names()).indexOf('Maternity')).toBe(before.indexOf('Maternity') - 1);
    expect(await said(page)).toMatch(/moved up/);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => said(page)).toMatch(/stands at the end of its section/);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(names).toEqual(before);
  });

  it('moves a lane and a section by drag', async () => {
    const { page } = program;
    const before = await names();
    const middle = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      if (box === null) throw new Error(`${selector} is not there`);
      return { x: box.x + box.width - 30, y: box.y + box.height / 2 };
    };
    const last = await middle('.timeline-lane:has-text("CMHT")');
    const first = await middle('.timeline-lane:has-text("GP")');
    await page.mouse.move(last.x, last.y);
    await page.mouse.down();
    await page.mouse.move(first.x, first.y - 12, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await names()).indexOf('CMHT')).toBe(before.indexOf('GP'));
    const section = await middle('[data-section="Education"]');
    await page.mouse.move(section.x, section.y);
    await page.mouse.down();
    await page.mouse.move(section.x, 150, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await names())[0]).toBe('School');
    for (let step = 0; step < 2; step += 1) {
      await page.getByRole('button', { name: /^Undo/ }).click();
      await page.waitForTimeout(400);
    }
    await expect.poll(names).toEqual(before);
  });

  it('pins a lane to the top, and says which lanes are hidden with a way back', async () => {
    const { page } = program;
    const before = await names();
    await press('Fernbank', /^Pin to the top/);
    await expect.poll(async () => (await names())[0]).toBe('Fernbank');
    await press('Housing', /^Hide this lane/);
    await press('School', /^Hide this lane/);
    const hidden = page.locator('.timeline-hidden');
    await expect.poll(() => hidden.textContent()).toMatch(/^2 lanes hidden: .*Housing.*\. Show$/);
    expect(await names()).not.toContain('School');
    expect(await violations(page)).toEqual([]);
    await hidden.getByRole('button', { name: 'Show' }).click();
    await press('Fernbank', /^Put back/);
    await expect.poll(names).toEqual(before);
  });

  it('opens the menu of a lane by key, gives the focus back, and has no fault that a check can find', async () => {
    const { page } = program;
    await head('Police').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Fold to one line/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Police');
    for (const target of await page.locator('[data-head], [data-fold]').all()) {
      // Where there is little room a heading is only a rule, which nobody can press.
      if (!(await target.isVisible())) continue;
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await timeline(page).focus();
    expect(program.complaints).toEqual([]);
  });
});
