type Viewed = Readonly<Record<string, unknown>> & {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

/** Windows that differ by less than this share of their length are one and the same to the eye. */
const hairsbreadth = 0.005;

const isSameWindow = (a: Viewed, b: Viewed): boolean => {
  // A window that is not known yet is that of the screen as it opens.
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return true;
  const least = Math.max(Math.min(a.to - a.from, b.to - b.from), 1) * hairsbreadth;
  return Math.abs(a.from - b.from) <= least && Math.abs(a.to - b.to) <= least;
};

/** In one order, whatever the order they were set in. */
const restOf = (view: Viewed): string =>
  JSON.stringify(
    Object.entries(view)
      .filter(([key, value]) => key !== 'from' && key !== 'to' && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether nothing but the days in view tells two views apart, if that. */
export const differsInWindowAlone = (a: Viewed, b: Viewed): boolean => restOf(a) === restOf(b);

/** Whether two views show the same: screen, selection and filters alike, and windows that the eye cannot tell apart. */
export const isSameView = (a: Viewed, b: Viewed): boolean => isSameWindow(a, b) && differsInWindowAlone(a, b);
