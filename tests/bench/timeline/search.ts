import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '#shared/client.ts';
import { createDispatcher } from '#services/dispatch.ts';
import { loadWords, median, percentile, sayGoal, sayTable } from './figures.ts';
import type { Goal } from './figures.ts';
import { reviewFile } from './review-file.ts';

/** What a person types, letter by letter. */
const typed = [
  'referral',
  'home visit',
  'did not attend',
  'arrears',
  'consultant',
  'meeting school',
  'weight',
  'nobody',
];
const phrase = '"did not attend"';

/** Search at each key stroke, as the services answer it; the check of the index, once for an opening, is apart. */
export const benchSearch = async (runs: number) => {
  const file = await reviewFile({ entries: 50_000, gaps: 1500, spread: 'even' });
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  const copy = join(folder, 'bench.sightline');
  copyFileSync(file, copy);
  const now = (): string => '2026-01-05T09:00:00.000Z';
  const folders = { data: folder, documents: folder, samples: folder };
  const door = createDispatcher({ host: 'cli', folders, now, log: () => undefined });
  const api = createClient(door.dispatch);
  const timed = async (words: string): Promise<number> => {
    const begin = performance.now();
    await api.search({ review, words, limit: 50 });
    return performance.now() - begin;
  };
  const { review } = await api.openReview({ file: door.adopt(copy) });
  try {
    const first = await timed('first');
    const strokes: number[] = [];
    const phrases: number[] = [];
    for (let run = 0; run < runs; run++) {
      for (const words of typed)
        for (let length = 1; length <= words.length; length++) strokes.push(await timed(words.slice(0, length)));
      phrases.push(await timed(phrase));
    }
    await api.closeReview({ review });
    sayTable([
      ['search at 50,000 entries', 'median', '95th percentile', loadWords()],
      ['each key stroke', `${median(strokes).toFixed(1)} ms`, `${percentile(strokes, 0.95).toFixed(1)} ms`],
      ['words in quotation marks', `${median(phrases).toFixed(1)} ms`, `${percentile(phrases, 0.95).toFixed(1)} ms`],
      ['the first, which checks file and index', `${first.toFixed(1)} ms`],
    ]);
    const goals: readonly Goal[] = [
      { what: 'search per key stroke, 95th percentile', measured: percentile(strokes, 0.95), most: 30, unit: 'ms' },
    ];
    for (const goal of goals) sayGoal(goal);
    return { strokes, phrases, first, goals };
  } finally {
    door.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
