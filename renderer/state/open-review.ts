import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Timeline } from '#shared/contract.ts';
import type { ChangeId, Review, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { createArrangement } from './arrangement.ts';
import type { ArrangementActions } from './arrangement.ts';
import { createEntryTexts } from './entry-texts.ts';
import type { EntryTextActions } from './entry-texts.ts';
import { createQuestions } from './questions.ts';
import type { QuestionActions } from './questions.ts';
import { createExchanges } from './exchanges.ts';
import type { ExchangeActions } from './exchanges.ts';
import { createFilters } from './filters.ts';
import type { FilterActions } from './filters.ts';
import { createFollowing } from './following.ts';
import type { FollowingActions } from './following.ts';
import { createRegister } from './register.ts';
import type { RegisterActions } from './register.ts';
import { createFinding } from './finding.ts';
import type { FindingActions } from './finding.ts';
import { createReviewStore } from './review-store.ts';
import type { ReviewActions } from './review-store.ts';
import { createSelection } from './selection.ts';
import type { SelectionActions } from './selection.ts';
import { rememberLast } from './remember-last.ts';
import { createTrail } from './trail.ts';
import type { TrailActions } from './trail.ts';
import { createView } from './view.ts';
import type { ViewActions } from './view.ts';
import { visibleOf } from './what-passes.ts';

/** Everything the window keeps about the review that is open. Another review gets another one of these. */
export type OpenReview = {
  readonly id: ReviewId;
  readonly api: Api;
  readonly data: ReviewActions;
  readonly selection: SelectionActions;
  readonly filters: FilterActions;
  readonly arrangement: ArrangementActions;
  readonly register: RegisterActions;
  readonly finding: FindingActions;
  readonly view: ViewActions;
  readonly trail: TrailActions;
  readonly texts: EntryTextActions;
  readonly exchanges: ExchangeActions;
  readonly questions: QuestionActions;
  readonly following: FollowingActions;
  /** What passes the filters, worked out once for all that show it. */
  readonly visible: typeof visibleOf;
  readonly load: () => Promise<void>;
  /** Listens to its own changes until `stop`, which also keeps the view that is on screen. */
  readonly start: () => void;
  readonly stop: () => void;
};

export const createOpenReview = (api: Api, id: ReviewId): OpenReview => {
  const data = createReviewStore(api, id);
  const selection = createSelection();
  const filters = createFilters();
  const arrangement = createArrangement();
  const register = createRegister();
  const finding = createFinding(api, id);
  const texts = createEntryTexts(api, id);
  const exchanges = createExchanges(api, id);
  const questions = createQuestions(api, id);
  const following = createFollowing();
  const view = createView(api, id, { selection, filters, arrangement }, () => {
    const { timeline } = data.store.getState();
    return { entries: timeline?.entries.id ?? [], gaps: timeline?.gaps ?? [] };
  });
  const trail = createTrail(view, register);
  let listeners: readonly (() => void)[] = [];
  return {
    id,
    api,
    data,
    selection,
    filters,
    arrangement,
    register,
    finding,
    view,
    trail,
    texts,
    exchanges,
    questions,
    following,
    visible: rememberLast(visibleOf),
    load: async () => {
      await view.restore(data.refresh);
    },
    start: () => {
      listeners = [
        data.store.subscribe((now, before) => {
          if (now.timeline?.version === before.timeline?.version) return;
          texts.refresh();
          if (before.timeline !== undefined) finding.refresh();
        }),
        ...[view.store, selection.store, filters.store, register.store].map((store) => store.subscribe(trail.onChange)),
      ];
      view.start();
    },
    stop: () => {
      for (const unsubscribe of listeners) unsubscribe();
      trail.stop();
      view.stop();
    },
  };
};

export const OpenReviewContext = createContext<OpenReview | undefined>(undefined);

export const useOpenReview = (): OpenReview => {
  const open = use(OpenReviewContext);
  if (open === undefined) throw new Error('used outside a review');
  return open;
};

/** The review and its timeline; to be used only below the place that waits for both. */
export const useReviewData = (): { readonly review: Review; readonly timeline: Timeline } => {
  const { data } = useOpenReview();
  const { review, timeline } = useStore(data.store);
  if (review === undefined || timeline === undefined) throw new Error('used before the review was read');
  return { review, timeline };
};

/** The version of what is on screen, for what is asked beside it; undefined while its entries are still on their way. */
export const useWholeVersion = (): ChangeId | undefined => {
  const { timeline, toCome } = useStore(useOpenReview().data.store);
  return toCome === undefined ? timeline?.version : undefined;
};
