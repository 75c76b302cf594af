import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { EntryId, GapId } from '#shared/model.ts';

/** What is selected: one selection, shared by the timeline, the chronology and the details. */
export type Selection = { readonly entry?: EntryId | undefined; readonly gap?: GapId | undefined };

export type SelectionActions = {
  readonly store: StoreApi<Selection>;
  readonly select: (entry: EntryId | undefined) => void;
  /** An entry with the gap of it that is in hand; a gap without an entry alone. */
  readonly choose: (selection: Selection) => void;
  readonly selectGap: (gap: GapId | undefined) => void;
};

export const createSelection = (): SelectionActions => {
  const store = createStore<Selection>(() => ({}));
  return {
    store,
    select: (entry) => {
      if (store.getState().entry !== entry) store.setState({ entry, gap: undefined });
    },
    choose: ({ entry, gap }) => {
      store.setState({ entry, gap });
    },
    selectGap: (gap) => {
      store.setState({ gap });
    },
  };
};
