import type { Browser, Page } from 'playwright-core';
import { median, percentile, sayGoal } from './figures.ts';
import type { Goal } from './figures.ts';
import { showWhole, waitForGaps } from './moving.ts';
import { openInProgram } from './our-program.ts';
import { reviewFile } from './review-file.ts';

declare global {
  var benchKey: Promise<number> | undefined;
}

/** Animation frames from the press of a key until the window has moved. */
const framesToMove = async (page: Page, key: string): Promise<number> => {
  await page.evaluate(() => {
    const place = (): string => document.querySelector('.timeline-overview-window')?.getAttribute('style') ?? '';
    globalThis.benchKey = new Promise((settle) => {
      window.addEventListener(
        'keydown',
        () => {
          const before = place();
          let frames = 0;
          const look = (): void => {
            frames += 1;
            if (place() !== before || frames > 120) settle(frames);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
  });
  await page.keyboard.down(key);
  const frames = (await page.evaluate(() => globalThis.benchKey)) ?? 0;
  await page.keyboard.up(key);
  await page.waitForTimeout(700);
  return frames;
};

/** How soon the timeline answers a key. */
export const benchKeys = async (browser: Browser, runs: number) => {
  const review = { entries: 50_000, gaps: 1500, spread: 'even' } as const;
  const { page, stop } = await openInProgram(browser, await reviewFile(review));
  await waitForGaps(page);
  await showWhole(page);
  const frames: number[] = [];
  for (let run = 0; run < runs; run++)
    for (const key of ['w', 'd', 'a', 's']) frames.push(await framesToMove(page, key));
  await stop();
  const goals: readonly Goal[] = [
    { what: 'key press to moved frame, median', measured: median(frames), most: 2, unit: 'frames' },
    { what: 'key press to moved frame, 95th percentile', measured: percentile(frames, 0.95), most: 2, unit: 'frames' },
  ];
  for (const goal of goals) sayGoal(goal);
  return { frames, goals };
};
