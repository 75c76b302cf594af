import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { noFilters } from '#shared/domain/filtering.ts';
import type { Filters } from '#shared/domain/filtering.ts';
import type { FilterSet } from '#shared/filters.ts';
import type { AnyGapKind, GapState } from '#shared/model.ts';

export type FilterActions = {
  readonly store: StoreApi<Filters>;
  readonly showAgency: (agency: number, shown: boolean) => void;
  readonly showOnly: (agencies: readonly number[], all: readonly number[]) => void;
  readonly showSource: (source: number, shown: boolean) => void;
  readonly showState: (state: GapState, shown: boolean) => void;
  readonly toggleKinds: (kinds: readonly AnyGapKind[]) => void;
  readonly toggleGoodPractice: () => void;
  /** What entries have to be, or to hold; undefined lets them all pass. */
  readonly choose: (choice: Partial<Pick<Filters, 'recordedBy' | 'dates' | 'words' | 'person' | 'term'>>) => void;
  /** Takes one filter off, as its words say how. */
  readonly takeOff: (off: Partial<Filters>) => void;
  readonly showWithoutJudgement: (without: boolean) => void;
  /** Takes every filter off; the view without judgement stays until it is left. */
  readonly showAll: () => void;
  readonly restore: (kept: FilterSet) => void;
};

const without = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => new Set([...set].filter((one) => one !== value));
const shownIn = <T>(hidden: ReadonlySet<T>, value: T, shown: boolean): ReadonlySet<T> =>
  shown ? without(hidden, value) : new Set([...hidden, value]);

/** Filters as they are kept; what hides nothing is left out. */
export const keptFilters = (filters: Filters): FilterSet => ({
  ...(filters.hiddenAgencies.size > 0 ? { hiddenAgencies: [...filters.hiddenAgencies] } : {}),
  ...(filters.hiddenSources.size > 0 ? { hiddenSources: [...filters.hiddenSources] } : {}),
  ...(filters.hiddenKinds.size > 0 ? { hiddenKinds: [...filters.hiddenKinds] } : {}),
  ...(filters.hiddenStates.size > 0 ? { hiddenStates: [...filters.hiddenStates] } : {}),
  ...(filters.hidesGoodPractice === true ? { hidesGoodPractice: true } : {}),
  ...(filters.recordedBy === undefined ? {} : { recordedBy: filters.recordedBy }),
  ...(filters.dates === undefined ? {} : { dates: filters.dates }),
  ...(filters.words === undefined ? {} : { words: filters.words }),
  ...(filters.person === undefined ? {} : { person: filters.person }),
  ...(filters.term === undefined ? {} : { term: filters.term }),
  ...(filters.withoutJudgement === true ? { withoutJudgement: true } : {}),
});

export const createFilters = (): FilterActions => {
  const store = createStore<Filters>(() => noFilters);
  const { setState } = store;
  return {
    store,
    showAgency: (agency, shown) => {
      setState(({ hiddenAgencies }) => ({ hiddenAgencies: shownIn(hiddenAgencies, agency, shown) }));
    },
    showOnly: (agencies, all) => {
      setState({ hiddenAgencies: new Set(all.filter((agency) => !agencies.includes(agency))) });
    },
    showSource: (source, shown) => {
      setState(({ hiddenSources }) => ({ hiddenSources: shownIn(hiddenSources, source, shown) }));
    },
    showState: (state, shown) => {
      setState(({ hiddenStates }) => ({ hiddenStates: shownIn(hiddenStates, state, shown) }));
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
    choose: (choice) => {
      setState(choice);
    },
    takeOff: (off) => {
      setState(off);
    },
    showWithoutJudgement: (withoutJudgement) => {
      setState({ withoutJudgement });
    },
    showAll: () => {
      setState(noFilters);
    },
    restore: (kept) => {
      setState({
        ...noFilters,
        hiddenAgencies: new Set(kept.hiddenAgencies),
        hiddenSources: new Set(kept.hiddenSources),
        hiddenKinds: new Set(kept.hiddenKinds),
        hiddenStates: new Set(kept.hiddenStates),
        hidesGoodPractice: kept.hidesGoodPractice === true,
        recordedBy: kept.recordedBy,
        dates: kept.dates,
        words: kept.words,
        person: kept.person,
        term: kept.term,
        withoutJudgement: kept.withoutJudgement,
      });
    },
  };
};
