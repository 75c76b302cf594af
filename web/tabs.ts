/*
 * Knows when the last tab is gone, so that the program ends when its windows are closed. Counted in ticks of a second and
 * not by the clock: a laptop that slept has lost no tab.
 */

export type Tabs = {
  readonly alive: (bearer: string) => void;
  /** The page says that it is being left: closed, or about to be loaded again. */
  readonly leaving: (bearer: string) => void;
  /** One second has passed; answers whether the last tab has gone for good. */
  readonly tick: () => boolean;
};

/** Browsers let a tab in the background speak once a minute at worst. */
export const silentTicksUntilGone = 150;
/** Long enough for a reload, or for a browser that is slow to open a second tab. */
export const leavingTicksUntilGone = 15;

export const createTabs = (): Tabs => {
  const left = new Map<string, number>();
  let hadOne = false;
  return {
    alive: (bearer) => {
      hadOne = true;
      left.set(bearer, silentTicksUntilGone);
    },
    leaving: (bearer) => {
      if (left.has(bearer)) left.set(bearer, leavingTicksUntilGone);
    },
    tick: () => {
      for (const [bearer, ticks] of left) {
        if (ticks <= 1) left.delete(bearer);
        else left.set(bearer, ticks - 1);
      }
      return hadOne && left.size === 0;
    },
  };
};
