import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Program } from './support/program.ts';
import { onEachHost, startProgram } from './support/program.ts';
import { inState, screenStates } from './support/screen-states.ts';
import { go, openSample, timeline } from './support/screens.ts';
import { smallTargets } from './support/targets.ts';

type Look = Parameters<Page['emulateMedia']>[0];

const looks: readonly (readonly [name: string, look: Look])[] = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
];

/** `SIGHTLINE_WHOLE=1 npm test` looks at every state in every look and size, which takes some minutes more. */
const isWhole = process.env['SIGHTLINE_WHOLE'] === '1';

/** A wide window at 400 % is a window a quarter as wide. */
const zoomed = { width: 320, height: 256 };

onEachHost('every state of the screens', (host, skipped) => {
  let program: Program;

  beforeAll(async () => {
    if (skipped !== undefined) return;
    program = await startProgram(host, { width: 1280, height: 720, reducedMotion: true });
    await openSample(program.page);
  });
  afterAll(async () => {
    if (skipped === undefined) await program.stop();
  });
  beforeEach((context) => {
    if (skipped !== undefined) context.skip(skipped);
  });

  /** What axe finds in a state, in each look, and what is too small to hit. */
  const look = async (page: Page, wanted: typeof looks): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const [name, media] of wanted) {
      await page.emulateMedia(media);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    }
    await page.emulateMedia(looks[0]?.[1] ?? {});
    return [...found, ...(await smallTargets(page)).map((one) => `too small: ${one}`)];
  };

  const settings = [
    // Light and dark are looked at on the main states by `accessible.test.ts`; high contrast only here.
    ['at a desk', { width: 1280, height: 720 }, false, isWhole ? looks : looks.slice(-1)],
    // Colours do not change with sizes: one look will do.
    ['in large type for a room', { width: 1280, height: 720 }, true, looks.slice(0, 1)],
    ['at 400 %', zoomed, false, looks.slice(0, 1)],
  ] as const;
  describe.each(isWhole ? settings : settings.slice(0, 1))('%s', (_, size, room, wanted) => {
    beforeAll(async () => {
      if (skipped !== undefined) return;
      const { page } = program;
      await page.setViewportSize(size);
      await timeline(page).focus();
      if (room) await page.keyboard.press('l');
    });
    afterAll(async () => {
      if (skipped !== undefined) return;
      await timeline(program.page).focus();
      if (room) await program.page.keyboard.press('l');
    });
    afterEach(async (context) => {
      // A state that could not be left must not spoil the others.
      if (context.task.result?.state !== 'fail') return;
      await program.page.reload();
      await program.page.getByRole('navigation', { name: 'Screens of the review' }).waitFor({ timeout: 60_000 });
      await go(program.page, 'Timeline');
    });

    it.each(screenStates)('$name', async (state) => {
      const { page } = program;
      await inState(page, state, async () => {
        expect(await look(page, state.isInEveryLook === true ? looks : wanted)).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(0);
      });
    });
  });
});
