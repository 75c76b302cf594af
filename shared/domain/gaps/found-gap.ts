import type { AgencyId, Cell, EntryId, Gap, SourceId, SourceKind, When } from '../../model.ts';

/** What rules read of an entry's date. */
export type ReadableWhen = Pick<When, 'earliest' | 'latest' | 'time'>;

/**
 * What rules read of an entry: its columns, of which only those with words count (`isRead`), what kind of source it stands in, and
 * its lanes.
 */
export type ReadableEntry = {
  readonly id: EntryId;
  readonly sourceKind: SourceKind;
  /** The chronology it stands in; rules that read words alone need none. */
  readonly source?: SourceId | undefined;
  readonly agency?: AgencyId | undefined;
  readonly otherAgencies: readonly AgencyId[];
  readonly when: ReadableWhen;
  readonly columns: readonly Cell[];
};

/** A gap as the rules find it, before any person has said what they think of it. */
export type FoundGap = Omit<Gap, 'state' | 'reason' | 'sense' | 'terms' | 'decided'>;
