import { availableParallelism } from 'node:os';
import type { EntryStamp } from '../db/read-entries.ts';
import { entriesWith, entryInMemory, stampsOf } from '../kept-entries.ts';
import type { OpenReview } from '../open-reviews.ts';
import { batchesOf } from './batches.ts';
import type { Batch, Row } from './batches.ts';
import { newCrew } from './crew.ts';
import type { Crew } from './crew.ts';
import { newJob } from './job.ts';
import type { Job } from './job.ts';
import { knownReadings } from './known-readings.ts';
import type { KnownReadings } from './known-readings.ts';
import { readingNames } from './readings.ts';
import type { ReadingName } from './readings.ts';
import type { ReadingThreads } from './thread.ts';

/*
 * The words of a large review are read by several threads at once: what an entry tells by itself does not hang on others. Whoever
 * needs it asks for it here first and goes on as ever: what was found is kept where it would have been kept had it been read there,
 * and what is not known by then is read there. So threads make nothing right or wrong, only sooner.
 */

export type ReadAhead = {
  /** Reads all that is not known; resolves at once where that is little, since whoever asks reads it as fast. */
  readonly all: (what: ReadingName) => Promise<void>;
  /** Reads at least so many more rows and says how many of all are known then. */
  readonly some: (what: ReadingName, rows: number) => Promise<{ readonly looked: number; readonly of: number }>;
};

/** A thread needs about a second until it knows all rules. */
const worthThreads = 4000;
const mostThreads = 3;
/** The services' own, and one for the window. On two, a thread takes from the services nearly all that it gives. */
const coresTaken = 2;
/** So many are read from the file at one time: to ask for each by itself takes longer. */
const batchesAtOnce = 5;

const turn = (): Promise<void> => new Promise((settle) => setImmediate(settle));

/** Everything that is read of some rows by some rules. */
type Round = {
  readonly stamps: readonly EntryStamp[];
  readonly as: string;
  readonly batches: readonly Batch[];
  readonly jobs: Readonly<Record<ReadingName, Job>>;
};

/** What was known of all rows, by which rules, and how many rows there were. */
type Settled = { readonly as: string; readonly rows: number };

const rowsIn = ({ stamps }: Batch, entryOf: (stamp: EntryStamp) => Row['entry'] | undefined): readonly Row[] =>
  stamps.flatMap((stamp) => {
    const entry = entryOf(stamp);
    return entry === undefined ? [] : [{ stamp, entry }];
  });

const newReadAhead = (open: OpenReview, { most, start }: ReadingThreads): ReadAhead => {
  const { readable } = open;
  const crew: Crew = newCrew(most ?? Math.min(availableParallelism() - coresTaken, mostThreads), start);
  open.beforeClosing.push(crew.end);
  const settled = new Map<ReadingName, Settled>();
  let jobsSoFar = 0;
  let round: Round | undefined;

  /** Once all rows were known by these rules, an edit leaves few to be read: where they are asked for. */
  const isSettled = (what: ReadingName, { rules }: KnownReadings): boolean => {
    const before = settled.get(what);
    const rows = stampsOf(readable).length;
    return before?.as === JSON.stringify(rules) && rows - before.rows < worthThreads;
  };

  const roundBy = ({ rules, readings }: KnownReadings): Round => {
    const stamps = stampsOf(readable);
    const as = JSON.stringify(rules);
    if (round?.stamps === stamps && round.as === as) return round;
    const batches = batchesOf(stamps);
    for (const batch of batches) {
      const rows = rowsIn(batch, (stamp) => entryInMemory(readable, stamp));
      if (rows.length === batch.stamps.length) batch.rows = rows;
    }
    const jobFor = (what: ReadingName): Job => newJob(jobsSoFar++, what, batches, readings[what]);
    const jobs = {
      gaps: jobFor('gaps'),
      exchanges: jobFor('exchanges'),
      questions: jobFor('questions'),
      clocks: jobFor('clocks'),
    };
    round = { stamps, as, batches, jobs };
    // What a person will ask for next follows what is asked for now, so that no thread waits.
    crew.begin(
      rules,
      readingNames.flatMap((what) => (jobs[what].left() < worthThreads ? [] : [jobs[what]])),
    );
    return round;
  };

  const load = (batches: readonly Batch[]): void => {
    const entries = entriesWith(
      readable,
      batches.flatMap(({ stamps }) => stamps),
    );
    for (const batch of batches) batch.rows ??= rowsIn(batch, ({ row }) => entries.get(row)?.entry);
  };

  /** Brings into memory what the threads and this one read next, several batches at once. */
  const loadNext = ({ batches }: Round, job: Job): void => {
    if (job.countOpen(({ rows }) => rows !== undefined) > crew.wants()) return;
    const next = batches.filter(({ rows }) => rows === undefined).slice(0, Math.max(batchesAtOnce, crew.wants() + 1));
    if (next.length > 0) load(next);
  };

  const read = async (now: Round, job: Job, rows: number): Promise<void> => {
    let here = 0;
    while (here < rows && job.left() > 0) {
      loadNext(now, job);
      crew.giveOut();
      const batch = job.take((one) => !crew.has(one)) ?? job.take(() => true);
      if (batch === undefined) {
        await crew.found();
        continue;
      }
      if (batch.rows === undefined) load([batch]);
      here += job.read(batch);
      // So that calls for other reviews come between, and what threads found is kept.
      await turn();
    }
  };

  const readBy = async (known: KnownReadings, what: ReadingName, rows: number) => {
    const now = roundBy(known);
    const job = now.jobs[what];
    await read(now, job, rows);
    const of = now.stamps.length;
    if (job.left() === 0) settled.set(what, { as: now.as, rows: of });
    return { looked: of - job.left(), of };
  };

  return {
    all: async (what) => {
      if (stampsOf(readable).length < worthThreads) return;
      const known = knownReadings(open);
      if (!isSettled(what, known)) await readBy(known, what, Infinity);
    },
    some: async (what, rows) => {
      const known = knownReadings(open);
      const of = stampsOf(readable).length;
      return isSettled(what, known) ? { looked: of, of } : readBy(known, what, rows);
    },
  };
};

const kept = new WeakMap<OpenReview, ReadAhead>();

/** Whatever reads an open review ahead. */
export const readAheadOf = (open: OpenReview, threads: ReadingThreads = {}): ReadAhead => {
  const known = kept.get(open) ?? newReadAhead(open, threads);
  kept.set(open, known);
  return known;
};
