import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { FromReader, ToReader } from './messages.ts';

/** A thread that reads; what it is told after it ended goes nowhere. */
export type Thread = {
  readonly tell: (message: ToReader) => void;
  readonly onFound: (listener: (found: FromReader) => void) => void;
  /** Called once, however it ended. */
  readonly onEnd: (listener: () => void) => void;
  /** Whether the process waits for it. */
  readonly keepsProcess: (does: boolean) => void;
  readonly end: () => void;
};

export type ReadingThreads = {
  /** How many; as many as the machine has beside the services' own, up to three, where absent. */
  readonly most?: number | undefined;
  /** The program's own where absent. */
  readonly start?: (() => Thread) | undefined;
};

/** Room for what reading makes and forgets at once, as the services' process has it. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** The file beside this one; of the packed program the one beside the bundle that this one is in. */
const startWorker = (): Worker => {
  if (!import.meta.url.endsWith('.cjs')) return new Worker(new URL('worker.ts', import.meta.url), { resourceLimits });
  // The bundle lies in an archive, which a thread cannot be started from; its text can be read there.
  const bundle = readFileSync(new URL('reading-worker.cjs', import.meta.url), 'utf8');
  return new Worker(bundle, { eval: true, resourceLimits });
};

/** Both ends are of the same version: the shape need not be looked at further. */
const isFound = (message: unknown): message is FromReader =>
  typeof message === 'object' && message !== null && 'found' in message;

/** A thread around a worker; the program's own where no other is given. */
export const startThread = (start: () => Worker = startWorker): Thread => {
  const worker = start();
  let over = false;
  const listeners: (() => void)[] = [];
  const end = (): void => {
    if (over) return;
    over = true;
    for (const listener of listeners) listener();
  };
  // What went wrong in it is told nowhere, since it could hold words of the case; the services read on by themselves.
  worker.on('error', end);
  worker.on('exit', end);
  worker.unref();
  return {
    tell: (message) => {
      if (!over) worker.postMessage(message);
    },
    onFound: (listener) => {
      worker.on('message', (message: unknown) => {
        if (!over && isFound(message)) listener(message);
      });
    },
    onEnd: (listener) => {
      listeners.push(listener);
    },
    keepsProcess: (does) => {
      if (does) worker.ref();
      else worker.unref();
    },
    end: () => {
      void worker.terminate();
      end();
    },
  };
};
