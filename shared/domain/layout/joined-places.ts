import type { EntryId } from '../../model.ts';
import type { LaneItems } from './lane-items.ts';
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
  const wanted = new Set(joined.flat());
  const places = new Map<EntryId, Place>();
  for (const [lane, items] of lanes.entries())
    for (let item = 0; item < items.count; item += 1) {
      const id = ids[items.entry[item] ?? -1];
      if (id !== undefined && wanted.has(id)) places.set(id, { lane, item });
    }
  return joined
    .map((entries) => entries.flatMap((entry) => places.get(entry) ?? []))
    .filter((event) => event.length > 1);
};
