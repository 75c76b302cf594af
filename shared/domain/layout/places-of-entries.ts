import type { EntryId } from '../../model.ts';
import type { LaneItems } from './lane-items.ts';
import type { Place } from './walk.ts';

/**
 * Where some entries are drawn; those that the filters hide have no place. Worked out once for a layout, never for a frame.
 *
 * @param ids the ids of the entry columns, by index
 */
export const placesOfEntries = (
  wanted: ReadonlySet<EntryId>,
  lanes: readonly LaneItems[],
  ids: readonly EntryId[],
): ReadonlyMap<EntryId, Place> => {
  const places = new Map<EntryId, Place>();
  if (wanted.size === 0) return places;
  for (const [lane, items] of lanes.entries())
    for (let item = 0; item < items.count; item += 1) {
      const id = ids[items.entry[item] ?? -1];
      if (id !== undefined && wanted.has(id)) places.set(id, { lane, item });
    }
  return places;
};

const hasPlace = (list: readonly Place[], { lane, item }: Place): boolean =>
  list.some((each) => each.lane === lane && each.item === item);

/** Whether one of some places is the one given. */
export const isAmong = (list: readonly Place[], place: Place | undefined): boolean =>
  place !== undefined && hasPlace(list, place);

/** The part of a list, in order of day, that lies within some days: from the first index to the last, excluded. */
export const stretchOf = (
  days: readonly { readonly day: number }[],
  from: number,
  to: number,
): readonly [from: number, to: number] => {
  const first = (day: number): number => {
    let low = 0;
    let high = days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle]?.day ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [first(from), first(to)];
};
