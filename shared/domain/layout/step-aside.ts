/** Pixels, from the left and the top. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const doMeet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;

/**
 * Where a small mark can stand that would lie over what must not be hidden: its own x, or the nearest beside what is there.
 * Undefined where none is free within reach.
 *
 * @param reach pixels that it may be moved
 */
export const stepAside = (mark: Box, taken: readonly Box[], reach: number): number | undefined => {
  const near = taken.filter((box) => doMeet({ ...mark, x: mark.x - reach, w: mark.w + 2 * reach }, box));
  const isFree = (x: number): boolean => !near.some((box) => doMeet({ ...mark, x }, box));
  const places = [mark.x, ...near.flatMap(({ x, w }) => [x + w, x - mark.w])];
  return places
    .filter((x) => Math.abs(x - mark.x) <= reach && isFree(x))
    .toSorted((one, other) => Math.abs(one - mark.x) - Math.abs(other - mark.x))[0];
};
