import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Timeline } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ChangeId, Review, ReviewId } from '#shared/model.ts';
import { unpackColumns, unpackLabels } from '#shared/packed-columns.ts';
import type { Api } from '#shared/transport.ts';
import { isWorthAFrame, timelineToCome } from './entries-to-come.ts';
import type { ToCome } from './entries-to-come.ts';
import { sentenceOf } from './sentence-of.ts';
import { whenIdle } from './when-idle.ts';

export type ReviewState = {
  readonly review?: Review | undefined;
  readonly timeline?: Timeline | undefined;
  /** The first time a large review is read, its window is built while its entries and then their labels come. */
  readonly toCome?: ToCome | undefined;
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

  /** Puts the labels that come behind the columns where they belong; false where they belong to other columns. */
  const takeLabels = async (asked: ReturnType<Api['labels']>, label: string[], version: ChangeId): Promise<boolean> => {
    const answer = await asked;
    if (answer.label === undefined || answer.version !== version) return false;
    // In their own place: what was worked out from the other columns meanwhile stays.
    for (const one of unpackLabels(answer.label)) label.push(one);
    return true;
  };

  const show = (review: Review, read: Timeline, toCome?: ToCome): void => {
    const timeline = withGapsBefore(read);
    const looking = timeline.gapsToCome ? { looked: 0, of: timeline.entries.id.length } : undefined;
    setState({ review, timeline, looking, toCome, gapsProblem: undefined, failed: undefined });
    if (timeline.gapsToCome && toCome === undefined) void lookForGaps(timeline);
  };

  const showWhenLabelled = async (timeline: Timeline, arrived: Promise<boolean>): Promise<void> => {
    try {
      const theirs = await arrived;
      performance.mark('sightline:review-read');
      if (!theirs) {
        await refresh();
        return;
      }
      setState({ toCome: undefined });
      if (timeline.gapsToCome) void lookForGaps(timeline);
    } catch (error) {
      setState({ failed: sentenceOf(error) });
    }
  };

  const refresh = async (): Promise<void> => {
    try {
      const first = getState().timeline === undefined;
      const asked = [api.review({ review: id }), api.packedTimeline({ review: id })] as const;
      const askedLabels = api.labels({ review: id });
      for (const early of [asked[1], askedLabels]) early.catch(() => undefined);
      const review = await asked[0];
      // No gap on screen does not mean that there is none: they are said to be looked for from the start.
      if (first && isWorthAFrame(review))
        setState({ review, timeline: timelineToCome(review), toCome: 'columns', looking: { looked: 0, of: 0 } });
      const { labelsToCome, ...read } = await asked[1];
      const columns = unpackColumns(read.entries);
      if (!labelsToCome) {
        if (first) performance.mark('sightline:review-read');
        show(review, { ...read, entries: columns });
        return;
      }
      const label: string[] = [];
      const timeline = { ...read, entries: { ...columns, label } };
      const arrived = takeLabels(askedLabels, label, read.version);
      if (first) {
        show(review, timeline, 'labels');
        void showWhenLabelled(timeline, arrived);
      } else if (await arrived) show(review, timeline);
      else await refresh();
    } catch (error) {
      const { review, toCome } = getState();
      if (review === undefined || toCome === 'columns') setState({ failed: sentenceOf(error) });
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
