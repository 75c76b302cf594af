import { basename, dirname, resolve } from 'node:path';
import { parseDay } from '#shared/domain/calendar.ts';
import { AppError } from '#shared/errors.ts';
import type { CalendarDate } from '#shared/model.ts';
import type { Command } from './command.ts';
import { only, required, sortWords } from './words.ts';
import type { Words } from './words.ts';

const dayOf = (words: Words, option: string): CalendarDate | undefined => {
  const typed = words.valueOf(option);
  if (typed === undefined) return undefined;
  const day = parseDay(typed);
  if (day !== undefined) return day;
  throw new AppError('bad-input', `After ${option} comes a day as 2013-06-02, and ${typed} is none.`);
};

/** `new FILE --title T [--from DAY --to DAY]`: makes an empty review file. */
export const newReview: Command = {
  usage: 'new FILE --title T [--from 2013-06-02 --to 2014-05-14]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, ['--title', '--from', '--to', '--kind'], []);
    const path = resolve(only(words, 'the review file to make'));
    const title = required(words, '--title', 'the title of the review');
    const caller = open();
    const { review } = await caller.api.createReview({
      folder: caller.folder(dirname(path)),
      fileName: basename(path),
      title,
      kind: words.valueOf('--kind'),
      periodFrom: dayOf(words, '--from'),
      periodTo: dayOf(words, '--to'),
    });
    const made = await caller.api.review({ review });
    await caller.api.closeReview({ review });
    say(`${made.fileName} is ready for its chronologies.`);
    return 0;
  },
};
