import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { openSample, timeline } from './support/screens.ts';
import { ground } from './support/timeline.ts';

type Side = { readonly from: number; readonly to: number };

/** The labels of the axis in view, from left to right. */
const labelsOfAxis = async (page: Page): Promise<readonly Side[]> => {
  const box = await ground(page);
  const labels = await page.locator('.vis-time-axis .vis-text.vis-minor:not(.vis-measure)').evaluateAll((all) =>
    all.map((label) => {
      // The text itself: its element ends where the next begins.
      const range = document.createRange();
      range.selectNodeContents(label);
      const { left, right } = range.getBoundingClientRect();
      return { from: left, to: right };
    }),
  );
  return labels
    .filter(({ from, to }) => to > from && from >= box.x && to <= box.x + box.width)
    .sort((one, other) => one.from - other.from);
};

onEachHost('large type in a room', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1280, height: 720, reducedMotion: true });
    await openSample(program.page);
    await timeline(program.page).focus();
    await program.page.keyboard.press('l');
    await program.page.waitForTimeout(600);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  it('keeps most of the height for lanes, and shows no line of a head by half', async () => {
    const { page } = program;
    const box = await ground(page);
    const heads = await page.locator('.vis-label.timeline-group').evaluateAll((all) =>
      all.map((head) => {
        const bottom = head.getBoundingClientRect().bottom;
        const lines = [...head.querySelectorAll('.timeline-lane > *')].filter((line) => line.checkVisibility());
        return {
          bottom,
          top: head.getBoundingClientRect().top,
          isWhole: lines.every((line) => line.getBoundingClientRect().bottom <= bottom + 1),
        };
      }),
    );
    expect(heads.every(({ isWhole }) => isWhole)).toBe(true);
    const seen = heads.filter(({ top, bottom }) => top >= box.y - 1 && bottom <= box.y + box.height + 1);
    expect(seen.length).toBeGreaterThanOrEqual(4);
    const filters = await page.getByRole('region', { name: 'Filters' }).boundingBox();
    expect(filters?.height ?? 0).toBeLessThan(720 / 6);
    // What is said in short is still there in whole for those who do not see it.
    await page.getByRole('button', { name: /^Missed appointment Missed/ }).waitFor();
  });

  it('lets no label of the axis meet the next, however near the days are', async () => {
    const { page } = program;
    await timeline(page).focus();
    await page.keyboard.press('0');
    await page.keyboard.press('g');
    for (let press = 0; press < 26; press += 1) {
      const labels = await labelsOfAxis(page);
      for (const [at, label] of labels.entries()) {
        const next = labels[at + 1];
        if (next !== undefined) expect(next.from - label.to, `after ${String(press)} presses`).toBeGreaterThan(2);
      }
      await page.keyboard.press('w');
      await page.waitForTimeout(60);
    }
    await page.keyboard.press('0');
    expect(program.complaints).toEqual([]);
  });
});
