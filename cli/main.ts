import { AppError } from '#shared/errors.ts';
import { runtimeProblem } from '#services/self-test.ts';
import type { Caller } from './caller.ts';
import { check } from './check.ts';
import { clocks } from './clocks.ts';
import type { Command } from './command.ts';
import { entries } from './entries.ts';
import { exchanges } from './exchanges.ts';
import { gaps } from './gaps.ts';
import { importFiles } from './import.ts';
import { openLocalServices } from './local-services.ts';
import { newReview } from './new-review.ts';
import { questions } from './questions.ts';
import { readDate } from './read-date.ts';
import { sameEvents } from './same-events.ts';
import { search } from './search.ts';
import { serve } from './serve.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['new', newReview],
  ['import', importFiles],
  ['entries', entries],
  ['gaps', gaps],
  ['exchanges', exchanges],
  ['clocks', clocks],
  ['same-events', sameEvents],
  ['questions', questions],
  ['search', search],
  ['read-date', readDate],
  ['serve', serve],
  ['check', check],
]);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const complain = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`);
  return 1;
};

const usage = (): string =>
  ['The commands are:', ...[...commands.values()].map((command) => `  npm run -s sightline -- ${command.usage}`)].join(
    '\n',
  );

/** Runs one command; answers its exit code. A failure is one sentence on stderr. */
export const main = async (typed: readonly string[]): Promise<number> => {
  const unfit = runtimeProblem(process.versions.node);
  if (unfit !== undefined) return complain(unfit);
  const [name, ...rest] = typed;
  if (name === '--help' || name === 'help') {
    say(usage());
    return 0;
  }
  const command = commands.get(name ?? '');
  if (command === undefined) return complain(name === undefined ? usage() : `There is no command ${name}. ${usage()}`);

  let caller: Caller | undefined;
  try {
    return await command.run(rest, { open: () => (caller ??= openLocalServices()), say });
  } catch (cause) {
    if (cause instanceof AppError) return complain(cause.sentence);
    // A fault of the program itself: its text could hold words of the case, so its place is all that is told.
    const place = cause instanceof Error ? (/[\w-]+\.ts:\d+/.exec(cause.stack ?? '')?.[0] ?? cause.name) : 'unknown';
    return complain(`Something went wrong in the program itself (${place}). Nothing was changed by it after that.`);
  } finally {
    await caller?.close();
  }
};
