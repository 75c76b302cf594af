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

type Draft = {
  entry: number;
  from: number;
  to: number;
  flags: number;
  gaps: readonly number[];
  good: number;
  open?: boolean;
};

const noGaps: readonly number[] = [];
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

const draftEntry = (entries: EntryColumns, index: number): Pick<Draft, 'from' | 'to' | 'flags'> => {
  const earliest = entries.earliest[index] ?? null;
  const latest = entries.latest[index] ?? null;
  const certainty = entries.certainty[index] ?? 0;
  let flags = 0;
  if (certainty === approximate) flags |= itemFlags.approximate;
  if (certainty === uncertain) flags |= itemFlags.uncertain;
  if (entries.confirmed[index] !== 1) flags |= itemFlags.proposed;
  if (entries.attention[index] === 1) flags |= itemFlags.needsAttention;
  if (earliest === null && latest !== null)
    return { from: latest + 0.5, to: latest + 0.5, flags: flags | itemFlags.openLeft };
  if (latest === null && earliest !== null)
    return { from: earliest + 0.5, to: earliest + 0.5, flags: flags | itemFlags.openRight };
  const first: number = earliest ?? 0;
  const last: number = latest ?? first;
  if (last > first || (entries.precision[index] ?? 0) !== dayPrecision)
    return { from: first, to: Math.max(last, first) + 1, flags: flags | itemFlags.span };
  const minutes = entries.minutes[index] ?? -1;
  const at = first + (minutes >= 0 ? minutes / 1440 : 0.5);
  return { from: at, to: at, flags };
};

/** A gap that rests on no entry is as wide as its days; one that stands apart from its entry is a mark at its first. */
const draftGap = (gap: Gap, index: number): Draft | undefined => {
  const day = gap.earliest ?? gap.latest;
  if (day === undefined) return undefined;
  const own = { entry: -1, gaps: [index], good: 0 };
  const first = dayNumber(day);
  const last = gap.earliest === undefined || gap.latest === undefined ? first : dayNumber(gap.latest);
  if (gap.entry === undefined && last > first) return { ...own, from: first, to: last + 1, flags: itemFlags.span };
  return { ...own, from: first + 0.5, to: first + 0.5, flags: 0 };
};

/** Kinds that share the triangle are told apart by two letters beside it. */
export const hasCode = (kind: AnyGapKind): boolean => factsOf(kind).shape === 'triangle';

const isCoded = (gap: Gap | undefined): boolean => gap !== undefined && hasCode(gap.kind);

const pack = (drafts: Draft[], gaps: readonly Gap[]): LaneItems => {
  const inOrder = drafts.every((draft, index) => index === 0 || (drafts[index - 1]?.from ?? 0) <= draft.from);
  if (!inOrder) drafts.sort((a, b) => a.from - b.from || a.entry - b.entry);
  const count = drafts.length;
  const items = {
    count,
    entry: new Int32Array(count),
    from: new Float64Array(count),
    to: new Float64Array(count),
    flags: new Uint8Array(count),
    gapStart: new Int32Array(count + 1),
    gaps: new Int32Array(drafts.reduce((sum, draft) => sum + draft.gaps.length, 0)),
    coded: new Uint8Array(count),
    good: new Uint8Array(count),
    openGood: new Uint8Array(count),
  };
  let at = 0;
  for (const [index, draft] of drafts.entries()) {
    items.entry[index] = draft.entry;
    items.from[index] = draft.from;
    items.to[index] = draft.to;
    items.flags[index] = draft.flags;
    items.good[index] = Math.min(draft.good, 255);
    items.openGood[index] = draft.open === true ? 1 : 0;
    items.gapStart[index] = at;
    items.gaps.set(draft.gaps, at);
    items.coded[index] = draft.gaps.reduce((sum, gap) => sum + (isCoded(gaps[gap]) ? 1 : 0), 0);
    at += draft.gaps.length;
  }
  items.gapStart[count] = at;
  return items;
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
  const drafts: Draft[][] = lanes.map(() => []);
  for (let index = 0; index < entries.id.length; index++) {
    if (visible[index] !== 1 || !isDated(entries, index)) continue;
    const lane = laneOf.get(laneKeyOf(entries, index));
    if (lane === undefined) continue;
    const { from, to, flags } = draftEntry(entries, index);
    const marks = good.size === 0 ? 0 : (good.get(entries.id[index] ?? 0) ?? 0);
    const open = marks > 0 && !settled.has(entries.id[index] ?? 0);
    drafts[lane]?.push({ entry: index, from, to, flags, gaps: ofEntry.get(index) ?? noGaps, good: marks, open });
  }
  for (const { lane, gap: index } of alone) {
    const gap = source.gaps[index];
    const draft = gap === undefined ? undefined : draftGap(gap, index);
    if (draft !== undefined) drafts[lane]?.push(draft);
  }
  return drafts.map((lane) => pack(lane, source.gaps));
};
