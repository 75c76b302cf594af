import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { About, OpenedReview, SampleName } from '#shared/contract.ts';
import type { FileId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import type { KeptReview } from './kept-review.ts';
import { sentenceOf } from './sentence-of.ts';

/** Which review is on screen, if any, and what the home screen has to tell. */
export type Session = {
  readonly about?: About | undefined;
  readonly review?: ReviewId | undefined;
  /** What is being opened, in words. */
  readonly opening?: string | undefined;
  readonly problem?: string | undefined;
  /** A reload: the review that was open is being found again, and home is not shown meanwhile. */
  readonly takingUp: boolean;
};

export type SessionActions = {
  readonly store: StoreApi<Session>;
  readonly start: () => Promise<void>;
  /** The person opened a review file from outside, while the window was open. */
  readonly openFromOutside: () => Promise<void>;
  readonly openFile: (file: FileId) => Promise<void>;
  readonly openSample: (sample: SampleName, afresh?: boolean) => Promise<void>;
  /** Opens what a call made ("New review"). */
  readonly open: (what: string, call: () => Promise<OpenedReview>) => Promise<boolean>;
  readonly leave: () => Promise<void>;
  readonly dismiss: () => void;
};

/** @param kept which review this window had open, so that a reload goes on with it */
export const createSession = (api: Api, kept: KeptReview): SessionActions => {
  const store = createStore<Session>(() => ({ takingUp: kept.read() !== undefined }));
  const { getState, setState } = store;

  const open = async (what: string, call: () => Promise<OpenedReview>): Promise<boolean> => {
    if (getState().opening !== undefined) return false;
    performance.mark('sightline:open-review');
    setState({ opening: what, problem: undefined });
    try {
      const { review } = await call();
      const before = getState().review;
      setState({ review });
      if (before !== undefined && before !== review) await api.closeReview({ review: before });
      return true;
    } catch (error) {
      setState({ problem: sentenceOf(error) });
      return false;
    } finally {
      setState({ opening: undefined });
    }
  };

  const openFile = async (file: FileId) => {
    await open('Opening the review', () => api.openReview({ file }));
  };

  const openFromOutside = async () => {
    try {
      const about = await api.about({});
      setState({ about });
      if (about.opening !== undefined) await openFile(about.opening);
    } catch (error) {
      setState({ problem: sentenceOf(error) });
    }
  };

  /** Where the file was closed meanwhile, the person sees home and the sentence that says so. */
  const takeUp = async (review: ReviewId) => {
    try {
      await api.review({ review });
      setState({ review });
    } catch (error) {
      kept.keep(undefined);
      setState({ problem: sentenceOf(error) });
    }
  };

  store.subscribe((now, before) => {
    if (now.review !== before.review) kept.keep(now.review);
  });

  return {
    store,
    open,
    openFile,
    openSample: async (sample, afresh) => {
      const choice = afresh === undefined ? { sample } : { sample, afresh };
      await open('Opening the sample review', () => api.openSample(choice));
    },
    start: async () => {
      const review = kept.read();
      if (review !== undefined) await takeUp(review);
      await openFromOutside();
      setState({ takingUp: false });
    },
    openFromOutside,
    leave: async () => {
      const { review } = getState();
      setState({ review: undefined, problem: undefined });
      if (review === undefined) return;
      try {
        await api.closeReview({ review });
      } catch (error) {
        setState({ problem: sentenceOf(error) });
      }
    },
    dismiss: () => {
      setState({ problem: undefined });
    },
  };
};
