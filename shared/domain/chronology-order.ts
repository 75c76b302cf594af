import type { EntryColumns } from '../model.ts';

export const chronologyOrders = ['date', 'agency', 'source'] as const;
export type ChronologyOrder = (typeof chronologyOrders)[number];

/** The rows of the integrated chronology, as indexes into the columns. */
export type ChronologyRows = {
  /** First those that need attention and have no date: they would be lost at the end of a long table. */
  readonly rows: Int32Array;
  /** How many of them, at the start, are without a date. */
  readonly undated: number;
};

const day = (value: number | null | undefined): number => value ?? Number.POSITIVE_INFINITY;

/**
 * Puts the visible entries in order. Entries without any date come first, in order of source and row; the others follow by
 * date (time of day within it), by lane and date, or by source and row.
 *
 * @param laneRank the place of each agency's lane from the top, by agency id; 0 is the lane not known yet.
 */
export const orderChronology = (
  entries: EntryColumns,
  visible: Uint8Array,
  order: ChronologyOrder,
  laneRank: ReadonlyMap<number, number>,
): ChronologyRows => {
  const undated: number[] = [];
  const dated: number[] = [];
  for (const index of entries.id.keys()) {
    if (visible[index] !== 1) continue;
    const isUndated = (entries.earliest[index] ?? entries.latest[index] ?? undefined) === undefined;
    (isUndated ? undated : dated).push(index);
  }
  const byPlace = (a: number, b: number): number =>
    (entries.source[a] ?? 0) - (entries.source[b] ?? 0) || (entries.row[a] ?? 0) - (entries.row[b] ?? 0) || a - b;
  const start = (index: number): number => day(entries.earliest[index] ?? entries.latest[index]);
  const byDate = (a: number, b: number): number =>
    start(a) - start(b) || (entries.minutes[a] ?? -1) - (entries.minutes[b] ?? -1) || byPlace(a, b);
  const rank = (index: number): number => laneRank.get(entries.agency[index] ?? 0) ?? Number.MAX_SAFE_INTEGER;
  const compare = {
    date: byDate,
    agency: (a: number, b: number) => rank(a) - rank(b) || byDate(a, b),
    source: byPlace,
  };
  undated.sort(byPlace);
  dated.sort(compare[order]);
  return { rows: Int32Array.from([...undated, ...dated]), undated: undated.length };
};
