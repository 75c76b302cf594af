import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { sumOf } from './gaps/pass-times.ts';
import type { FindingTimes, PassTimes, Took } from './gaps/pass-times.ts';

/*
 * `npm run bench -- gaps-speed`: looking for everything that is found in 50,000 entries of ten agencies (gaps and good practice
 * of all kinds, exchanges, questions, clocks) against importing them, in the same run: at most 2 times as long; and everything
 * up to date again after an edit at 5,000 entries: at most 200 ms. The first figure is judged by the clock, which is what a person
 * waits by: threads that read together take more of the processors and are sooner done. Processor time stands beside it, since on
 * a busy machine the clock says little; and of three runs, each a process of its own as after a start, the middle one counts.
 */
const mostTimes = 2;
const mostMilliseconds = 200;
const runs = 3;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const inParts = (times: FindingTimes, measure: keyof Took): string =>
  Object.entries(times)
    .map(([name, took]) => `${name} ${took[measure].toFixed(0)}`)
    .join(', ');

const measured = (rows: number, ...more: readonly string[]): PassTimes => {
  const script = join(import.meta.dirname, 'gaps', 'measure-pass.ts');
  return JSON.parse(execFileSync(process.execPath, [script, String(rows), ...more], { encoding: 'utf8' })) as PassTimes;
};
const ratioOf = ({ imported, first, same }: PassTimes, measure: keyof Took): number =>
  (sumOf(first, measure) - same.timeline[measure]) / imported[measure];
const editsOf = ({ afterDate, afterEntry, afterLane }: PassTimes) => ({
  'a date was corrected': afterDate,
  'an entry was added': afterEntry,
  'an entry was put in another lane': afterLane,
});
const slowestOf = (times: PassTimes): number =>
  Math.max(...Object.values(editsOf(times)).map((edit) => sumOf(edit, 'elapsed')));

/** Several runs, and the one that is in the middle by a figure. */
const severalOf = (rows: number, figureOf: (times: PassTimes) => number) => {
  const all = Array.from({ length: runs }, () => measured(rows));
  const middle = all.toSorted((one, other) => figureOf(one) - figureOf(other))[runs >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  return { all: all.map(figureOf), middle };
};

const { all, middle: whole } = severalOf(50_000, (times) => ratioOf(times, 'elapsed'));
const ratio = ratioOf(whole, 'elapsed');
say(
  `50,000 entries: import ${whole.imported.elapsed.toFixed(0)} ms, processor ${whole.imported.processor.toFixed(0)} ms`,
);
say(`  first look: ${inParts(whole.first, 'elapsed')} ms; processor ${inParts(whole.first, 'processor')} ms`);
say(`  a timeline with nothing changed: ${whole.same.timeline.elapsed.toFixed(0)} ms`);
say(
  `  ${ratio.toFixed(2)} times as long as the import (at most ${String(mostTimes)}), ${ratioOf(whole, 'processor').toFixed(2)} times the processor time; the runs: ${all.map((one) => one.toFixed(2)).join(', ')}`,
);
// Records repeat their sentences, and what is said twice is read once: how much that gives is told by a review in which nothing is.
const varied = measured(50_000, 'varied');
say(`  where no sentence is written twice: ${ratioOf(varied, 'elapsed').toFixed(2)} times`);

const { all: slowest, middle: edited } = severalOf(5_000, slowestOf);
say(`5,000 entries: with nothing changed ${inParts(edited.same, 'elapsed')} ms`);
for (const [name, times] of Object.entries(editsOf(edited)))
  say(
    `  after ${name}: ${inParts(times, 'elapsed')}: ${sumOf(times, 'elapsed').toFixed(0)} ms in all (at most ${String(mostMilliseconds)})`,
  );
say(`  the slowest of each run: ${slowest.map((one) => one.toFixed(0)).join(', ')} ms`);
process.exitCode = ratio <= mostTimes && slowestOf(edited) <= mostMilliseconds ? 0 : 1;
