import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { About, OpenedReview, SampleName } from '#shared/contract.ts';
import type { FileId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { sentenceOf } from './sentence-of.ts';

/** Which review is on screen, if any, and what the home screen has to tell. */
export type Session = {
  readonly about?: About | undefined;
  readonly review?: ReviewId | undefined;
  /** What is being opened, in words. */
  readonly opening?: string | undefined;
  readonly problem?: string | undefined;
};

export type SessionActions = {
  readonly store: StoreApi<Session>;
  readonly start: () => Promise<void>;
  readonly openFile: (file: FileId) => Promise<void>;
  readonly openSample: (sample: SampleName, afresh?: boolean) => Promise<void>;
  /** Opens what a call made ("New review"). */
  readonly open: (what: string, call: () => Promise<OpenedReview>) => Promise<boolean>;
  readonly leave: () => Promise<void>;
  readonly dismiss: () => void;
};

export const createSession = (api: Api): SessionActions => {
  const store = createStore<Session>(() => ({}));
  const { getState, setState } = store;

  const open = async (what: string, call: () => Promise<OpenedReview>): Promise<boolean> => {
    if (getState().opening !== undefined) return false;
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

  return {
    store,
    open,
    openFile,
    openSample: async (sample, afresh) => {
      const choice = afresh === undefined ? { sample } : { sample, afresh };
      await open('Opening the sample review', () => api.openSample(choice));
    },
    start: async () => {
      try {
        const about = await api.about({});
        setState({ about });
        if (about.opening !== undefined) await openFile(about.opening);
      } catch (error) {
        setState({ problem: sentenceOf(error) });
      }
    },
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
