import { join } from 'node:path';
import { build } from 'vite';
import type { Browser, Page } from 'playwright-core';
import type { SeededReview } from '../seeded-entries.ts';
import { newPage } from './our-program.ts';
import type { BenchEntries } from './pages/bench-page.ts';
import { benchFolder } from './review-file.ts';

export const others = [
  { page: 'vis', name: 'vis-timeline 8.5.4' },
  { page: 'gravity', name: '@gravity-ui/timeline 1.26.1' },
  { page: 'react-calendar', name: 'react-calendar-timeline 0.30.0-beta.4' },
] as const;
export type Other = (typeof others)[number];

/** Nobody waits longer than this. */
export const longest = 60_000;

export const buildPages = async (): Promise<void> => {
  await build({ configFile: join(import.meta.dirname, 'pages', 'vite.config.ts') });
};

const day = 86_400_000;

/** The same entries as a review file holds, as the others take them: those without any date are drawn by nobody. */
export const entriesFor = ({ lanes, entries }: SeededReview): BenchEntries => {
  const drawn = entries.id.flatMap((id, index) => {
    const [first, last] = [entries.earliest[index] ?? undefined, entries.latest[index] ?? undefined];
    const from = first ?? last;
    if (from === undefined) return [];
    const to = last === undefined || last === from ? from : last + 1;
    const label = entries.label[index] ?? '';
    return [{ id, lane: (entries.agency[index] ?? 1) - 1, from: from * day, to: to * day, label }];
  });
  const from = drawn.reduce((first, entry) => Math.min(first, entry.from), Infinity);
  const to = drawn.reduce((latest, entry) => Math.max(latest, entry.to), from);
  return { from, to, lanes: lanes.filter((lane) => lane > 0).map((lane) => `Lane ${String(lane)}`), entries: drawn };
};

/** Serves the built pages to a browser page without a server. */
const open = async (browser: Browser, name: string): Promise<Page> => {
  const page = await newPage(browser);
  await page.route('http://bench.invalid/**', (route) =>
    route.fulfill({ path: join(benchFolder, 'pages', new URL(route.request().url()).pathname) }),
  );
  await page.goto(`http://bench.invalid/${name}.html`);
  return page;
};

/** Milliseconds from data in memory to the second animation frame; undefined where nobody would wait so long. */
export const drawOther = async (
  browser: Browser,
  { page: name }: Other,
  data: BenchEntries,
): Promise<number | undefined> => {
  const page = await open(browser, name);
  await page.evaluate((given) => {
    globalThis.bench?.take(given);
  }, data);
  let late: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((settle) => {
    late = setTimeout(() => {
      settle(undefined);
    }, longest);
  });
  const drawing = page.evaluate(() => globalThis.bench?.draw());
  // A page that is given up on ends with its browser.
  drawing.catch(() => undefined);
  const ms = await Promise.race([drawing, patience]);
  clearTimeout(late);
  if (ms !== undefined) await page.context().close();
  return ms;
};
