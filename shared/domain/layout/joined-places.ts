import type { EntryId } from '../../model.ts';
import type { LaneItems } from './lane-items.ts';
import { placesOfEntries } from './places-of-entries.ts';
import type { Place } from './walk.ts';

/**
 * Where the entries of joined events stand, an event at a time. Entries that the filters hide have no place; an event is
 * tied only where at least two of its entries are drawn.
 *
 * @param ids the ids of the entry columns, by index
 */
export const joinedPlaces = (
  joined: readonly (readonly EntryId[])[],
  lanes: readonly LaneItems[],
  ids: readonly EntryId[],
): readonly (readonly Place[])[] => {
  if (joined.length === 0) return [];
  const places = placesOfEntries(new Set(joined.flat()), lanes, ids);
  return joined
    .map((entries) => entries.flatMap((entry) => places.get(entry) ?? []))
    .filter((event) => event.length > 1);
};
