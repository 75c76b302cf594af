import { dateOfDay, formatDay, formatSpan } from '#shared/domain/calendar.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { DayWindow, Scale } from '#shared/domain/scale.ts';

/** The window on the overview and its two edges, each a slider. */
export type Grip = 'from' | 'to' | 'window';

const leastWidth = 4;

const dayWords = (day: number): string => formatDay(dateOfDay(Math.floor(day)));

/**
 * Puts the window on the overview where it is in each frame, without drawing the component anew.
 *
 * @param grips elements that name theirs in `data-grip`
 */
export const placeGrips = (grips: readonly HTMLElement[], scale: Scale, shown: DayWindow): void => {
  const { from, to } = shown;
  const [left, right] = [dayToX(scale, from), dayToX(scale, to)];
  const [first, last] = [Math.floor(scale.window.from), Math.ceil(scale.window.to)];
  const put = (grip: Grip, x: number, day: number, text: string): void => {
    const element = grips.find(({ dataset }) => dataset['grip'] === grip);
    if (element === undefined) return;
    element.style.left = `${String(x)}px`;
    if (grip === 'window') element.style.width = `${String(Math.max(right - left, leastWidth))}px`;
    element.setAttribute('aria-valuenow', String(Math.min(Math.max(Math.round(day), first), last)));
    element.setAttribute('aria-valuetext', text);
  };
  put('window', left, (from + to) / 2, formatSpan(dateOfDay(Math.floor(from)), dateOfDay(Math.floor(to))));
  put('from', left, from, dayWords(from));
  put('to', right, to, dayWords(to));
};
