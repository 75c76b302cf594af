import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Timeline } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ChangeId, Review, ReviewId } from '#shared/model.ts';
import { unpackColumns } from '#shared/packed-columns.ts';
import type { Api } from '#shared/transport.ts';
import { sentenceOf } from './sentence-of.ts';
import { whenIdle } from './when-idle.ts';

export type ReviewState = {
  readonly review?: Review | undefined;
  readonly timeline?: Timeline | undefined;
  /** How many entries have been read for gaps, of how many, while that is under way; the gaps on screen are those before. */
  readonly looking?: { readonly looked: number; readonly of: number } | undefined;
  /** Why the gaps could not be looked for. */
  readonly gapsProblem?: string | undefined;
  /** Why the review could not be read. */
  readonly failed?: string | undefined;
  /** Edits under way or waiting. */
  readonly saving: number;
  readonly notice?: { readonly tone: 'problem' | 'news'; readonly words: string } | undefined;
};

/** What every edit names: the review and the version it is based on. */
export type EditBase = { readonly review: ReviewId; readonly basedOn: ChangeId };

export type ReviewActions = {
  readonly id: ReviewId;
  readonly store: StoreApi<ReviewState>;
  readonly refresh: () => Promise<void>;
  /** Looks for the gaps once more where that did not work. */
  readonly lookAgain: () => void;
  /** Runs an edit after those before it, then shows what it changed; answers a sentence where it did not work. */
  readonly edit: (command: (base: EditBase) => Promise<{ readonly version: ChangeId }>) => Promise<string | undefined>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly dismiss: () => void;
};

/** One review as the window knows it. Edits go through one queue, so that each is based on what the one before it made. */
export const createReviewStore = (api: Api, id: ReviewId): ReviewActions => {
  const store = createStore<ReviewState>(() => ({ saving: 0 }));
  const { getState, setState } = store;
  let queue: Promise<unknown> = Promise.resolve();

  /** The gaps of a large review come after its entries; a newer timeline begins its own search. */
  const lookForGaps = async (timeline: Timeline) => {
    const { version } = timeline;
    const isCurrent = (): boolean => getState().timeline?.version === version;
    try {
      await whenIdle();
      for (;;) {
        if (!isCurrent()) return;
        const answer = await api.lookForGaps({ review: id });
        const { looked, of, gaps, practiceFound = [] } = answer;
        if (!isCurrent()) return;
        if (answer.version !== version) {
          await refresh();
          return;
        }
        if (gaps !== undefined) {
          setState({ timeline: { ...timeline, gaps, practiceFound, gapsToCome: false }, looking: undefined });
          performance.mark('sightline:gaps-read');
          return;
        }
        setState({ looking: { looked, of } });
      }
    } catch (error) {
      if (!isCurrent()) return;
      if (error instanceof AppError && error.code === 'damaged-review') setState({ failed: error.sentence });
      else setState({ looking: undefined, gapsProblem: sentenceOf(error) });
    }
  };

  /** While gaps are looked for anew, those of the entries that are still there stay on screen. */
  const withGapsBefore = (timeline: Timeline): Timeline => {
    const before = getState().timeline;
    if (!timeline.gapsToCome || before === undefined) return timeline;
    const known = new Set(timeline.entries.id);
    return {
      ...timeline,
      gaps: before.gaps.filter(({ entry }) => entry === undefined || known.has(entry)),
      practiceFound: before.practiceFound.filter(({ entry }) => known.has(entry)),
    };
  };

  const refresh = async () => {
    try {
      const [review, read] = await Promise.all([api.review({ review: id }), api.packedTimeline({ review: id })]);
      if (getState().timeline === undefined) performance.mark('sightline:review-read');
      const timeline = withGapsBefore({ ...read, entries: unpackColumns(read.entries) });
      const looking = timeline.gapsToCome ? { looked: 0, of: timeline.entries.id.length } : undefined;
      setState({ review, timeline, looking, gapsProblem: undefined, failed: undefined });
      if (timeline.gapsToCome) void lookForGaps(timeline);
    } catch (error) {
      if (getState().review === undefined) setState({ failed: sentenceOf(error) });
      else setState({ notice: { tone: 'problem', words: sentenceOf(error) } });
    }
  };

  const run: ReviewActions['edit'] = async (command) => {
    const { review } = getState();
    if (review === undefined) return 'The review is still being read. Try it again in a moment.';
    try {
      await command({ review: id, basedOn: review.version });
      setState({ notice: undefined });
      await refresh();
      return undefined;
    } catch (error) {
      const words = sentenceOf(error);
      setState({ notice: { tone: 'problem', words } });
      if (error instanceof AppError && error.code === 'changed-elsewhere') await refresh();
      return words;
    }
  };

  const edit: ReviewActions['edit'] = (command) => {
    setState(({ saving }) => ({ saving: saving + 1 }));
    const turn = queue.then(() => run(command));
    queue = turn;
    return turn.finally(() => {
      setState(({ saving }) => ({ saving: saving - 1 }));
    });
  };

  const told = async (
    words: string | undefined,
    command: (base: EditBase) => Promise<{ readonly version: ChangeId }>,
  ) => {
    if (words === undefined) return;
    const problem = await edit(command);
    if (problem === undefined) setState({ notice: { tone: 'news', words } });
  };

  return {
    id,
    store,
    refresh,
    lookAgain: () => {
      const { timeline } = getState();
      if (timeline?.gapsToCome !== true) return;
      setState({ gapsProblem: undefined, looking: { looked: 0, of: timeline.entries.id.length } });
      void lookForGaps(timeline);
    },
    edit,
    undo: () => {
      const { review } = getState();
      return told(review?.undo === undefined ? undefined : `Undone: ${review.undo}`, (base) => api.undo(base));
    },
    redo: () => {
      const { review } = getState();
      return told(review?.redo === undefined ? undefined : `Done again: ${review.redo}`, (base) => api.redo(base));
    },
    dismiss: () => {
      setState({ notice: undefined });
    },
  };
};
