import type { EntryId } from '#shared/model.ts';
import type { Command } from './command.ts';
import { namesOf } from './lane-names.ts';
import { only, sortWords } from './words.ts';

/** `same-events FILE --json`: entries of different agencies that may tell of one event, and those that were joined. */
export const sameEvents: Command = {
  usage: 'same-events FILE [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, [], ['--json']);
    const path = only(words, 'the review file');
    const caller = open();
    await caller.withReview(path, async (review) => {
      const { candidates, joined } = await caller.api.sameEvents({ review });
      const lane = namesOf((await caller.api.review({ review })).agencies);
      const entries = new Map((await caller.api.entries({ review })).map((entry) => [entry.id, entry]));
      const entryOut = (id: EntryId): unknown => {
        const entry = entries.get(id);
        const agency = entry?.placement.agency;
        const source = { file: entry?.fileName ?? null, row: entry?.row ?? null };
        return { id, agency: agency === undefined ? null : lane(agency), source };
      };
      const all = [
        ...joined.map((ids) => ({ state: 'joined', why: '', entries: ids.map(entryOut) })),
        ...candidates.map(({ entries: ids, why }) => ({ state: 'to-consider', why, entries: ids.map(entryOut) })),
      ];
      if (words.has('--json')) say(JSON.stringify(all, undefined, 2));
      else for (const { state, why, entries: found } of all) say([state, String(found.length), why].join('\t'));
    });
    return 0;
  },
};
