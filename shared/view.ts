import { z } from 'zod';
import { text } from './call-schemas.ts';
import { keptTable } from './chronology.ts';
import { keptFilters } from './filters.ts';
import { keptLanes } from './lane-calls.ts';

/** Where a person had got to: kept in the review file, no part of the audit trail. */
export const view = z.strictObject({
  screen: z
    .enum([
      'timeline',
      'chronology',
      'gaps',
      'questions',
      'exchanges',
      'clocks',
      'particulars',
      'import',
      'lanes',
      'same-events',
    ])
    .optional(),
  from: z.number().optional(),
  to: z.number().optional(),
  selected: z.number().int().positive().optional(),
  /** A gap in hand, with its entry or without one. */
  gap: text(200).optional(),
  ...keptFilters,
  ...keptLanes,
  /** The second ruler above the lanes: `ruler:3`, or `marker:2` for one that counts from a key date. */
  ruler: z.string().max(40).optional(),
  /** The table of the chronology: its columns and its order. */
  chronology: keptTable.optional(),
  /** What the days are counted from and the window stays with: `marker:2`, `ruler:3`, `entry:7`. */
  align: z.string().max(40).optional(),
});
export type View = z.infer<typeof view>;
