import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { EntryStamp } from '../db/read-entries.ts';
import type { Batch, Row } from './batches.ts';
import type { FoundInBatch } from './messages.ts';
import type { ReadingName } from './readings.ts';

/** How rows are read for one thing in the services' own thread, and what becomes of what others read. */
export type Reading = {
  /** Whether it is known what the row tells; of most things that takes its entry, which may not be in memory. */
  readonly isKnown: (stamp: EntryStamp, entry: ReadableEntry | undefined) => boolean;
  /** Reads a row, but for one that is known. */
  readonly read: (row: Row) => void;
  readonly keep: (rows: readonly Row[], found: FoundInBatch) => void;
};

/** One thing to be read in some batches, each of which one thread takes. */
export type Job = {
  readonly number: number;
  readonly what: ReadingName;
  /** The first batch that nobody took and that fits; it is taken by that. */
  readonly take: (fits: (batch: Batch) => boolean) => Batch | undefined;
  readonly giveBack: (batch: Batch) => void;
  /** How many batches that nobody took fit. */
  readonly countOpen: (fits: (batch: Batch) => boolean) => number;
  /** Reads a batch that was taken, and says how many of its rows were not known. */
  readonly read: (batch: Batch) => number;
  /** Keeps what was found elsewhere in a batch that was taken. */
  readonly keep: (batch: Batch, found: FoundInBatch) => void;
  /** How many rows are not known yet. */
  readonly left: () => number;
};

type State = 'open' | 'taken' | 'done';

const countUnknown = ({ stamps, rows }: Batch, { isKnown }: Reading): number =>
  rows === undefined
    ? stamps.reduce((sum, stamp) => sum + (isKnown(stamp, undefined) ? 0 : 1), 0)
    : rows.reduce((sum, { stamp, entry }) => sum + (isKnown(stamp, entry) ? 0 : 1), 0);

export const newJob = (number: number, what: ReadingName, batches: readonly Batch[], reading: Reading): Job => {
  const unknown = batches.map((batch) => countUnknown(batch, reading));
  const states = unknown.map((count): State => (count === 0 ? 'done' : 'open'));
  let left = unknown.reduce((sum, count) => sum + count, 0);
  const done = ({ number: at }: Batch): number => {
    const read = states[at] === 'done' ? 0 : (unknown[at] ?? 0);
    left -= read;
    states[at] = 'done';
    return read;
  };
  return {
    number,
    what,
    left: () => left,
    take: (fits) => {
      const batch = batches.find((one) => states[one.number] === 'open' && fits(one));
      if (batch !== undefined) states[batch.number] = 'taken';
      return batch;
    },
    countOpen: (fits) => batches.filter((one) => states[one.number] === 'open' && fits(one)).length,
    giveBack: (batch) => {
      if (states[batch.number] === 'taken') states[batch.number] = 'open';
    },
    read: (batch) => {
      for (const row of batch.rows ?? []) reading.read(row);
      return done(batch);
    },
    keep: (batch, found) => {
      reading.keep(batch.rows ?? [], found);
      done(batch);
    },
  };
};
