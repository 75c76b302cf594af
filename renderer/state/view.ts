import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { dayNumber } from '#shared/domain/calendar.ts';
import type { Anchor } from '#shared/domain/clocks/anchors.ts';
import { arrangementFrom, plainArrangement } from '#shared/domain/chronology/chronology-columns.ts';
import type { ChronologyArrangement } from '#shared/domain/chronology/chronology-columns.ts';
import type { View } from '#shared/view.ts';
import type { EntryId, Gap, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { keptFilters } from './filters.ts';
import type { FilterActions } from './filters.ts';
import { keptLanes } from './arrangement.ts';
import type { ArrangementActions } from './arrangement.ts';
import type { SelectionActions } from './selection.ts';

export type Screen = NonNullable<View['screen']>;
export type DaysInView = { readonly from: number; readonly to: number };

export type ViewState = {
  readonly screen: Screen;
  readonly window?: DaysInView | undefined;
  /** The second ruler above the lanes; absent where none is shown. */
  readonly ruler?: string | undefined;
  /** What the timeline is aligned to; absent where it is not. */
  readonly align?: string | undefined;
  /** The columns of the chronology and their order. */
  readonly arrangement: ChronologyArrangement;
  /** The saved view has been read: what it shows stands, what it selects may still be on its way. */
  readonly isTakenUp?: boolean | undefined;
  /** It stands wholly, or could not be read: from now on what is on screen is what is kept. */
  readonly restored: boolean;
};

export type ViewActions = {
  readonly store: StoreApi<ViewState>;
  readonly go: (screen: Screen) => void;
  readonly look: (window: DaysInView) => void;
  readonly showRuler: (ruler: string | undefined) => void;
  /** Counts the days from an anchor and brings it to the middle, as many days in view as before; undefined stops that. */
  readonly alignTo: (anchor: Anchor | undefined) => void;
  readonly arrange: (arrangement: Partial<ChronologyArrangement>) => void;
  /** Where the person is now, as it is kept. */
  readonly snapshot: () => View;
  /** Takes up the screen, the window, the selection and the filters of a view, at once. */
  readonly takeUp: (view: View) => void;
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

/** What there is to select. */
export type Selectable = { readonly entries: readonly EntryId[]; readonly gaps: readonly Gap[] };

const restMs = 800;
/** Days to either side of an anchor where no window is known yet. */
const daysAround = 180;

/**
 * Where a person had got to in a review: kept in its file once they rest. A view that cannot be kept (a file that can only
 * be read) costs nobody anything, so that is not told.
 */
export const createView = (
  api: Api,
  review: ReviewId,
  { selection, filters, arrangement: laneArrangement }: Parts,
  selectable: () => Selectable,
): ViewActions => {
  const store = createStore<ViewState>(() => ({
    screen: 'timeline',
    arrangement: plainArrangement,
    restored: false,
  }));
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const snapshot = (): View => {
    const { screen, window, ruler, align, arrangement } = store.getState();
    const { entry, gap } = selection.store.getState();
    const { columns, by, down } = arrangement;
    return {
      screen,
      ...keptFilters(filters.store.getState()),
      ...keptLanes(laneArrangement.store.getState()),
      ...(ruler === undefined ? {} : { ruler }),
      ...(align === undefined ? {} : { align }),
      ...window,
      ...(entry === undefined ? {} : { selected: entry }),
      ...(gap === undefined ? {} : { gap }),
      ...(arrangement === plainArrangement ? {} : { chronology: { columns: [...columns], by, down } }),
    };
  };
  const takeUpSelection = (view: View): void => {
    const { entries, gaps } = selectable();
    selection.choose({
      entry: entries.find((id) => id === view.selected),
      gap: gaps.find(({ id }) => id === view.gap)?.id,
    });
  };
  const takeUp = (view: View): void => {
    filters.restore(view);
    laneArrangement.restore(view);
    takeUpSelection(view);
    const { from, to } = view;
    store.setState({
      screen: view.screen ?? 'timeline',
      window: from === undefined || to === undefined ? undefined : { from, to },
      ruler: view.ruler,
      align: view.align,
    });
  };
  const keep = () => {
    clearTimeout(waiting);
    waiting = undefined;
    api.saveView({ review, view: snapshot() }).catch(() => undefined);
  };
  const rest = () => {
    if (!store.getState().restored) return;
    clearTimeout(waiting);
    waiting = setTimeout(keep, restMs);
  };
  /** The window may be on its way out: what is waiting is kept while there is still somebody to keep it. */
  const onHidden = (): void => {
    if (waiting !== undefined && document.visibilityState === 'hidden') keep();
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
    alignTo: (anchor) => {
      if (anchor === undefined) {
        store.setState({ align: undefined });
        return;
      }
      const { window } = store.getState();
      const half = window === undefined ? daysAround : (window.to - window.from) / 2;
      const middle = dayNumber(anchor.day);
      store.setState({ align: anchor.id, window: { from: middle - half, to: middle + half } });
    },
    arrange: (changed) => {
      store.setState(({ arrangement }) => ({ arrangement: { ...arrangement, ...changed } }));
    },
    snapshot,
    takeUp,
    restore: async (read) => {
      try {
        // Asked first: it is there long before the entries are.
        const asked = api.savedView({ review });
        const reading = read();
        const saved = await asked;
        takeUp(saved);
        if (saved.chronology !== undefined) store.setState({ arrangement: arrangementFrom(saved.chronology) });
        store.setState({ isTakenUp: true });
        await reading;
        takeUpSelection(saved);
      } finally {
        store.setState({ restored: true });
      }
    },
    start: () => {
      document.addEventListener('visibilitychange', onHidden);
      listeners = [
        store.subscribe(rest),
        selection.store.subscribe(rest),
        filters.store.subscribe(rest),
        laneArrangement.store.subscribe(rest),
        () => {
          document.removeEventListener('visibilitychange', onHidden);
        },
      ];
    },
    stop: () => {
      for (const unsubscribe of listeners) unsubscribe();
      if (waiting !== undefined) keep();
    },
  };
};
