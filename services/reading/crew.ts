import type { Batch } from './batches.ts';
import type { Job } from './job.ts';
import type { FromReader } from './messages.ts';
import type { ReadingRules } from './readings.ts';
import { startThread } from './thread.ts';
import type { Thread } from './thread.ts';

/** Threads that read for one review. */
export type Crew = {
  /** What is to be read from now on, by which rules; what was to be read before is left. */
  readonly begin: (rules: ReadingRules, jobs: readonly Job[]) => void;
  /** Starts the threads where that was not done, and gives each something to read of what is in memory. */
  readonly giveOut: () => void;
  /** How many batches should be in memory for them. */
  readonly wants: () => number;
  /** Whether one of them has the entries of a batch. */
  readonly has: (batch: Batch) => boolean;
  /** Resolves when something was found, or when there is nothing to wait for. */
  readonly found: () => Promise<void>;
  readonly end: () => void;
};

type Taken = { readonly job: Job; readonly batch: Batch };
type Hand = { readonly thread: Thread; readonly taken: Taken[]; readonly has: Set<Batch> };

/** One to read and one to go on with. */
const batchesInHand = 2;
/** Threads that nobody has anything for are ended: their memory is worth more. */
const idleMilliseconds = 10_000;
/** A batch takes hundredths of a second. Threads that are silent for so long read no more; the services do. */
const patience = 20_000;

/** @param most how many threads; where one cannot be started, or ends by itself, there are fewer, and no new ones */
export const newCrew = (most: number, start: () => Thread = startThread): Crew => {
  let hands: readonly Hand[] = [];
  let jobs: readonly Job[] = [];
  let rules: ReadingRules | undefined;
  let mayHire = most > 0;
  let idle: NodeJS.Timeout | undefined;
  /** Calls for a review wait for each other, so at most one waits here. */
  let wake: (() => void) | undefined;

  const has = (batch: Batch): boolean => hands.some((hand) => hand.has.has(batch));

  const leave = (hand: Hand): void => {
    hands = hands.filter((one) => one !== hand);
    for (const { job, batch } of hand.taken.splice(0)) job.giveBack(batch);
    wake?.();
  };

  const end = (): void => {
    clearTimeout(idle);
    for (const { thread } of hands) thread.end();
  };

  /** Batches whose entries it was told already come first, those of another last. */
  const nextFor = (hand: Hand): Taken | undefined => {
    for (const job of jobs) {
      const batch =
        job.take((one) => hand.has.has(one)) ??
        job.take((one) => one.rows !== undefined && !has(one)) ??
        job.take((one) => one.rows !== undefined);
      if (batch !== undefined) return { job, batch };
    }
    return undefined;
  };

  const give = (hand: Hand): void => {
    while (hand.taken.length < batchesInHand) {
      const next = nextFor(hand);
      if (next === undefined) break;
      const { job, batch } = next;
      if (!hand.has.has(batch))
        hand.thread.tell({
          kind: 'entries',
          batch: batch.number,
          entries: (batch.rows ?? []).map(({ entry }) => entry),
        });
      hand.has.add(batch);
      hand.taken.push(next);
      hand.thread.tell({ kind: 'read', job: job.number, batch: batch.number, what: job.what });
    }
    hand.thread.keepsProcess(hand.taken.length > 0);
  };

  const take = (hand: Hand, { job, batch, found }: FromReader): void => {
    const at = hand.taken.findIndex((one) => one.job.number === job && one.batch.number === batch);
    const [taken] = at === -1 ? [] : hand.taken.splice(at, 1);
    if (taken !== undefined) taken.job.keep(taken.batch, found);
    give(hand);
    wake?.();
  };

  const hire = (): void => {
    mayHire = false;
    try {
      for (let at = 0; at < most; at += 1) {
        const hand: Hand = { thread: start(), taken: [], has: new Set() };
        hands = [...hands, hand];
        hand.thread.onFound((found) => {
          take(hand, found);
        });
        hand.thread.onEnd(() => {
          leave(hand);
        });
        if (rules !== undefined) hand.thread.tell({ kind: 'rules', rules });
      }
    } catch {
      // A machine that gives no more threads: the services read by themselves what those there are do not.
    }
  };

  const endIdle = (): void => {
    if (hands.some(({ taken }) => taken.length > 0)) idle?.refresh();
    else {
      end();
      mayHire = true;
    }
  };

  return {
    begin: (newRules, newJobs) => {
      rules = newRules;
      jobs = newJobs;
      for (const { thread, taken, has: told } of hands) {
        taken.splice(0);
        told.clear();
        thread.tell({ kind: 'forget' });
        thread.tell({ kind: 'rules', rules: newRules });
      }
    },
    giveOut: () => {
      if (jobs.length === 0) return;
      if (mayHire) hire();
      clearTimeout(idle);
      idle = setTimeout(endIdle, idleMilliseconds).unref();
      hands.forEach(give);
    },
    wants: () => hands.length * batchesInHand,
    has,
    found: async () => {
      if (!hands.some(({ taken }) => taken.length > 0)) return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(end, patience);
        wake = () => {
          clearTimeout(late);
          wake = undefined;
          resolve();
        };
      });
    },
    end: () => {
      mayHire = false;
      jobs = [];
      end();
    },
  };
};
