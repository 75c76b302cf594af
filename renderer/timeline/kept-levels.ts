import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';

/** What lies one step in and out of the level on screen, and a few of the way there. */
const mostKept = 12;

/** The layouts of zoom levels that were worked out and still hold. */
export type KeptLevels = {
  /** The layout of a level, worked out where it is not there; undefined while nothing can be laid out. */
  readonly layOut: (level: number) => LaidLevel | undefined;
  /** Lays out the levels one step in and out while nothing else happens, so that reaching them costs no frame. */
  readonly layOutBeside: (level: number) => void;
  /** What the layouts rest on has changed. */
  readonly forget: () => void;
  /** Lays out nothing more until it is asked to. */
  readonly rest: () => void;
};

export const createKeptLevels = (work: (level: number) => LaidLevel | undefined): KeptLevels => {
  const levels = new Map<number, LaidLevel>();
  let idle = 0;
  const layOut = (level: number): LaidLevel | undefined => {
    const known = levels.get(level);
    if (known !== undefined) return known;
    const laid = work(level);
    if (laid === undefined) return undefined;
    if (levels.size >= mostKept) levels.delete(levels.keys().next().value ?? level);
    levels.set(level, laid);
    return laid;
  };
  const rest = (): void => {
    cancelIdleCallback(idle);
  };
  return {
    layOut,
    layOutBeside: (level) => {
      rest();
      idle = requestIdleCallback(() => {
        layOut(level + 1);
        idle = requestIdleCallback(() => {
          layOut(level - 1);
        });
      });
    },
    forget: () => {
      levels.clear();
    },
    rest,
  };
};
