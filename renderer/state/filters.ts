import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { noFilters } from '#shared/domain/filtering.ts';
import type { Filters } from '#shared/domain/filtering.ts';
import type { GapKind } from '#shared/model.ts';

export type FilterActions = {
  readonly store: StoreApi<Filters>;
  readonly showAgency: (agency: number, shown: boolean) => void;
  readonly showOnly: (agencies: readonly number[], all: readonly number[]) => void;
  readonly toggleKinds: (kinds: readonly GapKind[]) => void;
  readonly toggleGoodPractice: () => void;
  readonly showAll: () => void;
  readonly restore: (agencies: readonly number[], kinds: readonly GapKind[], hidesGoodPractice: boolean) => void;
};

const without = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => new Set([...set].filter((one) => one !== value));

export const createFilters = (): FilterActions => {
  const store = createStore<Filters>(() => noFilters);
  const { setState } = store;
  return {
    store,
    showAgency: (agency, shown) => {
      setState(({ hiddenAgencies }) => ({
        hiddenAgencies: shown ? without(hiddenAgencies, agency) : new Set([...hiddenAgencies, agency]),
      }));
    },
    showOnly: (agencies, all) => {
      setState({ hiddenAgencies: new Set(all.filter((agency) => !agencies.includes(agency))) });
    },
    toggleKinds: (kinds) => {
      setState(({ hiddenKinds }) => {
        const hidden = kinds.every((kind) => hiddenKinds.has(kind));
        const others = [...hiddenKinds].filter((kind) => !kinds.includes(kind));
        return { hiddenKinds: new Set(hidden ? others : [...others, ...kinds]) };
      });
    },
    toggleGoodPractice: () => {
      setState(({ hidesGoodPractice }) => ({ hidesGoodPractice: hidesGoodPractice !== true }));
    },
    showAll: () => {
      setState(noFilters);
    },
    restore: (agencies, kinds, hidesGoodPractice) => {
      setState({ hiddenAgencies: new Set(agencies), hiddenKinds: new Set(kinds), hidesGoodPractice });
    },
  };
};
