import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import type { FollowedThread } from '#shared/domain/threads/thread.ts';
import type { ChangeId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { onceForVersion } from './once-for-version.ts';
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
  const read = async () => {
    await whenIdle();
    return { exchanges: await api.exchanges({ review }), threads: await api.threads({ review }) };
  };
  const want = onceForVersion(
    read,
    (found) => {
      store.setState({ ...found, problem: undefined });
    },
    (problem) => {
      store.setState({ problem });
    },
  );
  return { store, want };
};
