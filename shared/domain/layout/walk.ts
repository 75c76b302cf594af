import type { LaneItems } from './lane-items.ts';

/** A place on the timeline: an item of a lane. */
export type Place = { readonly lane: number; readonly item: number };

const dayOf = (lanes: readonly LaneItems[], place: Place): number => lanes[place.lane]?.from[place.item] ?? 0;

/** Where an entry (by its index in the entry columns) is drawn; undefined where the filters hide it. */
export const placeOfEntry = (lanes: readonly LaneItems[], entry: number): Place | undefined => {
  for (const [lane, items] of lanes.entries()) {
    const item = items.entry.indexOf(entry);
    if (item >= 0) return { lane, item };
  }
  return undefined;
};

/** The item with an entry nearest to a day in a lane, or undefined in an empty lane. */
export const nearestInLane = (lanes: readonly LaneItems[], lane: number, day: number): Place | undefined => {
  const items = lanes[lane];
  if (items === undefined) return undefined;
  let best: Place | undefined;
  let distance = Infinity;
  for (let item = 0; item < items.count; item++) {
    const far = Math.abs((items.from[item] ?? 0) - day);
    if ((items.entry[item] ?? -1) < 0 || far >= distance) continue;
    distance = far;
    best = { lane, item };
  }
  return best;
};

/** The item nearest to a day over all lanes: where a walk begins. */
export const nearest = (lanes: readonly LaneItems[], day: number): Place | undefined => {
  let best: Place | undefined;
  for (let lane = 0; lane < lanes.length; lane++) {
    const here = nearestInLane(lanes, lane, day);
    if (here === undefined) continue;
    if (best === undefined || Math.abs(dayOf(lanes, here) - day) < Math.abs(dayOf(lanes, best) - day)) best = here;
  }
  return best;
};

/** The next (1) or previous (-1) entry of the same lane; undefined at its end. */
export const alongLane = (lanes: readonly LaneItems[], from: Place, step: 1 | -1): Place | undefined => {
  const items = lanes[from.lane];
  if (items === undefined) return undefined;
  for (let item = from.item + step; item >= 0 && item < items.count; item += step)
    if ((items.entry[item] ?? -1) >= 0) return { lane: from.lane, item };
  return undefined;
};

/** The nearest entry of the next lane below (1) or above (-1) that has any. */
export const acrossLanes = (lanes: readonly LaneItems[], from: Place, step: 1 | -1): Place | undefined => {
  for (let lane = from.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
    const found = nearestInLane(lanes, lane, dayOf(lanes, from));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The first or the last entry of a lane. */
export const endOfLane = (lanes: readonly LaneItems[], lane: number, end: 'first' | 'last'): Place | undefined => {
  const count = lanes[lane]?.count ?? 0;
  return end === 'first' ? alongLane(lanes, { lane, item: -1 }, 1) : alongLane(lanes, { lane, item: count }, -1);
};

/**
 * The next (1) or previous (-1) item that carries a gap, also one that stands in its lane without an entry, in order of day,
 * then lane, round at neither end. From a place where nothing is selected, begins at a day.
 */
export const alongGaps = (
  lanes: readonly LaneItems[],
  from: Place | { readonly day: number },
  step: 1 | -1,
): Place | undefined => {
  const day = 'day' in from ? from.day : dayOf(lanes, from);
  const lane = 'day' in from ? -1 : from.lane;
  const item = 'day' in from ? -1 : from.item;
  const isAfter = (a: readonly number[], b: readonly number[]): boolean => {
    for (const [at, value] of a.entries()) if (value !== b[at]) return value > (b[at] ?? 0);
    return false;
  };
  const here = [day, lane, item];
  let best: Place | undefined;
  let bestKey: readonly number[] = [];
  for (const [inLane, items] of lanes.entries()) {
    for (let at = 0; at < items.count; at++) {
      if ((items.gapStart[at + 1] ?? 0) === (items.gapStart[at] ?? 0)) continue;
      const key = [items.from[at] ?? 0, inLane, at];
      const isAhead = step === 1 ? isAfter(key, here) : isAfter(here, key);
      if (!isAhead) continue;
      const isNearer = best === undefined || (step === 1 ? isAfter(bestKey, key) : isAfter(key, bestKey));
      if (!isNearer) continue;
      best = { lane: inLane, item: at };
      bestKey = key;
    }
  }
  return best;
};
