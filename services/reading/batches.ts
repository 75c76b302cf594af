import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { EntryStamp } from '../db/read-entries.ts';

/** An entry and the row that it stands in. */
export type Row = { readonly stamp: EntryStamp; readonly entry: ReadableEntry };

/** Entries that are read by the same thread, one after another. */
export type Batch = {
  readonly number: number;
  readonly stamps: readonly EntryStamp[];
  /** Absent until they are in memory. */
  rows: readonly Row[] | undefined;
};

/** So many take a thread some hundredths of a second: between two of them the services answer whoever calls. */
const entriesInBatch = 200;

export const batchesOf = (stamps: readonly EntryStamp[]): readonly Batch[] => {
  const batches: Batch[] = [];
  for (let from = 0; from < stamps.length; from += entriesInBatch)
    batches.push({ number: batches.length, stamps: stamps.slice(from, from + entriesInBatch), rows: undefined });
  return batches;
};
