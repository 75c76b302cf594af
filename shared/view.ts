import { z } from 'zod';
import { keptFilters } from './filters.ts';

/** Where a person had got to: kept in the review file, no part of the audit trail. */
export const view = z.strictObject({
  screen: z.enum(['timeline', 'chronology', 'particulars', 'import', 'lanes', 'same-events']).optional(),
  from: z.number().optional(),
  to: z.number().optional(),
  selected: z.number().int().positive().optional(),
  ...keptFilters,
});
export type View = z.infer<typeof view>;
