/** The part of vis-timeline's axis that measures a letter of its labels: it puts one in the page and reads it back. */
export type MeasuredAxis = { _calculateCharSize: () => void };

/**
 * Lets the axis measure its letters only where they may have changed: in each frame, as it would, the page is laid out once
 * more in the middle of a move.
 *
 * @param key names all that the size of a letter rests on and that can be told without asking the page
 * @returns to be called where the type may be another: the next frame measures again
 */
export const measureOnce = (axis: MeasuredAxis, key: () => string): (() => void) => {
  const measure = axis._calculateCharSize.bind(axis);
  let measuredFor: string | undefined;
  axis._calculateCharSize = () => {
    const now = key();
    if (now === measuredFor) return;
    measuredFor = now;
    measure();
  };
  return () => {
    measuredFor = undefined;
  };
};
