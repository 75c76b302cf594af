import type { Page } from 'playwright-core';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The days in view, as the overview's handles say them. */
export const daysInView = async (page: Page): Promise<{ readonly from: number; readonly to: number }> => {
  const day = async (name: string): Promise<number> =>
    Number(await page.getByRole('slider', { name }).getAttribute('aria-valuenow'));
  return { from: await day('First day in view'), to: await day('Last day in view') };
};

/** What was read out last. */
export const said = async (page: Page): Promise<string> =>
  (await page.locator('.timeline [aria-live=polite]').textContent()) ?? '';

/** Where entries are drawn. */
export const ground = async (page: Page): Promise<Box> => {
  const box = await page.locator('.timeline-canvas').boundingBox();
  if (box === null) throw new Error('the timeline has no ground');
  return box;
};

/** A point of the ground by shares of its sides. */
export const inGround = async (page: Page, across: number, down: number): Promise<{ x: number; y: number }> => {
  const box = await ground(page);
  return { x: box.x + box.width * across, y: box.y + box.height * down };
};

/** Moves the pointer over the lanes until a tooltip matches; answers that and all that was seen on the way. */
export const scanTips = async (page: Page, wanted: RegExp) => {
  const box = await ground(page);
  const seen = new Set<string>();
  const tip = page.locator('.timeline-tooltip');
  for (const head of await page.locator('.vis-label.timeline-group').all()) {
    const lane = await head.boundingBox();
    if (lane === null) continue;
    // A row of labels near the top of the lane, its row of ticks at the foot.
    for (const y of [lane.y + 14, lane.y + lane.height - 11]) {
      if (y > box.y + box.height) continue;
      for (let x = box.x + 8; x < box.x + box.width - 8; x += 24) {
        await page.mouse.move(x, y);
        const words = (await tip.count()) > 0 ? ((await tip.textContent()) ?? '') : '';
        if (words !== '') seen.add(words);
        if (wanted.test(words)) return { seen, found: words };
      }
    }
  }
  return { seen, found: undefined };
};

/**
 * Where there is ink in each column of pixels of the canvas, by stretches of eight: what stands in which row, whatever the
 * smoothing of its edges.
 */
export const columnsOfGround = (page: Page, from: number, to: number): Promise<readonly string[]> =>
  page.locator('.timeline-canvas').evaluate(
    (canvas, [first, last]) => {
      if (!(canvas instanceof HTMLCanvasElement)) return [];
      const ratio = canvas.width / canvas.clientWidth;
      const width = Math.round(((last ?? 0) - (first ?? 0)) * ratio);
      // A copy is read: reading the canvas itself would change how the browser draws it.
      const copy = new OffscreenCanvas(width, canvas.height).getContext('2d', { willReadFrequently: true });
      copy?.drawImage(canvas, -Math.round((first ?? 0) * ratio), 0);
      const data = copy?.getImageData(0, 0, width, canvas.height).data;
      const columns: string[] = [];
      for (let x = 0; x < width; x += 8) {
        const rows = new Set<number>();
        for (let y = 0; y < canvas.height; y += 1)
          for (let each = x; each < Math.min(x + 8, width); each += 1)
            if ((data?.[(y * width + each) * 4 + 3] ?? 0) > 160) rows.add(Math.floor(y / 12));
        columns.push([...rows].join(' '));
      }
      return columns;
    },
    [from, to],
  );
