import { passTimes } from './gaps/pass-times.ts';

/*
 * `npm run bench -- gaps-speed`: looking for all gaps of 50,000 entries against importing them, in the same run (at most 2
 * times as long: the first timeline less one with nothing changed); and the timeline after an edit at 5,000 entries (at most 200 ms). The first figure is of processor
 * time as well, for busy machines.
 */
const mostTimes = 2;
const mostMilliseconds = 200;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const whole = await passTimes(50_000);
const elapsed = whole.firstTimeline.elapsed - whole.sameTimeline.elapsed;
const times = elapsed / whole.imported.elapsed;
const processor = (whole.firstTimeline.processor - whole.sameTimeline.processor) / whole.imported.processor;
say(
  `50,000 entries: import ${whole.imported.elapsed.toFixed(0)} ms, all gaps ${elapsed.toFixed(0)} ms: ` +
    `${times.toFixed(2)} times as long (at most ${String(mostTimes)}), ${processor.toFixed(2)} times the processor time`,
);

const edited = await passTimes(5_000);
const slowest = Math.max(edited.afterDate.elapsed, edited.afterEntry.elapsed);
say(
  `5,000 entries: timeline with nothing changed ${edited.sameTimeline.elapsed.toFixed(0)} ms, after a date was corrected ${edited.afterDate.elapsed.toFixed(0)} ms, ` +
    `after an entry was added ${edited.afterEntry.elapsed.toFixed(0)} ms (at most ${String(mostMilliseconds)})`,
);
process.exitCode = processor <= mostTimes && slowest <= mostMilliseconds ? 0 : 1;
