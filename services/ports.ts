import type { ReadingThreads } from './reading/thread.ts';

/** What a host must supply. The services know no host; a host knows no call by name. */
export type Ports = {
  readonly host: 'electron' | 'web' | 'cli';
  readonly folders: {
    /** Private to the program: copies of samples, the list of recent reviews, copies kept before migrations. */
    readonly data: string;
    /** Where a folder browser or dialog starts: the person's documents. */
    readonly documents: string;
    /** The program's own `import-samples`. */
    readonly samples: string;
  };
  /** The instant now, ISO 8601. */
  readonly now: () => string;
  readonly log: (event: LogEvent) => void;
  /** Resolves when what was answered has left the process; absent where answers are taken at once. */
  readonly answersLeft?: (() => Promise<void>) | undefined;
  /** Threads that help to read a large review; the machine decides where absent. */
  readonly reading?: ReadingThreads | undefined;
  /** The system's dialogs; absent where the host has none. They answer paths, empty or undefined when cancelled. */
  readonly dialogs?:
    | {
        readonly open: (purpose: 'review' | 'chronologies') => Promise<readonly string[]>;
        readonly save: (suggestedName: string) => Promise<string | undefined>;
      }
    | undefined;
};

/** Logs hold event names, ids, codes and counts. There is no field for free text, so case text cannot get in. */
export type LogEvent = {
  readonly event: 'started' | 'stopped' | 'call-failed' | 'bug' | 'imported' | 'migrated' | 'restarted';
  readonly call?: string;
  readonly code?: string;
  readonly ref?: string;
  readonly count?: number;
  /** Where a bug was thrown: file names and line numbers of the program itself. */
  readonly at?: readonly string[];
};
