import type { EntryColumns } from '../../model.ts';

/** The rows of the integrated chronology, as indexes into the columns. */
export type ChronologyRows = {
  /** First those that need attention and have no date: they would be lost at the end of a long table. */
  readonly rows: Int32Array;
  /** How many of them, at the start, are without a date. */
  readonly undated: number;
};

/** The place of an entry by some column, by its index; undefined where it has nothing in that column. */
export type RankOf = (index: number) => number | undefined;

export type ChronologySort = {
  readonly by: 'date' | 'source' | RankOf;
  /** The last first. What has nothing in the column stands last in either direction. */
  readonly down?: boolean | undefined;
};

const day = (value: number | null | undefined): number => value ?? Number.POSITIVE_INFINITY;

/**
 * Puts the visible entries in order. Entries without any date come first, in order of source and row; the others follow by
 * date (time of day within it), by source and row, or by what a column holds and then by date.
 */
export const orderChronology = (
  entries: EntryColumns,
  visible: Uint8Array,
  { by, down = false }: ChronologySort,
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
  const direction = down ? -1 : 1;
  undated.sort(byPlace);
  if (by === 'date') dated.sort((a, b) => direction * byDate(a, b));
  else if (by === 'source') dated.sort((a, b) => direction * byPlace(a, b));
  else {
    const ranks = new Map(dated.map((index) => [index, by(index)]));
    dated.sort((a, b) => {
      const [first, second] = [ranks.get(a), ranks.get(b)];
      if (first === undefined || second === undefined)
        return Number(first === undefined) - Number(second === undefined) || byDate(a, b);
      return direction * (first - second) || byDate(a, b);
    });
  }
  return { rows: Int32Array.from([...undated, ...dated]), undated: undated.length };
};
