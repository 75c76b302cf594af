import type { Browser } from 'playwright-core';
import { cellWords, loadWords, median, sayGoal, sayTable } from './figures.ts';
import type { Goal } from './figures.ts';
import { marksOf, openInProgram } from './our-program.ts';
import { reviewFile } from './review-file.ts';

const sizes = [10_000, 50_000, 100_000] as const;

/** From the press that opens a review file to its first drawing, services included. */
export const benchOpen = async (browser: Browser, runs: number) => {
  const cells = new Map<number, Map<string, number[]>>();
  for (const entries of sizes) {
    const file = await reviewFile({ entries, gaps: Math.round(entries * 0.03), spread: 'even' });
    const marks = new Map<string, number[]>();
    for (let run = 0; run < runs; run++) {
      const { page, stop } = await openInProgram(browser, file);
      for (const [name, ms] of await marksOf(page)) marks.set(name, [...(marks.get(name) ?? []), ms]);
      await stop();
    }
    cells.set(entries, marks);
  }
  const of = (entries: number, name: string): readonly number[] => cells.get(entries)?.get(`sightline:${name}`) ?? [];
  const names = ['review-read', 'first-draw'];
  sayTable([
    ['entries', 'data in memory', 'first draw', loadWords()],
    ...sizes.map((entries) => [String(entries), ...names.map((name) => cellWords({ runs: of(entries, name) }))]),
  ]);
  const [small, middle, large] = sizes.map((entries) => median(of(entries, 'first-draw')));
  const goals: readonly Goal[] = [
    { what: 'opening 50,000 entries to the first draw', measured: middle ?? 0, most: 1200, unit: 'ms' },
    {
      what: 'from 10,000 to 100,000 entries, for 10 times the entries',
      measured: (large ?? 0) / Math.max(small ?? 1, 1),
      most: 10,
      unit: 'times',
    },
  ];
  for (const goal of goals) sayGoal(goal);
  return {
    cells: Object.fromEntries([...cells].map(([entries, marks]) => [entries, Object.fromEntries(marks)])),
    goals,
  };
};
