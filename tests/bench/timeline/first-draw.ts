import type { Browser } from 'playwright-core';
import { cellWords, loadWords, medianOf, ratioWords, say, sayGoal, sayTable, wasNotRun } from './figures.ts';
import type { Cell, Goal } from './figures.ts';
import { buildPages, drawOther, entriesFor, longest, others } from './other-pages.ts';
import type { Other } from './other-pages.ts';
import { launchBrowser, marksOf, openInProgram } from './our-program.ts';
import { reviewFile, seededFor } from './review-file.ts';
import type { BenchReview } from './review-file.ts';

const reviews: readonly BenchReview[] = [
  { entries: 1_000, gaps: 30, spread: 'even' },
  { entries: 10_000, gaps: 300, spread: 'even' },
  { entries: 10_000, gaps: 300, spread: 'bursty' },
  { entries: 50_000, gaps: 1500, spread: 'even' },
];

export type FirstDrawChoices = {
  /** Only reviews with at least so many entries. */
  readonly least: number;
  /** The pages of the others that are measured. */
  readonly beside: readonly string[];
};

const notRun: Cell = { runs: [] };

type Row = {
  readonly review: BenchReview;
  readonly ours: Cell;
  readonly fromFile: Cell;
  readonly others: readonly Cell[];
};

const drawOurs = async (browser: Browser, review: BenchReview, runs: number) => {
  const file = await reviewFile(review);
  const [ours, fromFile]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const { page, stop } = await openInProgram(browser, file);
    const marks = await marksOf(page);
    const drawn = marks.get('sightline:first-draw') ?? 0;
    ours.push(drawn - (marks.get('sightline:review-read') ?? 0));
    fromFile.push(drawn);
    await stop();
  }
  return { ours: { runs: ours }, fromFile: { runs: fromFile } };
};

/*
 * Ours is counted from the moment when all that the drawing needs is in the page's memory. In the real program the frame
 * around it is built while the last of it is on its way; the last column of the table, from the press that opens the file,
 * leaves nothing out.
 */

/** A page that hangs takes its browser with it, so each cell has one of its own. */
const drawTheirs = async (other: Other, review: BenchReview, runs: number): Promise<Cell> => {
  const data = entriesFor(seededFor(review));
  const browser = await launchBrowser();
  try {
    const figures: number[] = [];
    for (let run = 0; run < runs; run++) {
      const ms = await drawOther(browser, other, data);
      if (ms === undefined || ms > longest) return { runs: figures, over: longest };
      figures.push(ms);
    }
    return { runs: figures };
  } finally {
    await browser.close();
  }
};

const goalsOf = (rows: readonly Row[]): readonly Goal[] => {
  const times = (entries: number, at: number): number | undefined => {
    const row = rows.find(({ review }) => review.entries === entries && review.spread === 'even');
    const theirs = row?.others[at];
    return row === undefined || theirs === undefined || wasNotRun(theirs)
      ? undefined
      : medianOf(theirs) / Math.max(medianOf(row.ours), 0.01);
  };
  const goals = [
    { what: '10,000 entries, first draw sooner than stock vis-timeline', measured: times(10_000, 0), least: 50 },
    { what: '50,000 entries, first draw sooner than @gravity-ui/timeline', measured: times(50_000, 1), least: 3 },
  ];
  return goals.flatMap(({ measured, ...goal }) =>
    measured === undefined ? [] : [{ ...goal, measured, unit: 'times' }],
  );
};

/** The first drawing of the same entries in the same window: ours in the real program, the others on a page of their own. */
export const benchFirstDraw = async (browser: Browser, runs: number, { least, beside }: FirstDrawChoices) => {
  await buildPages();
  const rows: Row[] = [];
  for (const review of reviews.filter(({ entries }) => entries >= least)) {
    const mine = await drawOurs(browser, review, runs);
    say(`  ${String(review.entries)} ${review.spread}: Sightline ${cellWords(mine.ours)} (${loadWords()})`);
    const theirs: Cell[] = [];
    for (const other of others) {
      const cell = beside.includes(other.page) ? await drawTheirs(other, review, runs) : notRun;
      theirs.push(cell);
      if (wasNotRun(cell)) continue;
      say(`  ${String(review.entries)} ${review.spread}: ${other.name} ${cellWords(cell)} (${loadWords()})`);
    }
    rows.push({ review, ...mine, others: theirs });
  }
  say('First draw, data in memory to the second animation frame: median / 95th percentile, and how many times ours');
  sayTable([
    ['entries', 'Sightline', ...others.map(({ name }) => name), 'Sightline from the file'],
    ...rows.map(({ review, ours, fromFile, others: theirs }) => [
      `${String(review.entries)} ${review.spread}`,
      cellWords(ours),
      ...theirs.map((cell) => (wasNotRun(cell) ? 'not run' : `${cellWords(cell)}, ${ratioWords(cell, ours)}`)),
      cellWords(fromFile),
    ]),
  ]);
  const goals = goalsOf(rows);
  for (const goal of goals) sayGoal(goal);
  return { rows, goals };
};
