import { z } from 'zod';
import { call, ofReview, rowId, text } from './call-schemas.ts';
import type { EntryId, Placement, When } from './model.ts';

/** The table of the chronology as it is kept in the view of a review: columns by name, and what it is sorted by. */
export const keptTable = z.strictObject({
  columns: z.array(text(520)).max(200).optional(),
  by: text(520).optional(),
  down: z.boolean().optional(),
});

/** A heading of the files that the chronology has no column of its own for, and how many sources have it. */
export type OwnHeading = { readonly heading: string; readonly sources: number };

/** The words of an entry, for a row in view. */
export type EntryText = {
  readonly id: EntryId;
  readonly when: When;
  readonly placement: Placement;
  readonly text: string;
  readonly comment: string;
  readonly fileName: string;
  readonly row: number;
  readonly needsAttention: boolean;
  /** The date as the file has it, whatever a person corrected. */
  readonly written: string;
  /** By the headings of the files that the chronology has no column for; only where they were asked for. */
  readonly cells?: Readonly<Record<string, string>> | undefined;
};

export const chronologyCalls = {
  entryTexts: call(
    z.strictObject({ ...ofReview, entries: z.array(rowId<EntryId>()).max(500), withCells: z.boolean().optional() }),
  ).answers<readonly EntryText[]>(),
  /** Headings of the files beside those of dates, words and comments: kept and shown, never dropped. */
  ownHeadings: call(z.strictObject(ofReview)).answers<readonly OwnHeading[]>(),
  /** The entries in the order of some words of theirs; those that have none are left out. */
  entriesInOrder: call(
    z.strictObject({
      ...ofReview,
      by: z.union([z.enum(['written', 'text', 'comment']), z.strictObject({ heading: text(500) })]),
    }),
  ).answers<readonly EntryId[]>(),
} as const;
