import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { View } from '#shared/view.ts';
import { differsInWindowAlone, isSameView } from '#shared/domain/views/same-view.ts';
import type { RegisterActions, RegisterLook } from './register.ts';
import type { ViewActions } from './view.ts';

/** A place that a person was at: screen, window, selection and filters, and how the register was looked at. */
export type TrailPoint = { readonly view: View; readonly register: RegisterLook };

export type Trail = {
  readonly past: readonly TrailPoint[];
  readonly now?: TrailPoint | undefined;
  readonly future: readonly TrailPoint[];
};

export type TrailActions = {
  readonly store: StoreApi<Trail>;
  readonly back: () => void;
  readonly forward: () => void;
  /** Something that belongs to a view has changed; it counts once the person rests there. */
  readonly onChange: () => void;
  readonly stop: () => void;
};

/** Where a movement ends is a place; its frames are not. */
const restMs = 500;
const mostKept = 100;

/** The places that a person was at in a review, to go back and forward through; forgotten when it is closed. */
export const createTrail = (
  view: Pick<ViewActions, 'snapshot' | 'takeUp' | 'store'>,
  register: RegisterActions,
): TrailActions => {
  const store = createStore<Trail>(() => ({ past: [], future: [] }));
  const { getState, setState } = store;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** A place is being taken up: where its window settles is that place, not a new one. */
  let takingUp = false;

  const here = (): TrailPoint => {
    // How the table is arranged is no place: going back does not undo it.
    const at = { ...view.snapshot(), chronology: undefined };
    return { view: at, register: { ...register.store.getState(), opened: 0 } };
  };
  const isSame = (a: TrailPoint, b: TrailPoint, windowCounts: boolean): boolean =>
    (windowCounts ? isSameView : differsInWindowAlone)(a.view, b.view) &&
    JSON.stringify(a.register) === JSON.stringify(b.register);
  const settle = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    if (!view.store.getState().restored) return;
    const { past, now } = getState();
    const next = here();
    if (now === undefined || isSame(now, next, !takingUp)) setState({ now: next });
    else setState({ past: [...past, now].slice(-mostKept), now: next, future: [] });
    takingUp = false;
  };
  const takeUp = (point: TrailPoint): void => {
    takingUp = true;
    register.restore(point.register);
    view.takeUp(point.view);
    clearTimeout(waiting);
    waiting = setTimeout(settle, restMs);
  };
  const flush = (): void => {
    if (waiting !== undefined) settle();
  };

  return {
    store,
    back: () => {
      flush();
      const { past, now, future } = getState();
      const to = past.at(-1);
      if (to === undefined || now === undefined) return;
      setState({ past: past.slice(0, -1), now: to, future: [now, ...future] });
      takeUp(to);
    },
    forward: () => {
      flush();
      const { past, now, future } = getState();
      const [to, ...further] = future;
      if (to === undefined || now === undefined) return;
      setState({ past: [...past, now], now: to, future: further });
      takeUp(to);
    },
    onChange: () => {
      clearTimeout(waiting);
      waiting = setTimeout(settle, restMs);
    },
    stop: () => {
      clearTimeout(waiting);
    },
  };
};
