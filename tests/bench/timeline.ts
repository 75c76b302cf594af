// `npm run bench -- timeline [layout|open|search|first-draw|frames|keys|heap ...] [--runs N] [--minutes N] [--least ENTRIES] [--beside vis,gravity]`: what the
// timeline costs, beside the other libraries and against the figures it has to reach. Needs a build: `npm run build`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { loadWords, say } from './timeline/figures.ts';
import { benchFirstDraw } from './timeline/first-draw.ts';
import { benchFrames } from './timeline/frames.ts';
import { benchHeap } from './timeline/heap.ts';
import { benchKeys } from './timeline/keys.ts';
import { benchLayout } from './timeline/layout.ts';
import { benchOpen } from './timeline/open.ts';
import { others } from './timeline/other-pages.ts';
import { launchBrowser, program } from './timeline/our-program.ts';
import { benchFolder } from './timeline/review-file.ts';
import { benchSearch } from './timeline/search.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    minutes: { type: 'string', default: '2' },
    least: { type: 'string', default: '0' },
    beside: { type: 'string', default: others.map(({ page }) => page).join(',') },
  },
});
const runs = Math.max(Number(values.runs), 1);

const inBrowser = async (measure: (browser: Browser) => Promise<unknown>): Promise<unknown> => {
  const browser = await launchBrowser();
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
};

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  layout: () => {
    benchLayout();
    return Promise.resolve({});
  },
  open: () => inBrowser((browser) => benchOpen(browser, runs)),
  search: () => benchSearch(runs),
  'first-draw': () =>
    inBrowser((browser) =>
      benchFirstDraw(browser, runs, { least: Number(values.least), beside: values.beside.split(',') }),
    ),
  frames: () => inBrowser((browser) => benchFrames(browser, runs)),
  keys: () => inBrowser((browser) => benchKeys(browser, runs)),
  heap: () => inBrowser((browser) => benchHeap(browser, Number(values.minutes))),
};

const wanted = positionals.length === 0 ? Object.keys(parts) : positionals;
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.\n`);
  process.exit(1);
}
if (!existsSync(join(program, 'build', 'renderer', 'index.html'))) {
  process.stderr.write('The pages of Sightline are not built yet: run "npm run build".\n');
  process.exit(1);
}
mkdirSync(benchFolder, { recursive: true });
for (const name of wanted) {
  say(`${name} (${loadWords()})`);
  const loadBefore = loadavg();
  const result = await parts[name]?.();
  const report = { part: name, runs, loadBefore, loadAfter: loadavg(), result };
  writeFileSync(join(benchFolder, `timeline-${name}.json`), `${JSON.stringify(report, undefined, 2)}\n`);
}
say(`Figures as JSON in ${benchFolder}.`);
