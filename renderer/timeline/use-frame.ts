import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from '#shared/domain/layout/walk.ts';
import { bringIntoView } from '#shared/domain/scale.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import { createMotion } from './motion.ts';
import type { Motion } from './motion.ts';
import { onThemeChange } from './palette.ts';
import { createStage } from './stage.ts';
import type { Stage } from './scene.ts';
import type { Subject } from './use-subject.ts';

type FrameInput = {
  readonly subject: Subject;
  /** The window to begin with. */
  readonly start: DayWindow;
  /** A window asked for from outside: a saved view. */
  readonly asked?: DayWindow | undefined;
  /** The day that the window stays with, in days since 1970-01-01: zooming leaves it where it stands. */
  readonly anchor?: number | undefined;
  /** Told when the window has come to rest; absent while it is no place that a person went to. */
  readonly onWindowChange?: ((window: DayWindow) => void) | undefined;
};

export type ShownWindow = {
  readonly get: () => DayWindow;
  readonly subscribe: (listener: () => void) => () => void;
};

export type Frame = {
  readonly stage: Stage;
  readonly motion: Motion;
  /** The window as it is now, for what follows each frame of it without drawing the rest anew. */
  readonly shown: ShownWindow;
  readonly onRange: () => void;
  /** The day to zoom about: what the timeline is aligned to while that is in view, else the one given. */
  readonly zoomDay: (otherwise: number) => number;
  /** Brings a place into view: its day by a glide, its lane by scrolling. */
  readonly bring: (place: Place) => void;
  /** Glides to days with room about them. */
  readonly zoomTo: (from: number, to: number) => void;
};

const createShown = (start: DayWindow): ShownWindow & { readonly set: (window: DayWindow) => void } => {
  let now = start;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (window) => {
      now = window;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The day that the window stays with, for what happens between frames. */
const createKeptDay = (): {
  readonly get: () => number | undefined;
  readonly set: (day: number | undefined) => void;
} => {
  let kept: number | undefined;
  return {
    get: () => kept,
    set: (day) => {
      kept = day;
    },
  };
};

/** A saved view and a window of its own need to know where movement ends, not each frame of it. */
const restMs = 160;

const isSame = (a: DayWindow, b: DayWindow): boolean =>
  Math.abs(a.from - b.from) < 0.01 && Math.abs(a.to - b.to) < 0.01;

/** The window to begin with: it stands once the days of the entries are known. */
export const useStart = (window: DayWindow, areDaysKnown: boolean): DayWindow => {
  const [start, setStart] = useState({ window, stands: areDaysKnown });
  if (!start.stands && areDaysKnown) setStart({ window, stands: true });
  return start.window;
};

/** Holds together what lives between frames: the chassis, the stage, movement, and the window they share. */
export const useFrame = ({ subject, start, asked, anchor, onWindowChange }: FrameInput): Frame => {
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reported = useRef<DayWindow>(undefined);
  const [shown] = useState(() => createShown(start));
  const latestChange = useRef(onWindowChange);
  useEffect(() => {
    latestChange.current = onWindowChange;
  }, [onWindowChange]);

  const [kept] = useState(createKeptDay);
  const [stage] = useState(() =>
    createStage(() => {
      performance.mark('sightline:first-draw');
    }),
  );
  const [motion] = useState(() => {
    const window = (): DayWindow => stage.chassis()?.window() ?? start;
    return createMotion({
      window,
      setWindow: (next) => {
        stage.chassis()?.setWindow(next);
      },
      limits: stage.limits,
      width: () => stage.chassis()?.size().width ?? 1,
      anchor: () => {
        const { from, to } = window();
        const day = kept.get() ?? stage.pointedDay();
        return day !== undefined && day >= from && day <= to ? day : (from + to) / 2;
      },
    });
  });

  useEffect(() => onThemeChange(stage.onTheme), [stage]);
  useEffect(
    () => () => {
      motion.stop();
      clearTimeout(rest.current);
    },
    [motion],
  );
  useEffect(() => {
    kept.set(anchor);
  }, [kept, anchor]);
  const zoomDay = useCallback(
    (otherwise: number): number => {
      const day = kept.get();
      const { from, to } = stage.chassis()?.window() ?? start;
      return day !== undefined && day >= from && day <= to ? day : otherwise;
    },
    [stage, kept, start],
  );
  const { limits, items } = subject;
  useEffect(() => {
    stage.setLimits(limits);
  }, [stage, limits]);
  // The frame may have been built before the days of the entries were known.
  const begun = useRef(start);
  useEffect(() => {
    if (begun.current === start) return;
    begun.current = start;
    stage.chassis()?.setWindow(start);
  }, [stage, start]);
  // A window from outside is taken; our own, coming back, is not.
  useEffect(() => {
    if (asked === undefined) return;
    if (reported.current !== undefined && isSame(reported.current, asked)) return;
    stage.chassis()?.setWindow(asked);
  }, [stage, asked]);

  const onRange = useCallback((): void => {
    stage.onRange();
    const window = stage.chassis()?.window();
    if (window === undefined) return;
    shown.set(window);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      reported.current = window;
      latestChange.current?.(window);
    }, restMs);
  }, [stage, shown]);
  const bring = useCallback(
    (place: Place): void => {
      const frame = stage.chassis();
      const lane = items[place.lane];
      if (lane === undefined || frame === undefined) return;
      const window = frame.window();
      const from = lane.from[place.item] ?? 0;
      const next = bringIntoView(window, from, lane.to[place.item] ?? from, stage.limits());
      if (next !== window) motion.glideTo(next);
      stage.bringLane(place);
    },
    [motion, stage, items],
  );
  const zoomTo = useCallback(
    (from: number, to: number): void => {
      const spare = Math.max((to - from) * 0.25, 1);
      motion.glideTo({ from: from - spare, to: to + spare });
    },
    [motion],
  );
  return { stage, motion, shown, onRange, zoomDay, bring, zoomTo };
};
