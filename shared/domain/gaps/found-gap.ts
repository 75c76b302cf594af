import type { AgencyId, Cell, EntryId, Gap, SourceId, SourceKind, When } from '../../model.ts';

/** What the gap rules read of an entry: all its columns, what kind of source it stands in, and its lanes. */
export type ReadableEntry = {
  readonly id: EntryId;
  readonly sourceKind: SourceKind;
  /** The chronology it stands in; rules that read words alone need none. */
  readonly source?: SourceId | undefined;
  readonly agency?: AgencyId | undefined;
  readonly otherAgencies: readonly AgencyId[];
  readonly when: When;
  readonly columns: readonly Cell[];
};

/** A gap as the rules find it, before any person has said what they think of it. */
export type FoundGap = Omit<Gap, 'state' | 'reason' | 'sense' | 'terms' | 'decided'>;
