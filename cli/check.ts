import type { Command } from './command.ts';
import { only, sortWords } from './words.ts';

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** `check FILE`: whether a review file is whole, its audit trail too. Faults are told and make the exit code 1. */
export const check: Command = {
  usage: 'check FILE',
  run: async (typed, { open, say }) => {
    const path = only(sortWords(typed, [], []), 'the review file');
    const caller = open();
    const found = await caller.withReview(path, (review) => caller.api.checkReview({ review }));
    const counts = [
      counted(found.sources, 'source', 'sources'),
      counted(found.entries, 'entry', 'entries'),
      counted(found.changes, 'change', 'changes'),
    ].join(', ');
    if (found.faults.length === 0) {
      say(`The file is whole: ${counts}.`);
      return 0;
    }
    for (const fault of found.faults) process.stderr.write(`${fault}\n`);
    say(`${counted(found.faults.length, 'fault', 'faults')} in ${counts}.`);
    return 1;
  },
};
