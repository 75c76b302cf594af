import { useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { Hit } from '#shared/domain/layout/display-list.ts';
import { panBy, xToDay, zoomAbout } from '#shared/domain/scale.ts';
import type { Stage } from './scene.ts';

export type Tip = { readonly x: number; readonly y: number; readonly hit: Hit };

type PointerInput = {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly stage: Stage;
  /** The day that the wheel zooms about, where it is not the one under the pointer. */
  readonly zoomDay: (pointed: number) => number;
  readonly onPress: (hit: Hit | undefined, x: number, y: number) => void;
};

/** A press that moved further than this was a drag. */
const still = 5;
/** One notch of a wheel zooms by a fifth. */
const zoomPerPixel = 0.0018;

const sameHit = (a: Hit | undefined, b: Hit | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Pointer over the drawing: what it is on, presses, and the wheel (zooms at the pointer; sideways or with Alt, pans; with Shift, scrolls the lanes). */
export const usePointer = ({ region, stage, zoomDay, onPress }: PointerInput) => {
  const [tip, setTip] = useState<Tip>();
  const pressed = useRef<{ readonly x: number; readonly y: number }>(undefined);

  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      const frame = stage.chassis();
      const scale = stage.scale();
      const target = event.target;
      if (frame === undefined || scale === undefined || !(target instanceof Node)) return;
      // The list of a cluster scrolls by itself.
      if (target instanceof Element && target.closest('.timeline-cluster') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      const unit = event.deltaMode === 1 ? 40 : event.deltaMode === 2 ? 800 : 1;
      const across = event.deltaX * unit;
      const down = event.deltaY * unit;
      const box = frame.ground.getBoundingClientRect();
      const pixels = Math.abs(across) > Math.abs(down) ? across : down;
      // Some systems turn the wheel sideways themselves while Shift is held.
      if (event.clientX < box.left || event.shiftKey) frame.scrollBy(pixels);
      else if (event.altKey || Math.abs(across) > Math.abs(down)) {
        frame.setWindow(
          panBy(scale.window, (pixels * (scale.window.to - scale.window.from)) / scale.width, stage.limits()),
        );
      } else {
        const notch = Math.min(Math.max(down, -240), 240) * (event.ctrlKey ? 4 : 1);
        const day = zoomDay(xToDay(scale, event.clientX - box.left));
        frame.setWindow(zoomAbout(scale.window, day, Math.exp(notch * zoomPerPixel), stage.limits()));
      }
    };
    element.addEventListener('wheel', onWheel, { capture: true, passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel, { capture: true });
    };
  }, [region, stage, zoomDay]);

  const locate = (event: PointerEvent): { readonly x: number; readonly y: number } | undefined => {
    const box = stage.chassis()?.ground.getBoundingClientRect();
    if (box === undefined) return undefined;
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    return x >= 0 && y >= 0 && x <= box.width && y <= box.height ? { x, y } : undefined;
  };

  /** Where on the region a small panel fits beside the pointer. */
  const beside = (event: PointerEvent): { readonly x: number; readonly y: number } => {
    const box = region.current?.getBoundingClientRect();
    if (box === undefined) return { x: 0, y: 0 };
    const x = Math.min(event.clientX - box.left + 14, Math.max(box.width - 380, 0));
    const y = event.clientY - box.top + 18;
    return { x, y: y > box.height - 90 ? Math.max(y - 90, 0) : y };
  };

  const onPointerMove = (event: PointerEvent): void => {
    const at = locate(event);
    const scale = stage.scale();
    const dragging = event.buttons !== 0;
    const hit = at === undefined || dragging ? undefined : stage.hit(at.x, at.y);
    stage.pointAt(at === undefined || scale === undefined ? undefined : xToDay(scale, at.x), hit !== undefined);
    stage.hover(hit?.on === 'item' ? hit : undefined);
    if (hit === undefined) setTip(undefined);
    else setTip((before) => (before !== undefined && sameHit(before.hit, hit) ? before : { ...beside(event), hit }));
  };
  const onPointerLeave = (): void => {
    stage.pointAt(undefined, false);
    stage.hover(undefined);
    setTip(undefined);
  };
  const onPointerDown = (event: PointerEvent): void => {
    pressed.current = event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined;
    setTip(undefined);
    // Drags begin here too: keys work at once, without a click first.
    region.current?.focus({ preventScroll: true });
  };
  const onPointerUp = (event: PointerEvent): void => {
    const from = pressed.current;
    pressed.current = undefined;
    const at = locate(event);
    if (from === undefined || at === undefined) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > still) return;
    const { x, y } = beside(event);
    onPress(stage.hit(at.x, at.y), x, y);
  };

  return { tip, handlers: { onPointerMove, onPointerLeave, onPointerDown, onPointerUp } };
};
