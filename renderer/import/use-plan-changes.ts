import { useEffect, useMemo } from 'react';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { AppError } from '#shared/errors.ts';
import type { PlanId, ReviewId, RowChange } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import type { ChangeChoice, VersionChange } from '#shared/version-change.ts';

const page = 100;

export type PlanChangesState = {
  /** How many there are; absent until the first answer. */
  readonly of?: number | undefined;
  readonly changes: readonly VersionChange[];
  readonly problem?: string | undefined;
};

export type PlanChanges = {
  readonly store: StoreApi<PlanChangesState>;
  readonly choose: (index: number, choice: ChangeChoice) => Promise<void>;
  readonly more: () => Promise<void>;
};

const sentenceOf = (error: unknown): string =>
  error instanceof AppError ? error.sentence : 'The changes could not be fetched. Go back a step and come again.';

const createPlanChanges = (api: Api, review: ReviewId, plan: PlanId, only: 'changed' | RowChange): PlanChanges => {
  const store = createStore<PlanChangesState>(() => ({ changes: [] }));
  const more = async () => {
    try {
      const { changes } = store.getState();
      const fetched = await api.planChanges({ review, plan, only, offset: changes.length, limit: page });
      store.setState({ of: fetched.of, changes: [...changes, ...fetched.changes], problem: undefined });
    } catch (error) {
      store.setState({ problem: sentenceOf(error) });
    }
  };
  return {
    store,
    more,
    choose: async (index, choice) => {
      try {
        await api.chooseChanges({ review, plan, choices: [{ index, choice }] });
        store.setState(({ changes }) => ({
          changes: changes.map((change) => (change.index === index ? { ...change, choice } : change)),
          problem: undefined,
        }));
      } catch (error) {
        store.setState({ problem: sentenceOf(error) });
      }
    },
  };
};

/** The changes of a later version, fetched in pages, and what was chosen for each. */
export const usePlanChanges = (api: Api, review: ReviewId, plan: PlanId, only: 'changed' | RowChange): PlanChanges => {
  const held = useMemo(() => createPlanChanges(api, review, plan, only), [api, review, plan, only]);
  useEffect(() => {
    void held.more();
  }, [held]);
  return held;
};
