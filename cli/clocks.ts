import type { ClockEnd } from '#shared/domain/clocks/clock.ts';
import type { Command } from './command.ts';
import { only, sortWords } from './words.ts';

/** `clocks FILE --json`: the clocks that words propose and people confirmed, each with its arithmetic. */
export const clocks: Command = {
  usage: 'clocks FILE [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, [], ['--json']);
    const path = only(words, 'the review file');
    const caller = open();
    await caller.withReview(path, async (review) => {
      const found = (await caller.api.clocks({ review })).clocks.filter(({ state }) => state !== 'set-aside');
      const entries = new Map((await caller.api.entries({ review })).map((entry) => [entry.id, entry]));
      const endOut = ({ entry: id, day }: ClockEnd): unknown => {
        const entry = id === undefined ? undefined : entries.get(id);
        if (entry === undefined) return { entry: null, day };
        return { entry: { id: entry.id, source: { file: entry.fileName, row: entry.row } }, day };
      };
      const all = found.map((clock) => ({
        rule: clock.rule,
        from: endOut(clock.from),
        to: clock.to === undefined ? null : endOut(clock.to),
        elapsed: clock.elapsed,
        unit: clock.unit,
        limit: clock.limit ?? null,
        met: clock.met ?? null,
        notBefore: clock.notBefore ?? null,
        due: clock.due ?? null,
        until: clock.until,
        stillOpen: clock.stillOpen.map(endOut),
        state: clock.state,
        text: clock.text,
      }));
      if (words.has('--json')) say(JSON.stringify(all, undefined, 2));
      else for (const { rule, state, text } of all) say([rule, state, text].join('\t'));
    });
    return 0;
  },
};
