import { dayNumber } from '../calendar.ts';
import { factsOf } from '../gap-kinds.ts';
import { laneKeyOf } from '../lanes/lane-key.ts';
import { certainties, precisions } from '../../model.ts';
import type { GoodMark } from '../good-marks.ts';
import type { AnyGapKind, EntryColumns, Gap } from '../../model.ts';

/** How an item is drawn, as bits. */
export const itemFlags = {
  /** Wider than a day: a span as wide as its precision. */
  span: 1,
  openLeft: 2,
  openRight: 4,
  approximate: 8,
  uncertain: 16,
  /** The lane is proposed, no person has confirmed it. */
  proposed: 32,
  needsAttention: 64,
} as const;

/**
 * What stands in one lane, as parallel columns in order of `from`: its entries, and gaps that belong to this lane without
 * one of its entries. Days are fractional: a day without a time is drawn at its middle.
 */
export type LaneItems = {
  readonly count: number;
  /** Index into the entry columns; -1 for a gap that has no entry in this lane. */
  readonly entry: Int32Array;
  readonly from: Float64Array;
  /** The end of a span (excluded); equal to `from` for a point. */
  readonly to: Float64Array;
  readonly flags: Uint8Array;
  /** Where the gaps of item i begin in `gaps`; those of the last end at `gapStart[count]`. */
  readonly gapStart: Int32Array;
  /** Indexes into the gaps. */
  readonly gaps: Int32Array;
  /** How many of its gaps are of a kind that is drawn with its two letters. */
  readonly coded: Uint8Array;
  /** How many marks of good practice the entry carries. */
  readonly good: Uint8Array;
  /** 1 where all of them are proposed and no person has agreed one: drawn open. */
  readonly openGood?: Uint8Array | undefined;
};

type Source = {
  readonly entries: EntryColumns;
  readonly visible: Uint8Array;
  readonly gaps: readonly Gap[];
  readonly goodPractice: readonly GoodMark[];
};

const dayPrecision = precisions.indexOf('day');
const approximate = certainties.indexOf('approximate');
const uncertain = certainties.indexOf('uncertain');

/** The gaps of each entry, and those that stand in a lane by themselves, by agency. */
const sortGaps = ({ entries, visible, gaps }: Source, laneOf: ReadonlyMap<number, number>) => {
  const indexOf = new Map<number, number>();
  if (gaps.length > 0) for (const [index, id] of entries.id.entries()) indexOf.set(id, index);
  const byEntry = new Map<number, number[]>();
  const alone: { readonly lane: number; readonly gap: number }[] = [];
  for (const [index, gap] of gaps.entries()) {
    const entry = gap.entry === undefined ? undefined : indexOf.get(gap.entry);
    const entryAgency = entry === undefined ? undefined : entries.agency[entry];
    const ofEntry = laneOf.get(entry === undefined ? 0 : laneKeyOf(entries, entry));
    const agency = gap.agency ?? entryAgency ?? 0;
    const lane = agency === (entryAgency ?? 0) ? ofEntry : (laneOf.get(agency) ?? laneOf.get(-agency));
    if (lane === undefined) continue;
    const drawn = entry !== undefined && visible[entry] === 1 && isDated(entries, entry);
    if (drawn && ofEntry === lane) {
      const list = byEntry.get(entry);
      if (list === undefined) byEntry.set(entry, [index]);
      else list.push(index);
    } else alone.push({ lane, gap: index });
  }
  return { ofEntry: byEntry, alone };
};

const isDated = (entries: EntryColumns, index: number): boolean =>
  (entries.earliest[index] ?? null) !== null || (entries.latest[index] ?? null) !== null;

/** Where an entry is drawn, and how; `from` and `to` as of `LaneItems`. */
type Drawn = { from: number; to: number; flags: number };

