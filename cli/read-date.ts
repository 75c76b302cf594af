import { AppError } from '#shared/errors.ts';
import type { DateReading } from '#shared/model.ts';
import type { Command } from './command.ts';
import { dayOut } from './in-json.ts';
import { sortWords } from './words.ts';

const readingOut = ({ when, problem }: DateReading): unknown => ({
  asWritten: when.asWritten,
  earliest: dayOut(when.earliest),
  latest: dayOut(when.latest),
  precision: when.precision,
  certainty: when.certainty,
  edtf: when.edtf ?? null,
  time: when.time ?? null,
  parts: when.parts,
  problem: problem ?? null,
});

/** `read-date "7-24.02.14" ...`: how dates are read, without a review. */
export const readDate: Command = {
  usage: 'read-date DATE... [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, [], ['--json']);
    if (words.alone.length === 0) throw new AppError('bad-input', 'The command needs dates to read, each in quotes.');
    const readings = await open().api.readDates({ dates: [...words.alone] });
    if (words.has('--json')) say(JSON.stringify(readings.map(readingOut), undefined, 2));
    else for (const { when, explanation, problem } of readings) say(`${when.asWritten}\t${problem ?? explanation}`);
    return 0;
  },
};
