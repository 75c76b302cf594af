import { AppError } from '#shared/errors.ts';
import type { Command } from './command.ts';
import { sortWords } from './words.ts';

const mostHits = 500;

/** `search FILE WORDS`: where words stand in entries, notes and names of sources. */
export const search: Command = {
  usage: 'search FILE WORDS [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, [], ['--json']);
    const [path, ...sought] = words.alone;
    if (path === undefined || sought.length === 0)
      throw new AppError('bad-input', 'Give the review file and the words to look for.');
    const caller = open();
    await caller.withReview(path, async (review) => {
      const result = await caller.api.search({ review, words: sought.join(' '), limit: mostHits });
      if (words.has('--json')) say(JSON.stringify(result, undefined, 2));
      else
        for (const { entry, heading, excerpt } of result.hits)
          say([String(entry), heading, excerpt.text.replaceAll(/\s+/g, ' ')].join('\t'));
    });
    return 0;
  },
};
