import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ThreadId } from '#shared/domain/threads/thread.ts';
import type { AgencyId, CalendarDate } from '#shared/model.ts';

/** What the timeline is read by for the moment: one thread, or what one agency could have known on a day. */
export type Following = {
  readonly thread?: ThreadId | undefined;
  readonly known?: { readonly agency: AgencyId; readonly day: CalendarDate } | undefined;
};

export type FollowingActions = {
  readonly store: StoreApi<Following>;
  readonly followThread: (thread: ThreadId | undefined) => void;
  readonly askKnown: (known: Following['known']) => void;
};

export const createFollowing = (): FollowingActions => {
  const store = createStore<Following>(() => ({}));
  return {
    store,
    followThread: (thread) => {
      store.setState({ thread });
    },
    askKnown: (known) => {
      store.setState({ known });
    },
  };
};
