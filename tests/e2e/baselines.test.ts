import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reviewFile } from '../bench/timeline/review-file.ts';
import { compareWithKept } from './support/pictures.ts';
import type { Program } from './support/program.ts';
import { root, startProgram } from './support/program.ts';
import { openSample, timeline } from './support/screens.ts';

// Pictures of the timeline at three sizes and in three looks, for three reviews. They are the localhost host's: the page is
// the same in both windows. `npm run baselines` takes them anew.
const retake = process.env['SIGHTLINE_RETAKE'] === '1';
const kept = join(root, 'tests', 'e2e', 'baselines');
const differs = join(root, 'build', 'baselines');

/** The share of pixels that may differ: a line of a label, no lane and no mark. */
const tolerance = 0.004;

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const looks = ['light', 'dark', 'greyscale'] as const;

type Review = {
  readonly name: string;
  readonly file: () => Promise<string | undefined>;
  readonly open: (page: Page) => Promise<void>;
};

const reviews: readonly Review[] = [
  {
    name: 'baby-k-table',
    file: () => Promise.resolve(undefined),
    open: async (page) => {
      await page.getByRole('button', { name: 'Open Baby K: As one table' }).click();
      await timeline(page).waitFor({ timeout: 60_000 });
    },
  },
  { name: 'larkfield', file: () => Promise.resolve(undefined), open: openSample },
  {
    name: 'seeded-50000',
    file: () => reviewFile({ entries: 50_000, gaps: 1250, spread: 'bursty' }),
    open: async (page) => {
      const gapsRead = (): Promise<boolean> =>
        page.evaluate(() => performance.getEntriesByName('sightline:gaps-read').length > 0);
      // On a machine that is very busy the search can be given up; a person would press this too.
      const again = page.getByRole('button', { name: 'Look again' });
      const until = Date.now() + 340_000;
      while (!(await gapsRead())) {
        if (Date.now() > until) throw new Error('The gaps of the seeded review were not read in time.');
        if ((await again.count()) > 0) await again.click();
        await page.waitForTimeout(500);
      }
    },
  },
];

const wear = async (page: Page, session: CDPSession, look: (typeof looks)[number]): Promise<void> => {
  await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
  const type = look === 'greyscale' ? 'achromatopsia' : 'none';
  await session.send('Emulation.setEmulatedVisionDeficiency', { type });
};

/** Fonts have come, the layout stands, nothing moves. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(700);
};

describe.skipIf(process.platform !== 'linux').each(reviews)('pictures of $name', ({ name, file, open }) => {
  let program: Program;
  let session: CDPSession;
  const folder = mkdtempSync(join(tmpdir(), 'sightline-pictures-'));

  beforeAll(async () => {
    const made = await file();
    // A copy: where one had got to is kept in the file, and the next run must begin where this one did.
    const given = join(folder, 'seeded.sightline');
    if (made !== undefined) copyFileSync(made, given);
    program = await startProgram('web', { reducedMotion: true, ...(made === undefined ? {} : { file: given }) });
    const { page } = program;
    session = await page.context().newCDPSession(page);
    await open(page);
    // From here on it is always the same day. Not before: the marks of the first frame are the real clock's.
    await page.clock.setFixedTime(new Date('2026-01-05T09:00:00Z'));
    // The seeded review is made on its first use.
  }, 420_000);
  afterAll(async () => {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(sizes)('$width by $height', ({ width, height }) => {
    beforeEach(async () => {
      const { page } = program;
      await page.setViewportSize({ width, height });
      await timeline(page).focus();
      // The whole span, and the first gap of it with its words beside.
      for (const key of ['Escape', '0', 'g', '0']) await page.keyboard.press(key);
      await page.locator('mark').first().waitFor();
    });

    it.each(looks)('%s', async (look) => {
      const { page } = program;
      await wear(page, session, look);
      await settled(page);
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
      const picture = `${name}-${String(width)}x${String(height)}-${look}.png`;
      const differing = compareWithKept(join(kept, picture), join(differs, picture), png, { tolerance, retake });
      expect(differing).toBeUndefined();
    });
  });
});
