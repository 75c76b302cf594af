import { passTimes, sumOf } from './gaps/pass-times.ts';
import type { FindingTimes, PassTimes, Took } from './gaps/pass-times.ts';

/*
 * `npm run bench -- gaps-speed`: looking for everything that is found in 50,000 entries of ten agencies (gaps and good practice
 * of all kinds, exchanges, questions, clocks) against importing them, in the same run: at most 2 times as long; and everything
 * up to date again after an edit at 5,000 entries: at most 200 ms. The first figure is judged by the clock, which is what a person
 * waits by: threads that read together take more of the processors and are sooner done. Processor time stands beside it, since on
 * a busy machine the clock says little.
 */
const mostTimes = 2;
const mostMilliseconds = 200;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const inParts = (times: FindingTimes, measure: keyof Took): string =>
  Object.entries(times)
    .map(([name, took]) => `${name} ${took[measure].toFixed(0)}`)
    .join(', ');

const ratioOf = ({ imported, first, same }: PassTimes, measure: keyof Took): number =>
  (sumOf(first, measure) - same.timeline[measure]) / imported[measure];
const whole = await passTimes(50_000);
const ratio = ratioOf(whole, 'elapsed');
say(
  `50,000 entries: import ${whole.imported.elapsed.toFixed(0)} ms, processor ${whole.imported.processor.toFixed(0)} ms`,
);
say(`  first look: ${inParts(whole.first, 'elapsed')} ms; processor ${inParts(whole.first, 'processor')} ms`);
say(`  a timeline with nothing changed: ${whole.same.timeline.elapsed.toFixed(0)} ms`);
say(
  `  ${ratio.toFixed(2)} times as long as the import (at most ${String(mostTimes)}), ${ratioOf(whole, 'processor').toFixed(2)} times the processor time`,
);
// Records repeat their sentences, and what is said twice is read once: how much that gives is told by a review in which nothing is.
const varied = await passTimes(50_000, true);
say(`  where no sentence is written twice: ${ratioOf(varied, 'elapsed').toFixed(2)} times`);

const edited = await passTimes(5_000);
const edits = {
  'a date was corrected': edited.afterDate,
  'an entry was added': edited.afterEntry,
  'an entry was put in another lane': edited.afterLane,
};
say(`5,000 entries: with nothing changed ${inParts(edited.same, 'elapsed')} ms`);
for (const [name, times] of Object.entries(edits))
  say(
    `  after ${name}: ${inParts(times, 'elapsed')}: ${sumOf(times, 'elapsed').toFixed(0)} ms in all (at most ${String(mostMilliseconds)})`,
  );
const slowest = Math.max(...Object.values(edits).map((times) => sumOf(times, 'elapsed')));
process.exitCode = ratio <= mostTimes && slowest <= mostMilliseconds ? 0 : 1;
