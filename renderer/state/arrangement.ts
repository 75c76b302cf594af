import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { plainArrangement } from '#shared/domain/lanes/arrange-lanes.ts';
import type { LaneArrangement } from '#shared/domain/lanes/arrange-lanes.ts';
import type { View } from '#shared/view.ts';

type KeptArrangement = Pick<View, 'pinnedLanes' | 'foldedLanes' | 'foldedSections'>;

/** Which lanes stand on top and which are folded: a matter of this screen, kept with the view. */
export type ArrangementActions = {
  readonly store: StoreApi<LaneArrangement>;
  readonly pin: (lane: number, isPinned: boolean) => void;
  readonly fold: (lane: number, isFolded: boolean) => void;
  readonly foldSection: (section: string, isFolded: boolean) => void;
  readonly restore: (kept: KeptArrangement) => void;
};

const changed = <T>(list: readonly T[], value: T, isIn: boolean): readonly T[] => {
  const others = list.filter((one) => one !== value);
  return isIn ? [...others, value] : others;
};

/** As it is kept; what is plain is left out. */
export const keptLanes = ({ pinned, folded, foldedSections }: LaneArrangement): KeptArrangement => ({
  ...(pinned.length > 0 ? { pinnedLanes: [...pinned] } : {}),
  ...(folded.length > 0 ? { foldedLanes: [...folded] } : {}),
  ...(foldedSections.length > 0 ? { foldedSections: [...foldedSections] } : {}),
});

export const createArrangement = (): ArrangementActions => {
  const store = createStore<LaneArrangement>(() => plainArrangement);
  const { setState } = store;
  return {
    store,
    pin: (lane, isPinned) => {
      setState(({ pinned }) => ({ pinned: changed(pinned, lane, isPinned) }));
    },
    fold: (lane, isFolded) => {
      setState(({ folded }) => ({ folded: changed(folded, lane, isFolded) }));
    },
    foldSection: (section, isFolded) => {
      setState(({ foldedSections }) => ({ foldedSections: changed(foldedSections, section, isFolded) }));
    },
    restore: ({ pinnedLanes = [], foldedLanes = [], foldedSections = [] }) => {
      setState({ pinned: pinnedLanes, folded: foldedLanes, foldedSections });
    },
  };
};
