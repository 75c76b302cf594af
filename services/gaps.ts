import type { Services } from '#shared/contract.ts';
import { withBetween } from '#shared/domain/gaps/between.ts';
import { decidedGaps, gapFromAdded, gapFromDrawn } from '#shared/domain/gaps/decided-gaps.ts';
import { decidedPractice } from '#shared/domain/gaps/find-practice.ts';
import type { ProposedPractice } from '#shared/domain/gaps/find-practice.ts';
import type { FoundGap } from '#shared/domain/gaps/found-gap.ts';
import { AppError } from '#shared/errors.ts';
import type { ChangeId, EntryId, Gap, GapState } from '#shared/model.ts';
import { packColumns, packLabels } from '#shared/packed-columns.ts';
import { editedDay } from './days.ts';
import { readDecided } from './db/decided-when.ts';
import { readDrawnEntries, readLabels } from './db/entry-columns.ts';
import { addedGapId, readAddedGaps, readDecisions, readDrawnGaps, readGapTerms } from './db/gap-decisions.ts';
import type { GapDecisionRow } from './db/gap-decisions.ts';
import { readOwnKindNames } from './db/gap-kinds.ts';
import type { ReadableReview } from './db/handles.ts';
import { versionOfReview } from './db/log.ts';
import { readGoodPractice } from './db/notes.ts';
import { readEntry } from './db/read-entries.ts';
import { readJoinedEvents } from './db/same-events.ts';
import { editReview } from './edit-review.ts';
import { requireEntry } from './entries.ts';
import { keptThoughLost } from './gaps-by-rules.ts';
import { entriesById } from './kept-entries.ts';
import type { OpenReview } from './open-reviews.ts';
import { requireKind } from './own-kinds.ts';
import { readAheadOf } from './reading/read-ahead.ts';
import { standingAgencies } from './standing-agencies.ts';
import type { ServiceContext } from './service-context.ts';

const byHand = (review: ReadableReview): readonly FoundGap[] => [
  ...readAddedGaps(review).flatMap((added) => {
    const entry = readEntry(review, added.entry);
    return entry === undefined ? [] : [gapFromAdded(added, entry)];
  }),
  ...readDrawnGaps(review).map(gapFromDrawn),
];

/** What the rules find in the words; worked out once for as long as words, dates and rules stand. */
export const foundInWords = (open: OpenReview): readonly FoundGap[] => open.found.standing(open.readable);

/** What the rules find, what people added, and what was decided on and is found no more. */
const gapsOf = (review: ReadableReview, found: readonly FoundGap[]): readonly FoundGap[] => {
  const now = [...withBetween(found, standingAgencies(review)), ...byHand(review)];
  return [...now, ...keptThoughLost(review, found, now)];
};

/** The gaps of a review as they would stand by what some rules find. */
export const gapsBy = (review: ReadableReview, found: readonly FoundGap[]): readonly Gap[] =>
  decidedGaps(gapsOf(review, found), readDecisions(review), entriesById(review), {
    terms: readGapTerms(review),
    decided: readDecided(review),
    ownKinds: readOwnKindNames(review),
  });

/** The good practice that the rules find in the words. */
const practiceOf = (open: OpenReview): readonly ProposedPractice[] => open.found.practice(open.readable);

/** The good practice that the rules find, with what people said of it. */
const practiceStanding = (open: OpenReview) => decidedPractice(practiceOf(open), readDecisions(open.readable));

/** So few entries are read in less time than a person notices. */
const foundAtOnce = 3000;
const labelledAtOnce = 3000;
/** Entries read in one call, so that other calls of the window come between. */
const entriesInOneCall = 1000;

type Kept = { readonly version: ChangeId; readonly gaps: readonly Gap[] };
const kept = new WeakMap<OpenReview, Kept>();

/** The gaps of a review as they stand now, worked out once for each version of it. */
export const standingGaps = (open: OpenReview): readonly Gap[] => {
  const version = versionOfReview(open.readable);
  const before = kept.get(open);
  if (before?.version === version) return before.gaps;
  const gaps = gapsBy(open.readable, foundInWords(open));
  kept.set(open, { version, gaps });
  return gaps;
};

const goodPracticeOf = (review: ReadableReview) => {
  const [terms, decided] = [readGapTerms(review), readDecided(review)];
  return readGoodPractice(review).map((good) => {
    const id = `good:${String(good.id)}`;
    return { ...good, terms: terms.get(id), decided: decided.get(id) };
  });
};

const stateActs: Readonly<Record<GapState, string>> = {
  'to-consider': 'Put a gap back to consider',
  asked: 'Ask an agency about a gap',
  agreed: 'Agree a gap',
  'set-aside': 'Set a gap aside',
};

/** What a decision about good practice is called in the audit trail. */
const practiceAct = (state: GapState | undefined): string => {
  if (state === 'asked')
    throw new AppError('bad-input', 'Good practice is agreed or set aside; nobody is asked about it.');
  if (state === 'agreed') return 'Agree good practice';
  return state === 'set-aside' ? 'Set good practice aside' : 'Put good practice back to consider';
};

