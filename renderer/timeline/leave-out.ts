import { ops } from '#shared/domain/layout/display-list.ts';
import type { DisplayList } from '#shared/domain/layout/display-list.ts';
import type { Box } from '#shared/domain/layout/step-aside.ts';

/** Nothing is painted over some boxes from here on. */
export const leaveOut = (context: CanvasRenderingContext2D, boxes: readonly Box[]): void => {
  context.beginPath();
  context.rect(-1e5, -1e5, 2e5, 2e5);
  for (const { x, y, w, h } of boxes) context.rect(x, y, w, h);
  context.clip('evenodd');
};

/** Where words stand in the lanes of a frame. */
export const wordsOf = (list: DisplayList): readonly Box[] => {
  const words: Box[] = [];
  for (let at = 0; at < list.count; at += 1) {
    if (list.op[at] !== ops.label) continue;
    const tall = list.h[at] ?? 0;
    words.push({ x: list.x[at] ?? 0, y: (list.y[at] ?? 0) - tall / 2, w: (list.w[at] ?? 0) + 2, h: tall });
  }
  return words;
};
