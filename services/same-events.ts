import type { Services } from '#shared/contract.ts';
import { findSameEvents } from '#shared/domain/same-event/find-same-events.ts';
import type { RecordedEntry, SamePair } from '#shared/domain/same-event/find-same-events.ts';
import { joinedEvents, sameEventCandidates } from '#shared/domain/same-event/group-same-events.ts';
import { AppError } from '#shared/errors.ts';
import type { ChangeId, EntryId } from '#shared/model.ts';
import type { Draft } from './db/edit.ts';
import type { ReadableReview } from './db/handles.ts';
import { versionOfReview } from './db/log.ts';
import { decisionsOn, readJoinedEvents, readSameEventDecisions } from './db/same-events.ts';
import type { SameEventState } from './db/same-events.ts';
import { editReview } from './edit-review.ts';
import { requireEntry } from './entries.ts';
import { entriesOf } from './kept-entries.ts';
import type { OpenReview } from './open-reviews.ts';
import type { ServiceContext } from './service-context.ts';

/** The entries of agencies' own chronologies: the review's own table retells what they hold. */
const recordedEntries = (review: ReadableReview): readonly RecordedEntry[] =>
  entriesOf(review).flatMap(({ id, agency, sourceKind, otherAgencies, when, columns }) => {
    if (agency === undefined || sourceKind !== 'agency') return [];
    const read = columns.filter(({ role }) => role === 'text' || role === 'comment');
    return [{ id, agency, otherAgencies, when, words: read.map(({ cell }) => cell).join('\n') }];
  });

const pairs = new WeakMap<OpenReview, { readonly version: ChangeId; readonly pairs: readonly SamePair[] }>();

/** Worked out once for each version of the review. */
const pairsOf = (open: OpenReview): readonly SamePair[] => {
  const version = versionOfReview(open.readable);
  const kept = pairs.get(open);
  if (kept?.version === version) return kept.pairs;
  const found = findSameEvents(recordedEntries(open.readable));
  pairs.set(open, { version, pairs: found });
  return found;
};

const requireSeveral = (draft: Draft, entries: readonly EntryId[]): readonly EntryId[] => {
  const several = [...new Set(entries)].sort((one, other) => one - other);
  if (several.length < 2) throw new AppError('bad-input', 'Choose at least two entries that tell of the event.');
  for (const entry of several) requireEntry(draft.review, entry);
  return several;
};

const decide = (draft: Draft, entries: readonly EntryId[], state: SameEventState): void => {
  draft.put('same_event', draft.nextId('same_event'), { entries: JSON.stringify(entries), state });
};

/** The same event in several chronologies: proposed, joined by a person, never merged away. */
export const sameEventServices = {
  sameEvents: ({ review }, { reviews }) => {
    const open = reviews.get(review);
    const decisions = readSameEventDecisions(open.readable);
    return { candidates: sameEventCandidates(pairsOf(open), decisions), joined: joinedEvents(decisions.joined) };
  },

  joinEntries: (input, context) => {
    const { version } = editReview(context, input, 'Join entries as one event', (draft) => {
      decide(draft, requireSeveral(draft, input.entries), 'joined');
    });
    return { version };
  },

  setAsideSameEvent: (input, context) => {
    const { version } = editReview(context, input, 'Say that entries are different events', (draft) => {
      decide(draft, requireSeveral(draft, input.entries), 'set-aside');
    });
    return { version };
  },

  partEvent: (input, context) => {
    const { version } = editReview(context, input, 'Take an event apart', (draft) => {
      const event = readJoinedEvents(draft.review).find((entries) => entries.includes(input.entry));
      if (event === undefined)
        throw new AppError('not-found', 'This entry is not joined with another any more. Nothing was changed.');
      for (const id of decisionsOn(draft.review, new Set(event), 'joined')) draft.remove('same_event', id);
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'sameEvents' | 'joinEntries' | 'setAsideSameEvent' | 'partEvent'>;
