import { parentPort } from 'node:worker_threads';
import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { FoundInBatch, FromReader, ToReader } from './messages.ts';
import { readersBy } from './readings.ts';
import type { EntryReaders, ReadingName } from './readings.ts';

/*
 * A thread that reads entries beside the services' own. It holds no file and writes nothing: it is told words and answers what they
 * tell, and may be ended at any moment.
 */

let readers: EntryReaders | undefined;
const batches = new Map<number, readonly ReadableEntry[]>();

const read = (by: EntryReaders, what: ReadingName, entries: readonly ReadableEntry[]): FoundInBatch => {
  switch (what) {
    case 'gaps':
      return { what, each: entries.map(by.gaps) };
    case 'exchanges':
      return { what, each: entries.map(by.exchanges) };
    case 'questions':
      return { what, each: entries.map(by.questions) };
    case 'clocks':
      return { what, each: entries.map(by.clocks) };
  }
};

const hear = (message: ToReader): void => {
  if (message.kind === 'rules') readers = readersBy(message.rules);
  else if (message.kind === 'forget') batches.clear();
  else if (message.kind === 'entries') batches.set(message.batch, message.entries);
  else if (readers !== undefined) {
    const { job, batch, what } = message;
    const answer: FromReader = { job, batch, found: read(readers, what, batches.get(batch) ?? []) };
    parentPort?.postMessage(answer);
  }
};

parentPort?.on('message', hear);
