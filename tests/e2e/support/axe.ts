import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each violation with where it is; axe goes in through the debugger, since the page's policy lets no foreign script in. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  // A panel that is still fading in has not its colours yet.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  // Of what is in order only a count is needed: to tell each place takes most of the time.
  const results = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run: (options: { resultTypes: ['violations'] }) => Promise<AxeResults> };
      }
    ).axe.run({ resultTypes: ['violations'] }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};
