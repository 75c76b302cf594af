import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { View } from '#shared/view.ts';
import type { EntryId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { keptFilters } from './filters.ts';
import type { FilterActions } from './filters.ts';
import { keptArrangement } from './arrangement.ts';
import type { ArrangementActions } from './arrangement.ts';
import type { SelectionActions } from './selection.ts';

export type Screen = NonNullable<View['screen']>;
export type DaysInView = { readonly from: number; readonly to: number };

export type ViewState = {
  readonly screen: Screen;
  readonly window?: DaysInView | undefined;
  /** The second ruler above the lanes; absent where none is shown. */
  readonly ruler?: string | undefined;
  /** The saved view has been read, or could not be: from now on what is on screen is what is kept. */
  readonly restored: boolean;
};

export type ViewActions = {
  readonly store: StoreApi<ViewState>;
  readonly go: (screen: Screen) => void;
  readonly look: (window: DaysInView) => void;
  readonly showRuler: (ruler: string | undefined) => void;
  /** Asks for the saved view beside what `read` asks for, and takes it up when that is there. */
  readonly restore: (read: () => Promise<void>) => Promise<void>;
  /** From now on what changes is kept. */
  readonly start: () => void;
  /** Stops keeping it; what is still waiting is kept now. */
  readonly stop: () => void;
};

type Parts = {
  readonly selection: SelectionActions;
  readonly filters: FilterActions;
  readonly arrangement: ArrangementActions;
};

const restMs = 800;
const asEntry = (value: number, ids: readonly EntryId[]): EntryId | undefined => ids.find((id) => id === value);

/**
 * Where a person had got to in a review: kept in its file once they rest. A view that cannot be kept (a file that can only
 * be read) costs nobody anything, so that is not told.
 */
export const createView = (
  api: Api,
  review: ReviewId,
  { selection, filters, arrangement }: Parts,
  entryIds: () => readonly EntryId[],
): ViewActions => {
  const store = createStore<ViewState>(() => ({ screen: 'timeline', restored: false }));
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const keep = () => {
    waiting = undefined;
    const { screen, window, ruler } = store.getState();
    const { entry } = selection.store.getState();
    const view: View = {
      screen,
      ...keptFilters(filters.store.getState()),
      ...keptArrangement(arrangement.store.getState()),
      ...(ruler === undefined ? {} : { ruler }),
      ...window,
      ...(entry === undefined ? {} : { selected: entry }),
    };
    api.saveView({ review, view }).catch(() => undefined);
  };
  const rest = () => {
    if (!store.getState().restored) return;
    clearTimeout(waiting);
    waiting = setTimeout(keep, restMs);
  };
  let listeners: readonly (() => void)[] = [];

  return {
    store,
    go: (screen) => {
      store.setState({ screen });
    },
    look: (window) => {
      store.setState({ window });
    },
    showRuler: (ruler) => {
      store.setState({ ruler });
    },
    restore: async (read) => {
      try {
        // Asked first: it is there long before the entries are.
        const [saved] = await Promise.all([api.savedView({ review }), read()]);
        filters.restore(saved);
        arrangement.restore(saved);
        if (saved.selected !== undefined) selection.select(asEntry(saved.selected, entryIds()));
        const window =
          saved.from === undefined || saved.to === undefined ? undefined : { from: saved.from, to: saved.to };
        store.setState({ screen: saved.screen ?? 'timeline', window, ruler: saved.ruler });
      } finally {
        store.setState({ restored: true });
      }
    },
    start: () => {
      listeners = [store, selection.store, filters.store, arrangement.store].map(({ subscribe }) => subscribe(rest));
    },
    stop: () => {
      for (const unsubscribe of listeners) unsubscribe();
      if (waiting === undefined) return;
      clearTimeout(waiting);
      keep();
    },
  };
};
