import { keepWithin, panBy, zoomAbout } from '#shared/domain/scale.ts';
import type { DayWindow, WindowLimits } from '#shared/domain/scale.ts';

/** How keys move the window, after the trace viewer Perfetto: a tap goes a step, holding goes on, ever faster. */
const tapPan = 50;
const tapZoom = 0.1;
const framePan = 8;
const frameZoom = 0.008;
const accelerationPerMs = 1 / 50;
/** The share of what is left that is made up in each frame. */
const snap = 0.4;
const glideMs = 180;

export type Direction = 'left' | 'right' | 'in' | 'out';

export type Frame = {
  readonly window: () => DayWindow;
  readonly setWindow: (window: DayWindow) => void;
  readonly limits: () => WindowLimits;
  readonly width: () => number;
  /** The day to zoom about: under the pointer, else the middle. */
  readonly anchor: () => number;
};

export type Motion = {
  readonly press: (direction: Direction) => void;
  readonly release: (direction: Direction) => void;
  readonly releaseAll: () => void;
  /** Goes to a window in a glide of at most 200 ms, at once where motion is unwanted. */
  readonly glideTo: (window: DayWindow) => void;
  readonly stop: () => void;
};

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** One loop for all movement by key; nothing runs while nothing moves. */
export const createMotion = (frame: Frame): Motion => {
  const held = new Map<Direction, number>();
  // What taps have asked for and frames have not yet made: pixels to pan, and powers to zoom.
  let panLeft = 0;
  let zoomLeft = 0;
  let glide: { readonly from: DayWindow; readonly to: DayWindow; readonly start: number } | undefined;
  let running = 0;

  const move = (pixels: number, zoom: number): void => {
    let window = frame.window();
    const perPixel = (window.to - window.from) / Math.max(frame.width(), 1);
    if (pixels !== 0) window = panBy(window, pixels * perPixel, frame.limits());
    if (zoom !== 0) window = zoomAbout(window, frame.anchor(), Math.exp(-zoom), frame.limits());
    frame.setWindow(window);
  };

  const stepGlide = (now: number): void => {
    if (glide === undefined) return;
    const share = Math.min((now - glide.start) / glideMs, 1);
    const eased = 1 - (1 - share) ** 3;
    frame.setWindow({
      from: glide.from.from + (glide.to.from - glide.from.from) * eased,
      to: glide.from.to + (glide.to.to - glide.from.to) * eased,
    });
    if (share === 1) glide = undefined;
  };

  const heldStep = (away: Direction, towards: Direction, perFrame: number, snapped: number, now: number): number => {
    const direction = held.has(towards) ? towards : held.has(away) ? away : undefined;
    if (direction === undefined) return 0;
    const velocity = 1 + (now - (held.get(direction) ?? now)) * accelerationPerMs;
    // At least as fast as the tap is made up, so that holding on never slows down.
    return Math.max(perFrame * velocity * 0.5, Math.abs(snapped)) * (direction === towards ? 1 : -1);
  };

  const step = (now: number): void => {
    running = 0;
    stepGlide(now);
    const pan = panLeft * snap;
    const zoom = zoomLeft * snap;
    panLeft += heldStep('left', 'right', framePan, pan, now) - pan;
    zoomLeft += heldStep('out', 'in', frameZoom, zoom, now) - zoom;
    if (Math.abs(panLeft) < 0.5 && held.size === 0) panLeft = 0;
    if (Math.abs(zoomLeft) < 0.002 && held.size === 0) zoomLeft = 0;
    if (pan !== 0 || zoom !== 0) move(pan, zoom);
    if (held.size > 0 || panLeft !== 0 || zoomLeft !== 0 || glide !== undefined) run();
  };

  const run = (): void => {
    if (running === 0) running = requestAnimationFrame(step);
  };

  return {
    press: (direction) => {
      const pan = direction === 'left' ? -tapPan : direction === 'right' ? tapPan : 0;
      const zoom = direction === 'in' ? tapZoom : direction === 'out' ? -tapZoom : 0;
      glide = undefined;
      if (prefersStill()) {
        move(pan, zoom);
        return;
      }
      if (held.has(direction)) return;
      held.set(direction, performance.now());
      panLeft += pan;
      zoomLeft += zoom;
      run();
    },
    release: (direction) => {
      held.delete(direction);
    },
    releaseAll: () => {
      held.clear();
    },
    glideTo: (window) => {
      const to = keepWithin(window, frame.limits());
      panLeft = 0;
      zoomLeft = 0;
      if (prefersStill()) {
        frame.setWindow(to);
        return;
      }
      glide = { from: frame.window(), to, start: performance.now() };
      run();
    },
    stop: () => {
      cancelAnimationFrame(running);
      running = 0;
      glide = undefined;
      held.clear();
    },
  };
};
