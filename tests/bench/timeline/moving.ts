import type { Page } from 'playwright-core';

declare global {
  var benchFrames: number[] | undefined;
}

/** Milliseconds between the animation frames of a page while `move` goes on. */
export const framesDuring = async (page: Page, move: () => Promise<void>): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const frames: number[] = [];
    globalThis.benchFrames = frames;
    let before = performance.now();
    const next = (now: number): void => {
      if (globalThis.benchFrames !== frames) return;
      frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => {
      before = now;
      requestAnimationFrame(next);
    });
  });
  await move();
  return page.evaluate(() => {
    const frames = globalThis.benchFrames ?? [];
    globalThis.benchFrames = undefined;
    return frames;
  });
};

/** What the page's own thread was busy with while `work` went on: told beside frames, which also wait for the machine. */
export const busyDuring = async <Result>(
  page: Page,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly busyMs: number }> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await taken();
  const result = await work();
  const busyMs = (await taken()) - before;
  await session.detach();
  return { result, busyMs };
};

/** Keys held as a person holds them: along the years and back, out and in again. */
export const panAndZoom = async (page: Page, heldMs = 900): Promise<void> => {
  for (const key of ['d', 'a', 'a', 'd', 'w', 's']) {
    await page.keyboard.down(key);
    await page.waitForTimeout(heldMs);
    await page.keyboard.up(key);
  }
};

/** The whole review in view, the lanes ready for keys. */
export const showWhole = async (page: Page): Promise<void> => {
  await page.getByRole('application', { name: /^Timeline: / }).focus();
  await page.keyboard.press('0');
  await page.waitForTimeout(1200);
};

/** Waits until nothing is being worked out any more: the gaps are on screen. */
export const waitForGaps = async (page: Page): Promise<void> => {
  await page.getByText('Looking for gaps').waitFor({ state: 'detached', timeout: 300_000 });
  await page.waitForTimeout(1500);
};
