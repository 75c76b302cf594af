import type { Browser, Page } from 'playwright-core';
import { say, sayGoal } from './figures.ts';
import type { Goal } from './figures.ts';
import { panAndZoom, showWhole, waitForGaps } from './moving.ts';
import { openInProgram } from './our-program.ts';
import { reviewFile } from './review-file.ts';

const megabyte = 1_048_576;

/** What the page holds once everything that nobody needs was collected. */
const held = async (page: Page): Promise<{ readonly heap: number; readonly nodes: number }> => {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize / megabyte, nodes: await page.evaluate(() => document.querySelectorAll('*').length) };
};

/** Memory and elements of the page at 50,000 entries, before and after so many minutes of panning and zooming. */
export const benchHeap = async (browser: Browser, minutes: number) => {
  const review = { entries: 50_000, gaps: 1500, spread: 'even' } as const;
  const { page, stop } = await openInProgram(browser, await reviewFile(review));
  await waitForGaps(page);
  await showWhole(page);
  // Every zoom level has been laid out and the code that runs in each frame made fast: what is kept is kept by then.
  for (let round = 0; round < 4; round++) {
    await panAndZoom(page);
    await showWhole(page);
  }
  const before = await held(page);
  const end = performance.now() + minutes * 60_000;
  while (performance.now() < end) {
    await showWhole(page);
    await panAndZoom(page);
  }
  await showWhole(page);
  const after = await held(page);
  await stop();
  say(
    `  before ${before.heap.toFixed(1)} MB, ${String(before.nodes)} elements; after ${String(minutes)} minutes ${after.heap.toFixed(1)} MB, ${String(after.nodes)} elements`,
  );
  const goals: readonly Goal[] = [
    { what: 'renderer heap at 50,000 entries', measured: before.heap, most: 150, unit: 'MB' },
    { what: 'elements of the page', measured: Math.max(before.nodes, after.nodes), most: 1999, unit: 'elements' },
    {
      what: `growth over ${String(minutes)} minutes of panning and zooming`,
      measured: (after.heap / before.heap - 1) * 100,
      most: 5,
      unit: '%',
    },
  ];
  for (const goal of goals) sayGoal(goal);
  return { before, after, minutes, goals };
};
