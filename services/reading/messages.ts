import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { ReadingName, ReadingRules, Readings } from './readings.ts';

/** What a reading thread is told. */
export type ToReader =
  | { readonly kind: 'rules'; readonly rules: ReadingRules }
  /** The entries of a batch, kept until they are forgotten: they may be read for several things. */
  | { readonly kind: 'entries'; readonly batch: number; readonly entries: readonly ReadableEntry[] }
  | { readonly kind: 'read'; readonly job: number; readonly batch: number; readonly what: ReadingName }
  | { readonly kind: 'forget' };

/** What the entries of a batch tell, in their order. */
export type FoundInBatch = {
  readonly [Name in ReadingName]: { readonly what: Name; readonly each: readonly (Readings[Name] | undefined)[] };
}[ReadingName];

/** What it answers to each `read`. */
export type FromReader = { readonly job: number; readonly batch: number; readonly found: FoundInBatch };
