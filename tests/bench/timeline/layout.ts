import { buildDisplayList } from '#shared/domain/layout/build-display-list.ts';
import { DisplayList } from '#shared/domain/layout/display-list.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { gapDaysOf, layOutLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import { daysOf } from '#shared/domain/layout/overview-columns.ts';
import { pixelsPerDay, wholeSpan, zoomLevel } from '#shared/domain/scale.ts';
import { metrics } from '../../unit/domain/layout/sample-lanes.ts';
import { seededReview } from '../seeded-entries.ts';

const width = 1600;
const height = 900;

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
const time = (runs: number, work: (run: number) => void): string => {
  const times = Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    work(run);
    return performance.now() - from;
  });
  return `${median(times).toFixed(2).padStart(8)} ms`;
};

/** What the timeline works out without a browser: items, the rows of a zoom level, a frame. */
export const benchLayout = (): void => {
  for (const entries of [1_200, 50_000, 200_000]) {
    const review = seededReview({ entries });
    const items = itemsOfLanes(review.lanes, review);
    const days = daysOf(items) ?? { from: 0, to: 365 };
    const whole = wholeSpan(days.from, days.to);
    const input = { ...review, items, gapDays: gapDaysOf(items), headings: 5, width, height, metrics };
    const list = new DisplayList();
    process.stdout.write(`${String(entries)} entries, ${String(review.gaps.length)} gaps\n`);
    process.stdout.write(`  items of the lanes      ${time(5, () => itemsOfLanes(review.lanes, review))}\n`);
    for (const [name, share] of [
      ['whole span', 1],
      ['a tenth', 0.1],
      ['a hundredth', 0.01],
    ] as const) {
      const from = whole.from + (whole.to - whole.from) * 0.3;
      const window = { from, to: from + (whole.to - whole.from) * share };
      const level = zoomLevel(pixelsPerDay({ window, width }));
      const laid = layOutLevel(level, input);
      let top = 0;
      const tops = laid.lanes.map((lane) => (top += lane.height) - lane.height);
      const frame = (run: number): void => {
        const by = (window.to - window.from) * 0.004 * run;
        const scale = { window: { from: window.from + by, to: window.to + by }, width };
        buildDisplayList(list, { laid, scale, tops, height, entries: review.entries, gaps: review.gaps, metrics });
      };
      const rows = time(3, () => layOutLevel(level, input));
      process.stdout.write(
        `  ${name.padEnd(12)} rows       ${rows}, a frame ${time(90, frame)}, ${String(list.count)} marks\n`,
      );
    }
  }
};
