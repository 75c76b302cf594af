import type { AgencyId, CalendarDate, EntryId } from '../../model.ts';
import type { ExchangeId } from '../exchanges/exchange.ts';

export type ThreadId = number & { readonly __brand: 'ThreadId' };

/** One piece of information to be followed: what it is called, and what gathers its entries. */
export type Thread = {
  readonly id: ThreadId;
  readonly title: string;
  /** Words as written, parted by commas: an entry that holds one of them belongs to it. */
  readonly words: string;
  /** Added by hand. */
  readonly entries: readonly EntryId[];
  /** Left out by hand. */
  readonly leftOut: readonly EntryId[];
};

/** How an agency came to hold the information, as far as the records show. */
export type ThreadStep = {
  readonly agency: AgencyId;
  readonly day?: CalendarDate | undefined;
  readonly entry: EntryId;
  /** Absent where its own record is all there is. */
  readonly exchange?: ExchangeId | undefined;
  /** One sentence: on what it rests. */
  readonly restsOn: string;
};

/** A thread, gathered and followed. */
export type FollowedThread = Thread & {
  /** In the order of the chronology. */
  readonly gathered: readonly EntryId[];
  /** Entries that share telling words with those gathered, the likeliest first, and the words. */
  readonly proposals: readonly { readonly entry: EntryId; readonly words: readonly string[] }[];
  /** Agencies in the order in which they came to hold it. The first is where it was first held. */
  readonly knew: readonly ThreadStep[];
  /** Agencies that, by these records, never came to hold it. */
  readonly never: readonly AgencyId[];
  /** Exchanges by which it went on, or did not. */
  readonly exchanges: readonly ExchangeId[];
};