/** Written into one object again and again: a large review has a hundred thousand of them. */
const drawEntry = (drawn: Drawn, entries: EntryColumns, index: number): void => {
  const earliest = entries.earliest[index] ?? undefined;
  const latest = entries.latest[index] ?? undefined;
  const certainty = entries.certainty[index] ?? 0;
  let flags = 0;
  if (certainty === approximate) flags |= itemFlags.approximate;
  if (certainty === uncertain) flags |= itemFlags.uncertain;
  if (entries.confirmed[index] !== 1) flags |= itemFlags.proposed;
  if (entries.attention[index] === 1) flags |= itemFlags.needsAttention;
  if (earliest === undefined || latest === undefined) {
    drawn.from = drawn.to = (earliest ?? latest ?? 0) + 0.5;
    drawn.flags = flags | (earliest === undefined ? itemFlags.openLeft : itemFlags.openRight);
  } else if (latest > earliest || (entries.precision[index] ?? 0) !== dayPrecision) {
    drawn.from = earliest;
    drawn.to = Math.max(latest, earliest) + 1;
    drawn.flags = flags | itemFlags.span;
  } else {
    const minutes = entries.minutes[index] ?? -1;
    drawn.from = drawn.to = earliest + (minutes >= 0 ? minutes / 1440 : 0.5);
    drawn.flags = flags;
  }
};

/** A gap that rests on no entry is as wide as its days; one that stands apart from its entry is a mark at its first. */
const drawGap = (gap: Gap): Drawn | undefined => {
  const day = gap.earliest ?? gap.latest;
  if (day === undefined) return undefined;
  const first = dayNumber(day);
  const last = gap.earliest === undefined || gap.latest === undefined ? first : dayNumber(gap.latest);
  if (gap.entry === undefined && last > first) return { from: first, to: last + 1, flags: itemFlags.span };
  return { from: first + 0.5, to: first + 0.5, flags: 0 };
};

/** Kinds that share the triangle are told apart by two letters beside it. */
export const hasCode = (kind: AnyGapKind): boolean => factsOf(kind).shape === 'triangle';

/** Carries a gap or good practice. */
export const isMarked = (items: LaneItems, item: number): boolean =>
  (items.gapStart[item + 1] ?? 0) > (items.gapStart[item] ?? 0) || (items.good[item] ?? 0) > 0;

/** A bar that is a gap by itself, resting on no entry: in the colour of gaps, unless it was set aside. */
export const isBarOfGap = (items: LaneItems, item: number, gaps: readonly Gap[]): boolean =>
  (items.entry[item] ?? -1) < 0 && gaps[items.gaps[items.gapStart[item] ?? 0] ?? -1]?.state !== 'set-aside';

const isCoded = (gap: Gap | undefined): boolean => gap !== undefined && hasCode(gap.kind);

/** A lane that is being filled: columns with room for all it may hold. */
const emptyLane = (room: number, marks: number) => ({
  entry: new Int32Array(room),
  from: new Float64Array(room),
  to: new Float64Array(room),
  flags: new Uint8Array(room),
  gapStart: new Int32Array(room + 1),
  gaps: new Int32Array(marks),
  coded: new Uint8Array(room),
  good: new Uint8Array(room),
  openGood: new Uint8Array(room),
});
type Filled = ReturnType<typeof emptyLane> & { count: number };

/** Days count in minutes, so that a moment and a place among so many fit into one number that can be sorted. */
const places = 2 ** 20;
const beforeAllDays = 800_000;

/** A lane's columns in order of `from`; what begins together stays as it was put in. */
const inOrderOf = (lane: Filled): LaneItems => {
  const { count, from } = lane;
  let isInOrder = true;
  for (let item = 1; item < count && isInOrder; item++) isInOrder = (from[item - 1] ?? 0) <= (from[item] ?? 0);
  if (isInOrder) return lane;
  const keys = new Float64Array(count);
  for (let item = 0; item < count; item++)
    keys[item] = Math.round(((from[item] ?? 0) + beforeAllDays) * 1440) * places + item;
  keys.sort();
  const sorted = { ...emptyLane(count, lane.gaps.length), count };
  let marks = 0;
  for (let item = 0; item < count; item++) {
    const was = (keys[item] ?? 0) % places;
    sorted.entry[item] = lane.entry[was] ?? -1;
    sorted.from[item] = from[was] ?? 0;
    sorted.to[item] = lane.to[was] ?? 0;
    sorted.flags[item] = lane.flags[was] ?? 0;
    sorted.coded[item] = lane.coded[was] ?? 0;
    sorted.good[item] = lane.good[was] ?? 0;
    sorted.openGood[item] = lane.openGood[was] ?? 0;
    sorted.gapStart[item] = marks;
    for (let gap = lane.gapStart[was] ?? 0; gap < (lane.gapStart[was + 1] ?? 0); gap++)
      sorted.gaps[marks++] = lane.gaps[gap] ?? -1;
  }
  sorted.gapStart[count] = marks;
  return sorted;
};

