import { z } from 'zod';
import { call, edit, rowId, text } from './call-schemas.ts';
import { episodeCalls } from './episodes.ts';
import type { AgencyId, ChangeId } from './model.ts';

/** How a person laid the lanes on their screen, kept with the view: which stand on top, which are folded to one line. */
export const keptLanes = {
  pinnedLanes: z.array(z.number().int()).max(500).optional(),
  foldedLanes: z.array(z.number().int()).max(500).optional(),
  foldedSections: z.array(text(100)).max(50).optional(),
} as const;

/** The calls about lanes and what is drawn through all of them; part of `contract`. */
export const laneCalls = {
  /** The order of the lanes, as the panel agreed it: every agency once, from the top. */
  orderLanes: call(z.strictObject({ ...edit, agencies: z.array(rowId<AgencyId>()).min(1).max(1000) })).answers<{
    readonly version: ChangeId;
  }>(),
  ...episodeCalls,
} as const;
