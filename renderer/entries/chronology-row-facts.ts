import type { EntryText } from '#shared/contract.ts';
import type { EntryId, Gap } from '#shared/model.ts';

/** What a row of the chronology shows, on the screen and on paper. */
export type ChronologyRowFacts = {
  readonly id: EntryId;
  readonly agency?: string | undefined;
  readonly label: string;
  /** Absent until it has been fetched; the label stands in for it. */
  readonly words?: EntryText | undefined;
  readonly gaps: readonly Gap[];
  readonly isGood: boolean;
  readonly needsAttention: boolean;
  /** Other agencies that recorded the same event, and those that the entry concerns; empty where there are none. */
  readonly alsoBy: string;
  readonly others: string;
  /** The terms of reference that its findings bear on. */
  readonly terms: string;
};
