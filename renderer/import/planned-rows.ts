import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { PlannedRow } from '#shared/domain/reading/planned-row.ts';
import type { PlanId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';

const page = 200;

/** Which rows are shown: all, those to look at, entries, those joined to the row above, blank rows and headings. */
export type RowFilter = 'all' | 'attention' | 'entries' | 'joined' | 'aside';

export type PlannedRowsState = {
  /** How many rows there are; absent until the first answer. */
  readonly of?: number | undefined;
  readonly rows: ReadonlyMap<number, PlannedRow>;
  readonly failed: boolean;
};

export type PlannedRows = {
  readonly store: StoreApi<PlannedRowsState>;
  /** Asks for the page that a row is on, once. */
  readonly want: (index: number) => void;
};

/** The rows of a plan, fetched in pages as they come into view. */
export const createPlannedRows = (
  api: Api,
  review: ReviewId,
  plan: PlanId | undefined,
  only: RowFilter,
  words = '',
): PlannedRows => {
  const store = createStore<PlannedRowsState>(() => ({ rows: new Map(), failed: false }));
  const asked = new Set<number>();
  const fetchPage = async (made: PlanId, offset: number) => {
    try {
      const { of, rows } = await api.planRows({ review, plan: made, only, words, offset, limit: page });
      const all = new Map(store.getState().rows);
      rows.forEach((row, index) => all.set(offset + index, row));
      store.setState({ of, rows: all });
    } catch {
      // Said on screen by the list itself, whatever the reason.
      store.setState({ failed: true });
    }
  };
  return {
    store,
    want: (index) => {
      const offset = Math.floor(index / page) * page;
      if (plan === undefined || asked.has(offset)) return;
      asked.add(offset);
      void fetchPage(plan, offset);
    },
  };
};
