import { z } from 'zod';
import { anyGapKind, text } from './call-schemas.ts';
import { gapStates } from './model.ts';

/** Filters as they are kept: in the view of a review, and under a name. What is absent hides nothing. */
export const keptFilters = {
  hiddenAgencies: z.array(z.number().int().nonnegative()).max(500).optional(),
  hiddenSources: z.array(z.number().int().positive()).max(500).optional(),
  hiddenKinds: z.array(anyGapKind).max(200).optional(),
  hiddenStates: z.array(z.enum(gapStates)).max(gapStates.length).optional(),
  hidesGoodPractice: z.boolean().optional(),
  recordedBy: z.enum(['several', 'one']).optional(),
  dates: z.enum(['certain', 'doubtful']).optional(),
  words: text(200).optional(),
  withoutJudgement: z.boolean().optional(),
  person: z.number().int().positive().optional(),
  term: z.number().int().positive().optional(),
} as const;

export const filterSet = z.strictObject(keptFilters);
export type FilterSet = z.infer<typeof filterSet>;

/** A set of filters that a person gave a name. */
export type SavedFilter = { readonly id: number; readonly name: string; readonly filters: FilterSet };
