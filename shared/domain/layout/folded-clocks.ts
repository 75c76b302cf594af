import type { DrawnClock } from './clock-rulers.ts';

/** Clocks of a folded lane that meet at a zoom level: their lines on one line, and how many they are in words beside it. */
export type FoldedClocks = {
  readonly lane: number;
  readonly clocks: readonly DrawnClock[];
  /** The first day and the last end or limit of any of them, in days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
};

const endOf = ({ to, limit }: DrawnClock): number => Math.max(to, limit ?? to);

/** "1 clock, over its limit", "3 clocks, 1 over its limit". */
export const foldedClockWords = (clocks: readonly Pick<DrawnClock, 'overFrom'>[]): string => {
  const over = clocks.filter(({ overFrom }) => overFrom !== undefined).length;
  const count = clocks.length === 1 ? '1 clock' : `${String(clocks.length)} clocks`;
  if (over === 0) return count;
  return clocks.length === 1 ? `${count}, over its limit` : `${count}, ${String(over)} over the limit`;
};

/** Pixels between what stands beside each other. */
const between = 12;

/**
 * Gathers the clocks of folded lanes, which have one line for them all: those whose lines or words would meet are together,
 * with their count. Each clock is in exactly one of the answers.
 *
 * @param isFolded by lane; clocks of other lanes are left out
 * @param pixelsADay the smallest of the zoom level, so that nothing meets at a larger one
 * @param widthOf the pixels that words take
 */
export const gatherFoldedClocks = (
  clocks: readonly DrawnClock[],
  isFolded: readonly boolean[],
  pixelsADay: number,
  widthOf: (words: string) => number,
): readonly FoldedClocks[] => {
  const open = new Map<number, FoldedClocks>();
  const gathered: FoldedClocks[] = [];
  const gather = (lane: number, together: readonly DrawnClock[]): FoldedClocks => ({
    lane,
    clocks: together,
    from: Math.min(...together.map(({ from }) => from)),
    to: Math.max(...together.map(endOf)),
    words: foldedClockWords(together),
  });
  for (const clock of clocks.toSorted((one, other) => one.from - other.from)) {
    if (isFolded[clock.lane] !== true) continue;
    const before = open.get(clock.lane);
    const meets = before !== undefined && (clock.from - before.to) * pixelsADay < widthOf(before.words) + between;
    if (before !== undefined && !meets) gathered.push(before);
    open.set(clock.lane, gather(clock.lane, meets ? [...before.clocks, clock] : [clock]));
  }
  return [...gathered, ...open.values()];
};
