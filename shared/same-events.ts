import type { SameEventCandidate } from './domain/same-event/group-same-events.ts';
import type { EntryId } from './model.ts';

/** Events that more than one chronology may hold, and those that people said are one. */
export type SameEvents = {
  readonly candidates: readonly SameEventCandidate[];
  readonly joined: readonly (readonly EntryId[])[];
};
