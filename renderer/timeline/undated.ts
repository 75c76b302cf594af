import { laneKeyOf } from '#shared/domain/lanes/lane-key.ts';
import type { EntryColumns, EntryId } from '#shared/model.ts';

/** A lane, or the line of a folded section with the lanes that it stands for. */
type Line = { readonly key: number; readonly members?: readonly { readonly key: number }[] | undefined };

/**
 * The entries whose date could not be read, which no lane can draw, in the order of the lanes; of one lane where its key is
 * given (see `laneKeyOf`: an agency may have a lane of what is only proposed beside its own).
 */
export const undatedEntries = (
  lanes: readonly Line[],
  entries: EntryColumns,
  visible: Uint8Array,
  only?: number,
): readonly EntryId[] => {
  const keysOf = ({ key, members = [] }: Line): readonly number[] => [key, ...members.map((lane) => lane.key)];
  const byLane = new Map<number, EntryId[]>(lanes.flatMap(keysOf).map((key) => [key, []]));
  for (const [index, id] of entries.id.entries()) {
    if (visible[index] !== 1 || entries.earliest[index] !== null || entries.latest[index] !== null) continue;
    (byLane.get(laneKeyOf(entries, index)) ?? byLane.get(0))?.push(id);
  }
  return lanes
    .filter(({ key }) => only === undefined || key === only)
    .flatMap(keysOf)
    .flatMap((key) => byLane.get(key) ?? []);
};

/** The one after what is selected, round at the end; the first where none of them is. */
export const nextOf = (list: readonly EntryId[], selected: EntryId | undefined, step: 1 | -1): EntryId | undefined => {
  const at = selected === undefined ? -1 : list.indexOf(selected);
  if (at < 0) return step === 1 ? list[0] : list.at(-1);
  return list.at((at + step) % list.length);
};
