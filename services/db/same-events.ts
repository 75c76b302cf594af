import { joinedEvents } from '#shared/domain/same-event/group-same-events.ts';
import type { SameEventDecisions } from '#shared/domain/same-event/group-same-events.ts';
import type { EntryId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { listOf } from './json-column.ts';
import { liveEntries } from './live-entries.ts';

/** What a person said of some entries: that they are one event, or that they are not. */
export type SameEventState = 'joined' | 'set-aside';

type DecisionRow = { readonly id: number; readonly entries: string; readonly state: SameEventState };

const readIds = listOf((value): value is EntryId => Number.isInteger(value));

const decisions = (review: ReadableReview) =>
  review.database
    .prepare<[], DecisionRow>('SELECT id, entries, state FROM same_event WHERE removed = 0 ORDER BY id')
    .all()
    .map(({ id, entries, state }) => ({ id, entries: readIds(entries), state }));

/** What people decided about entries that are drawn; of those that were withdrawn nothing is asked. */
export const readSameEventDecisions = (review: ReadableReview): SameEventDecisions => {
  const live = new Set(review.database.prepare<[], EntryId>(`SELECT identity FROM ${liveEntries}`).pluck().all());
  const all = decisions(review).map(({ entries, state }) => ({ state, entries: entries.filter((id) => live.has(id)) }));
  const of = (wanted: SameEventState) =>
    all.filter(({ state, entries }) => state === wanted && entries.length > 1).map(({ entries }) => entries);
  return { joined: of('joined'), setAside: of('set-aside') };
};

/** The events that were joined and are drawn, each with its entries. */
export const readJoinedEvents = (review: ReadableReview): readonly (readonly EntryId[])[] =>
  // Nearly every review has none when it is opened first: then no entry need be looked at.
  decisions(review).length === 0 ? [] : joinedEvents(readSameEventDecisions(review).joined);

/** The ids of decisions of one kind that speak of any of these entries. */
export const decisionsOn = (
  review: ReadableReview,
  entries: ReadonlySet<EntryId>,
  wanted: SameEventState,
): readonly number[] =>
  decisions(review).flatMap(({ id, entries: of, state }) =>
    state === wanted && of.some((entry) => entries.has(entry)) ? [id] : [],
  );
