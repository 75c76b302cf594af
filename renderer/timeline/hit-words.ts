import { dateOfDay, formatSpan } from '#shared/domain/calendar.ts';
import { factsOfGap, gapStateNames } from '#shared/domain/gap-kinds.ts';
import { columnWidth } from '#shared/domain/layout/crowd.ts';
import type { Hit } from '#shared/domain/layout/display-list.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import type { SideMark } from './side-marks.ts';

export type Drawn = {
  readonly laid: LaidLevel | undefined;
  readonly gaps: readonly Gap[];
  readonly entryAt: (lane: number, item: number) => EntryId | undefined;
  readonly describe: (entry: EntryId) => string;
  /** Marks beside the entries, by their ids. */
  readonly beside: ReadonlyMap<string, SideMark>;
};

/** The gaps that a counted mark stands for: exactly those. */
export const gapsOfCluster = ({ cluster }: Extract<Hit, { on: 'cluster' }>, { gaps }: Drawn): readonly Gap[] => {
  const indexes = cluster.kinds.flatMap((kind) => kind.gaps);
  return indexes.map((index) => gaps[index]).filter((gap) => gap !== undefined);
};

/** The days that a column of density covers. */
export const daysOfColumn = (hit: Extract<Hit, { on: 'density' }>, { laid }: Drawn): DayWindow | undefined => {
  const column = laid?.lanes[hit.lane]?.crowd.column[hit.column];
  if (laid === undefined || column === undefined) return undefined;
  const days = columnWidth / laid.scale;
  return { from: column * days, to: (column + 1) * days };
};

/** The gap that stands in a lane without one of its entries. */
export const gapAlone = (lane: number, item: number, { laid, gaps }: Drawn): Gap | undefined => {
  const items = laid?.lanes[lane]?.items;
  return items === undefined || (items.entry[item] ?? -1) >= 0
    ? undefined
    : gaps[items.gaps[items.gapStart[item] ?? 0] ?? -1];
};

const whatOf = (gap: Gap): string => `${factsOfGap(gap).name}, ${gapStateNames[gap.state]}`;

/** The entry that a gap rests on; else the gap itself, with its words. */
const wordsOfGap = (gap: Gap, drawn: Drawn): string => {
  if (gap.entry !== undefined) return drawn.describe(gap.entry);
  return gap.quote === '' ? whatOf(gap) : `${whatOf(gap)}: “${gap.quote}”`;
};

/** What stands by itself is said, and the entry elsewhere that it rests on. */
export const wordsAlone = (lane: number, item: number, drawn: Drawn): string => {
  const gap = gapAlone(lane, item, drawn);
  if (gap === undefined) return '';
  if (gap.entry === undefined) return wordsOfGap(gap, drawn);
  return `${whatOf(gap)}. It rests on an entry of another lane. ${drawn.describe(gap.entry)}`;
};

/** What a mark says to the pointer on it. */
export const wordsFor = (hit: Hit, drawn: Drawn): string => {
  if (hit.on === 'beside') {
    const words = drawn.beside.get(hit.mark)?.words ?? '';
    return hit.more === 0 ? words : `${words} (${String(hit.more)} more here: zoom in to part them)`;
  }
  if (hit.on === 'item') {
    const entry = drawn.entryAt(hit.lane, hit.item);
    return entry === undefined ? wordsAlone(hit.lane, hit.item, drawn) : drawn.describe(entry);
  }
  if (hit.on === 'cluster') {
    const found = gapsOfCluster(hit, drawn);
    const [only] = found;
    if (only !== undefined && found.length === 1) return wordsOfGap(only, drawn);
    const good = hit.cluster.good.length;
    if (found.length === 0)
      return good === 1 ? 'Good practice. Click to select it.' : `Good practice ${String(good)} times.`;
    return `${String(found.length)} gaps stand here. Click to list them.`;
  }
  const days = daysOfColumn(hit, drawn);
  if (days === undefined) return '';
  const count = drawn.laid?.lanes[hit.lane]?.crowd.counts[hit.column] ?? 0;
  const from = dateOfDay(Math.floor(days.from));
  const to = dateOfDay(Math.max(Math.ceil(days.to) - 1, Math.floor(days.from)));
  return `${String(count)} entries, ${formatSpan(from, to)}. Click to zoom in.`;
};
