import { z } from 'zod';
import { keptFilters } from './filters.ts';
import { keptArrangement } from './lane-calls.ts';

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
  ...keptFilters,
  ...keptArrangement,
  /** The second ruler above the lanes: `ruler:3`, or `marker:2` for one that counts from a key date. */
  ruler: z.string().max(40).optional(),
});
export type View = z.infer<typeof view>;