const requireReason = ({ state, reason }: GapDecisionRow): void => {
  if (state === 'set-aside' && reason.trim() === '')
    throw new AppError('bad-input', 'It is set aside with a reason. Write why, then set it aside.');
};

const undecided = { state: 'to-consider', reason: '', sense: '', mitigated: null, closed: null } as const;

/** Everything of the timeline but its entries; `whenKnown` leaves the gaps of a large review for later. */
const besideEntries = (open: OpenReview, check: () => OpenReview, entries: number, whenKnown: boolean) => {
  const { readable, found } = open;
  const gapsToCome = whenKnown && entries > foundAtOnce && !found.areKnown();
  return {
    version: versionOfReview(readable),
    gaps: gapsToCome ? [] : standingGaps(check()),
    gapsToCome,
    goodPractice: goodPracticeOf(readable),
    practiceFound: gapsToCome ? [] : practiceStanding(check()),
    joined: readJoinedEvents(readable),
  };
};

/** Of each large review the rows that a window was last given, until their labels are asked for. */
const unlabelled = new WeakMap<OpenReview, { readonly version: ChangeId; readonly rowIds: readonly EntryId[] }>();

/** Gaps and good practice: found, decided on, added by hand. */
export const gapServices = {
  timeline: async ({ review, gaps }, { ports, reviews }) => {
    const open = reviews.glance(review);
    if (gaps !== 'when-known') await readAheadOf(reviews.get(review), ports.reading).all('gaps');
    const { columns, rowIds } = readDrawnEntries(open.readable);
    const entries = { ...columns, label: readLabels(open.readable, rowIds) };
    return { entries, ...besideEntries(open, () => reviews.get(review), rowIds.length, gaps === 'when-known') };
  },

  packedTimeline: ({ review }, { reviews }) => {
    const open = reviews.glance(review);
    const { columns, rowIds } = readDrawnEntries(open.readable);
    const others = besideEntries(open, () => reviews.get(review), rowIds.length, true);
    const labelsToCome = rowIds.length > labelledAtOnce;
    if (labelsToCome) unlabelled.set(open, { version: others.version, rowIds });
    const label = labelsToCome ? undefined : packLabels(readLabels(open.readable, rowIds));
    return { ...others, labelsToCome, entries: { ...packColumns(columns), label } };
  },

  labels: ({ review }, { reviews }) => {
    const open = reviews.glance(review);
    const version = versionOfReview(open.readable);
    const wanted = unlabelled.get(open);
    if (wanted?.version !== version) return { version };
    return { version, label: packLabels(readLabels(open.readable, wanted.rowIds)) };
  },

  lookForGaps: async ({ review }, { ports, reviews }) => {
    const open = reviews.get(review);
    const { looked, of } = await readAheadOf(open, ports.reading).some('gaps', entriesInOneCall);
    const all = looked < of ? {} : { gaps: standingGaps(open), practiceFound: practiceStanding(open) };
    return { version: versionOfReview(open.readable), looked, of, ...all };
  },

  decideGap: (input, context) => {
    const { gap: id, state } = input;
    const isPractice = practiceOf(context.reviews.get(input.review)).some((practice) => practice.id === id);
    const did = isPractice ? practiceAct(state) : state === undefined ? 'Add to a gap' : stateActs[state];
    const { version } = editReview(context, input, did, (draft, open) => {
      if (!isPractice && !gapsOf(open.readable, foundInWords(open)).some((gap) => gap.id === id))
        throw new AppError('not-found', 'This gap is no longer found in the review. Choose another one.');
      const standing = readDecisions(draft.review).get(id);
      const row: GapDecisionRow = {
        state: state ?? standing?.state ?? undecided.state,
        reason: input.reason ?? standing?.reason ?? undecided.reason,
        sense: input.sense ?? standing?.sense ?? undecided.sense,
        mitigated: editedDay(input.mitigated, standing?.mitigated ?? undecided.mitigated),
        closed: editedDay(input.closed, standing?.closed ?? undecided.closed),
      };
      requireReason(row);
      draft.put('gap_decision', id, row);
    });
    return { version };
  },

  addGap: (input, context) => {
    const { version, value } = editReview(context, input, 'Add a gap', (draft) => {
      requireEntry(draft.review, input.entry);
      requireKind(draft.review, input.kind);
      const id = draft.nextId('added_gap');
      draft.put('added_gap', id, {
        entry: input.entry,
        kind: input.kind,
        form: input.form ?? null,
        words: input.words,
      });
      return addedGapId(draft.review, id);
    });
    return { version, gap: value };
  },
} satisfies Pick<
  Services<ServiceContext>,
  'timeline' | 'packedTimeline' | 'labels' | 'lookForGaps' | 'decideGap' | 'addGap'
>;