/**
 * What each lane holds, in the order of `lanes` (their keys, see `laneKeyOf`; several where one line stands for them). Entries that
 * the filters hide or that have no date are left out; a gap whose entry is not drawn in its lane stands by itself. A gap
 * without any day cannot be drawn: its lane counts it, the register lists it.
 */
export const itemsOfLanes = (lanes: readonly (number | readonly number[])[], source: Source): readonly LaneItems[] => {
  const { entries, visible } = source;
  const laneOf = new Map(lanes.flatMap((keys, lane) => [keys].flat().map((key) => [key, lane] as const)));
  const { ofEntry, alone } = sortGaps(source, laneOf);
  const good = new Map<number, number>();
  const settled = new Set<number>();
  for (const { entry, isProposed } of source.goodPractice) {
    good.set(entry, (good.get(entry) ?? 0) + 1);
    if (isProposed !== true) settled.add(entry);
  }
  // First where each entry goes, so that a lane is given its columns once.
  const laneOfEntry = new Int16Array(entries.id.length).fill(-1);
  const room = lanes.map(() => 0);
  const marks = lanes.map(() => 0);
  for (let index = 0; index < entries.id.length; index++) {
    if (visible[index] !== 1 || !isDated(entries, index)) continue;
    const lane = laneOf.get(laneKeyOf(entries, index));
    if (lane === undefined) continue;
    laneOfEntry[index] = lane;
    room[lane] = (room[lane] ?? 0) + 1;
    if (ofEntry.size > 0) marks[lane] = (marks[lane] ?? 0) + (ofEntry.get(index)?.length ?? 0);
  }
  for (const { lane } of alone) {
    room[lane] = (room[lane] ?? 0) + 1;
    marks[lane] = (marks[lane] ?? 0) + 1;
  }
  const filled = lanes.map((_, lane): Filled => ({ ...emptyLane(room[lane] ?? 0, marks[lane] ?? 0), count: 0 }));

  const addGap = (lane: Filled, item: number, gap: number): void => {
    lane.gaps[lane.gapStart[item + 1] ?? 0] = gap;
    lane.gapStart[item + 1] = (lane.gapStart[item + 1] ?? 0) + 1;
    if (isCoded(source.gaps[gap])) lane.coded[item] = (lane.coded[item] ?? 0) + 1;
  };
  const addItem = (lane: Filled, entry: number, { from, to, flags }: Drawn): number => {
    const item = lane.count++;
    lane.entry[item] = entry;
    lane.from[item] = from;
    lane.to[item] = to;
    lane.flags[item] = flags;
    lane.gapStart[item + 1] = lane.gapStart[item] ?? 0;
    return item;
  };
  // What stands by itself comes before the entries of its moment.
  for (const { lane: index, gap } of alone) {
    const lane = filled[index];
    const standing = source.gaps[gap];
    const place = standing === undefined ? undefined : drawGap(standing);
    if (lane !== undefined && place !== undefined) addGap(lane, addItem(lane, -1, place), gap);
  }
  const drawn: Drawn = { from: 0, to: 0, flags: 0 };
  for (let index = 0; index < entries.id.length; index++) {
    const lane = filled[laneOfEntry[index] ?? -1];
    if (lane === undefined) continue;
    drawEntry(drawn, entries, index);
    const item = addItem(lane, index, drawn);
    if (ofEntry.size > 0) for (const gap of ofEntry.get(index) ?? []) addGap(lane, item, gap);
    const id = good.size === 0 ? undefined : entries.id[index];
    const ticks = id === undefined ? 0 : (good.get(id) ?? 0);
    if (id === undefined || ticks === 0) continue;
    lane.good[item] = Math.min(ticks, 255);
    lane.openGood[item] = settled.has(id) ? 0 : 1;
  }
  return filled.map(inOrderOf);
};
