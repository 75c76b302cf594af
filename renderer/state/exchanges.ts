import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import type { FollowedThread } from '#shared/domain/threads/thread.ts';
import type { ChangeId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { sentenceOf } from './sentence-of.ts';
import { whenIdle } from './when-idle.ts';

/** Who told whom, and the threads followed, as of one version of the review; absent until they were first read. */
export type ExchangeState = {
  readonly exchanges?: readonly Exchange[] | undefined;
  readonly threads?: readonly FollowedThread[] | undefined;
  readonly problem?: string | undefined;
};

export type ExchangeActions = {
  readonly store: StoreApi<ExchangeState>;
  /** Reads them for a version of the review, once; what is shown stays until the new ones are there. */
  readonly want: (version: ChangeId) => void;
};

/** Exchanges and threads, read when a part of the page first asks for them and again when the review has changed. */
export const createExchanges = (api: Api, review: ReviewId): ExchangeActions => {
  const store = createStore<ExchangeState>(() => ({}));
  let asked: ChangeId | undefined;
  const read = async (version: ChangeId) => {
    try {
      await whenIdle();
      const exchanges = await api.exchanges({ review });
      const threads = await api.threads({ review });
      if (asked === version) store.setState({ exchanges, threads, problem: undefined });
    } catch (error) {
      if (asked !== version) return;
      asked = undefined;
      store.setState({ problem: sentenceOf(error) });
    }
  };
  return {
    store,
    want: (version) => {
      if (asked === version) return;
      asked = version;
      void read(version);
    },
  };
};
