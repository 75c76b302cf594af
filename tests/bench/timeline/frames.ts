import type { Browser, Page } from 'playwright-core';
import { go } from '../../e2e/support/screens.ts';
import { loadWords, median, percentile, say, sayGoal, sayTable } from './figures.ts';
import type { Goal } from './figures.ts';
import { busyDuring, framesDuring, panAndZoom, showWhole, waitForGaps } from './moving.ts';
import { openInProgram } from './our-program.ts';
import { benchThread, reviewFile } from './review-file.ts';
import type { BenchReview } from './review-file.ts';

const reviews: readonly BenchReview[] = [
  { entries: 50_000, gaps: 1500, spread: 'even' },
  { entries: 200_000, gaps: 6000, spread: 'even' },
  { entries: 10_000, gaps: 300, spread: 'bursty', arrows: 100 },
];

const mostMs = 25;

/** Shows the exchanges of the thread on the timeline, as a person does. */
const followThread = async (page: Page): Promise<void> => {
  await go(page, 'Exchanges');
  await page.getByRole('button', { name: 'Threads' }).click({ timeout: 120_000 });
  await page.getByRole('article', { name: benchThread }).waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Show on the timeline' }).click();
  await page.getByRole('application', { name: /^Timeline: / }).waitFor();
  // Its clocks are read again when the screen is.
  await page.waitForTimeout(4000);
};

type Row = {
  readonly review: BenchReview;
  /** Of each run: the median frame, the 95th percentile, the longest, and milliseconds of the page's thread for a frame. */
  readonly p50: readonly number[];
  readonly p95: readonly number[];
  readonly longest: readonly number[];
  readonly busy: readonly number[];
};

const nameOf = ({ entries, spread, gaps, arrows }: BenchReview): string =>
  arrows === undefined
    ? `${String(entries)} ${spread}`
    : `${String(entries)} ${spread}, ${String(gaps)} gaps, ${String(arrows)} arrows, clocks, markers`;

/** The frames of panning and zooming by keys, from the whole span. The median of the runs counts. */
export const benchFrames = async (browser: Browser, runs: number) => {
  const rows: Row[] = [];
  for (const review of reviews) {
    const { page, stop } = await openInProgram(browser, await reviewFile(review));
    await waitForGaps(page);
    if (review.arrows !== undefined) await followThread(page);
    const [p50, p95, longest, busy]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let run = 0; run < runs; run++) {
      await showWhole(page);
      const { result: frames, busyMs } = await busyDuring(page, () => framesDuring(page, () => panAndZoom(page)));
      p50.push(median(frames));
      p95.push(percentile(frames, 0.95));
      longest.push(Math.max(...frames));
      busy.push(busyMs / Math.max(frames.length, 1));
    }
    await stop();
    say(`  ${nameOf(review)}: ${median(p95).toFixed(1)} ms (${loadWords()})`);
    rows.push({ review, p50, p95, longest, busy });
  }
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  sayTable([
    [
      'entries',
      'median frame',
      '95th percentile: median of runs',
      'best',
      'longest',
      'thread for a frame',
      loadWords(),
    ],
    ...rows.map(({ review, p50, p95, longest, busy }) => [
      nameOf(review),
      ...[median(p50), median(p95), Math.min(...p95), Math.max(...longest), median(busy)].map(ms),
    ]),
  ]);
  const [middle, large, bursty] = rows.map(({ p95 }) => median(p95));
  const goals: readonly Goal[] = [
    { what: 'frame at 50,000 entries, 95th percentile', measured: middle ?? 0, most: mostMs, unit: 'ms' },
    { what: 'frame at 200,000 entries, 95th percentile', measured: large ?? 0, most: mostMs, unit: 'ms' },
    {
      what: '200,000 entries against 50,000',
      measured: (large ?? 0) / Math.max(middle ?? 1, 1),
      most: 1.2,
      unit: 'times',
    },
    {
      what: 'frame at 10,000 bursty entries with 300 gaps, 100 arrows, clocks and markers',
      measured: bursty ?? 0,
      most: mostMs,
      unit: 'ms',
    },
  ];
  for (const goal of goals) sayGoal(goal);
  return { rows, goals };
};
