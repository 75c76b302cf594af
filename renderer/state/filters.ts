import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { noFilters } from '#shared/domain/filtering.ts';
import type { Filters } from '#shared/domain/filtering.ts';
import type { AnyGapKind } from '#shared/model.ts';

export type SavedFilters = {
  readonly hiddenAgencies?: readonly number[] | undefined;
  readonly hiddenKinds?: readonly AnyGapKind[] | undefined;
  readonly hidesGoodPractice?: boolean | undefined;
  readonly recordedBy?: Filters['recordedBy'];
};

export type FilterActions = {
  readonly store: StoreApi<Filters>;
  readonly showAgency: (agency: number, shown: boolean) => void;
  readonly showOnly: (agencies: readonly number[], all: readonly number[]) => void;
  readonly toggleKinds: (kinds: readonly AnyGapKind[]) => void;
  readonly toggleGoodPractice: () => void;
  readonly showRecordedBy: (by: Filters['recordedBy']) => void;
  readonly showAll: () => void;
  readonly restore: (saved: SavedFilters) => void;
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
    showRecordedBy: (recordedBy) => {
      setState({ recordedBy });
    },
    showAll: () => {
      setState(noFilters);
    },
    restore: ({ hiddenAgencies = [], hiddenKinds = [], hidesGoodPractice = false, recordedBy }) => {
      setState({
        hiddenAgencies: new Set(hiddenAgencies),
        hiddenKinds: new Set(hiddenKinds),
        hidesGoodPractice,
        recordedBy,
      });
    },
  };
};
