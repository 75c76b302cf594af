import { z } from 'zod';
import { call, edit, ofReview, text } from './call-schemas.ts';
import type { Episode } from './domain/episode.ts';
import type { ChangeId } from './model.ts';

type Edited = { readonly version: ChangeId };

/** The calls about episodes; part of `contract`. */
export const episodeCalls = {
  /** Named times through all lanes, in order of their first day. */
  episodes: call(z.strictObject(ofReview)).answers<readonly Episode[]>(),
  putEpisode: call(
    z.strictObject({
      ...edit,
      id: z.number().int().positive().optional(),
      title: text(200).min(1),
      /** As people write it: "2 June 2013 to 14 May 2014", "summer 2013". */
      whenWritten: text(100).min(1),
    }),
  ).answers<Edited & { readonly id: number }>(),
  removeEpisode: call(z.strictObject({ ...edit, id: z.number().int().positive() })).answers<Edited>(),
} as const;
