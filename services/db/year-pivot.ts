import { z } from 'zod';
import type { ReadableReview } from './handles.ts';

/** The row of `rule_choice` that says how years of two digits are read. */
export const yearPivotChoice = 'two-digit-years';

const settings = z.object({ pivot: z.number().int().min(0).max(99) });

/** The last year of two digits that is read as 20yy, 49 unless somebody says otherwise; those after it are 19yy. */
const usualPivot = 49;

/** How a review reads years of two digits; what nobody changed is the usual way. */
export const readYearPivot = (review: ReadableReview): number => {
  const kept = review.database
    .prepare<[string], string>('SELECT settings FROM rule_choice WHERE id = ? AND removed = 0')
    .pluck()
    .get(yearPivotChoice);
  const read = settings.safeParse(kept === undefined ? undefined : JSON.parse(kept));
  return read.success ? read.data.pivot : usualPivot;
};
