import type { EntryColumns, EntryId } from '#shared/model.ts';

/**
 * The entries whose date could not be read, which no lane can draw, in the order of the lanes; of one lane where its agency
 * is given.
 */
export const undatedEntries = (
  lanes: readonly { readonly agency: number }[],
  entries: EntryColumns,
  visible: Uint8Array,
  only?: number,
): readonly EntryId[] => {
  const known = new Set<number>(lanes.map(({ agency }) => agency));
  const byLane = new Map<number, EntryId[]>(lanes.map(({ agency }) => [agency, []]));
  for (const [index, id] of entries.id.entries()) {
    if (visible[index] !== 1 || entries.earliest[index] !== null || entries.latest[index] !== null) continue;
    const agency = entries.agency[index] ?? 0;
    byLane.get(known.has(agency) ? agency : 0)?.push(id);
  }
  return lanes.flatMap(({ agency }) => (only === undefined || agency === only ? (byLane.get(agency) ?? []) : []));
};

/** The one after what is selected, round at the end; the first where none of them is. */
export const nextOf = (list: readonly EntryId[], selected: EntryId | undefined, step: 1 | -1): EntryId | undefined => {
  const at = selected === undefined ? -1 : list.indexOf(selected);
  if (at < 0) return step === 1 ? list[0] : list.at(-1);
  return list.at((at + step) % list.length);
};
