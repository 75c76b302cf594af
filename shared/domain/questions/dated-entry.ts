import { dayNumber } from '../calendar.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import { type ReadWords, wordsOf } from '../gaps/read-words.ts';
import { onceForEach } from '../once-for-each.ts';
import type { DateInText } from '../when/dates-in-text.ts';
import type { AgencyId, DayNumber, EntryId } from '../../model.ts';
import type { FactBits } from './sentence-facts.ts';
import type { StatedWeeks } from './stated-weeks.ts';

/** What was read in an entry's words so far; see `read-once.ts`. */
export type Facts = {
  bits?: FactBits;
  dates?: readonly DateInText[];
  weeks?: readonly StatedWeeks[];
};

/** An entry with its days as numbers and its words in one piece. */
export type DatedEntry = {
  readonly id: EntryId;
  /** Its lane; 0 where nobody could tell. */
  readonly agency: AgencyId | 0;
  readonly otherAgencies: readonly AgencyId[];
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The review's own table or narrative, no agency's record. */
  readonly isReviews: boolean;
  /** All that the rules read of it, as written. */
  readonly text: string;
  readonly words: ReadWords;
  /** As it was imported, cell by cell. */
  readonly readable: ReadableEntry;
  /** Its fullest cell, for quoting. */
  readonly lead: string;
  readonly facts: Facts;
};

/** The entry with its days; undefined where it has none. The same object for as long as the entry is the same. */
export const dated = onceForEach((entry: ReadableEntry): DatedEntry | undefined => {
  const { earliest, latest } = entry.when;
  if (earliest === undefined || latest === undefined) return undefined;
  const words = wordsOf(entry);
  return {
    id: entry.id,
    agency: entry.agency ?? 0,
    otherAgencies: entry.otherAgencies,
    from: dayNumber(earliest),
    to: dayNumber(latest),
    isReviews: entry.sourceKind === 'review',
    text: words.written,
    words,
    readable: entry,
    lead: words.cells.reduce((longest, { cell: { cell } }) => (cell.length > longest.length ? cell : longest), ''),
    facts: {},
  };
});
