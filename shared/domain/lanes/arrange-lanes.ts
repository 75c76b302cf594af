import type { GapShape } from '../gap-kinds.ts';
import type { TimelineLane } from './timeline-lane.ts';

/** How a person has laid the lanes on the screen; their order is the review's own, see `reorder-lanes.ts`. */
export type LaneArrangement = {
  /** Keys of lanes that stand above all others. */
  readonly pinned: readonly number[];
  /** Keys of lanes that are folded to one line of ticks and marks. */
  readonly folded: readonly number[];
  /** Sections all of whose lanes are folded into one line. */
  readonly foldedSections: readonly string[];
};

export const plainArrangement: LaneArrangement = { pinned: [], folded: [], foldedSections: [] };

export const pinnedHeading = 'Pinned';

/** Above the ids of agencies, so that the line of a section is told from every lane. */
const firstSectionKey = 1_000_000;

const sumOfMarks = (lanes: readonly TimelineLane[]): TimelineLane['marks'] => {
  const sum = new Map<GapShape, number>();
  for (const { marks } of lanes) for (const [shape, count] of marks) sum.set(shape, (sum.get(shape) ?? 0) + count);
  return [...sum];
};

const daysOf = (lanes: readonly TimelineLane[], which: 'first' | 'last'): readonly number[] =>
  lanes.flatMap((lane) => lane[which] ?? []);

const total = (lanes: readonly TimelineLane[], of: 'entries' | 'undated' | 'gaps'): number =>
  lanes.reduce((sum, lane) => sum + lane[of], 0);

/** One line for all lanes of a section: everything they hold stands in it. */
const foldSection = (section: string, lanes: readonly TimelineLane[], place: number): TimelineLane => {
  const first = daysOf(lanes, 'first');
  const last = daysOf(lanes, 'last');
  return {
    key: firstSectionKey + place,
    agency: 0,
    proposed: false,
    name: section,
    shortName: section,
    section,
    members: lanes,
    folded: true,
    entries: total(lanes, 'entries'),
    undated: total(lanes, 'undated'),
    gaps: total(lanes, 'gaps'),
    marks: sumOfMarks(lanes),
    first: first.length === 0 ? undefined : Math.min(...first),
    last: last.length === 0 ? undefined : Math.max(...last),
  };
};

/**
 * Lays lanes as a person arranged them: the pinned ones first, under a heading of their own; a folded section as one line
 * for all its lanes; each section's first lane that is left under its heading. No lane is ever left out: each is there, or
 * among the members of one that is.
 *
 * @param lanes in the order of the review, those that are hidden left out.
 */
export const arrangeLanes = (
  lanes: readonly TimelineLane[],
  { pinned, folded, foldedSections }: LaneArrangement,
): readonly TimelineLane[] => {
  const onTop = new Set(pinned);
  const shut = new Set(folded);
  const withFold = (lane: TimelineLane): TimelineLane => (shut.has(lane.key) ? { ...lane, folded: true } : lane);
  const above = lanes
    .filter(({ key }) => onTop.has(key))
    .map((lane, at) => withFold({ ...lane, pinned: true, heading: at === 0 ? pinnedHeading : undefined }));
  const below: TimelineLane[] = [];
  const bySection = Map.groupBy(
    lanes.filter(({ key }) => !onTop.has(key)),
    ({ section }) => section,
  );
  for (const [place, [section, own]] of [...bySection].entries()) {
    if (foldedSections.includes(section)) below.push(foldSection(section, own, place));
    else
      for (const [at, lane] of own.entries())
        below.push(withFold({ ...lane, heading: at === 0 ? section : undefined }));
  }
  return [...above, ...below];
};

/** The lanes that one line stands for: itself, or all lanes of its section. */
export const lanesWithin = (lane: TimelineLane): readonly TimelineLane[] => lane.members ?? [lane];

/** Where the lane of an agency stands, folded into its section or not; -1 where it is not on screen. */
export const laneOfAgency = (lanes: readonly TimelineLane[], agency: number): number =>
  lanes.findIndex((lane) => lanesWithin(lane).some((each) => each.agency === agency));
