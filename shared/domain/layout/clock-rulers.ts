import type { EntryId } from '../../model.ts';
import { dayNumber } from '../calendar.ts';
import type { Clock, ClockEnd } from '../clocks/clock.ts';
import { laneOfAgency } from '../lanes/arrange-lanes.ts';
import type { TimelineLane } from '../lanes/timeline-lane.ts';

/** A clock as it is drawn under its lane. Days are fractional: a day is drawn at its middle. */
export type DrawnClock = {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  /** Where the limit stands; absent where there is none. */
  readonly limit?: number | undefined;
  /** Beyond its limit from there on; absent where it keeps it. */
  readonly overFrom?: number | undefined;
  /** It has no end: it runs on. */
  readonly open: boolean;
  readonly confirmed: boolean;
  readonly words: string;
};

const middle = (day: ClockEnd['day']): number => dayNumber(day) + 0.5;

const drawn = (clock: Clock, lane: number): DrawnClock => {
  const limit = clock.due === undefined ? undefined : middle(clock.due);
  return {
    lane,
    from: middle(clock.from.day),
    to: middle(clock.until),
    limit,
    overFrom: clock.met === false ? limit : undefined,
    open: clock.to === undefined,
    confirmed: clock.state === 'confirmed',
    words: clock.text,
  };
};

const rests = (clock: Clock, entry: EntryId): boolean =>
  clock.from.entry === entry || clock.to?.entry === entry || clock.stillOpen.some((said) => said.entry === entry);

/** The clocks that people confirmed, each under its lane, folded or not; those whose lane is not on screen are left out. */
export const confirmedClocks = (clocks: readonly Clock[], lanes: readonly TimelineLane[]): readonly DrawnClock[] =>
  clocks.filter(({ state }) => state === 'confirmed').flatMap((clock) => placed(clock, lanes));

/** The proposed clocks that start, end or are said to be open at an entry. */
export const clocksAtEntry = (
  clocks: readonly Clock[],
  lanes: readonly TimelineLane[],
  entry: EntryId,
): readonly DrawnClock[] =>
  clocks.filter((clock) => clock.state === 'proposed' && rests(clock, entry)).flatMap((clock) => placed(clock, lanes));

const placed = (clock: Clock, lanes: readonly TimelineLane[]): readonly DrawnClock[] => {
  const lane = clock.agency === undefined ? -1 : laneOfAgency(lanes, clock.agency);
  return lane === -1 ? [] : [drawn(clock, lane)];
};

export type PackedClocks = {
  /** The row of each clock below its lane. */
  readonly row: readonly number[];
  /** How many rows each lane has. */
  readonly rows: readonly number[];
};

const between = 12;

/**
 * Puts the clocks of each lane in rows, so that neither lines nor words meet at the given scale or any larger one: in order
 * of day, each in the first row with room. A folded lane has one row for all of its clocks, see `gatherFoldedClocks`.
 *
 * @param widths of the words, in pixels
 * @param isFolded by lane
 */
export const packClocks = (
  clocks: readonly DrawnClock[],
  widths: readonly number[],
  pixelsADay: number,
  isFolded: readonly boolean[],
): PackedClocks => {
  const row = new Array<number>(clocks.length).fill(0);
  const rows = new Array<number>(isFolded.length).fill(0);
  const taken = new Map<number, number[]>();
  const inOrder = clocks.map((_, index) => index).sort((a, b) => (clocks[a]?.from ?? 0) - (clocks[b]?.from ?? 0));
  for (const index of inOrder) {
    const clock = clocks[index];
    if (clock === undefined) continue;
    if (isFolded[clock.lane] === true) {
      rows[clock.lane] = 1;
      continue;
    }
    const ends = taken.get(clock.lane) ?? [];
    const left = clock.from * pixelsADay;
    const right = Math.max(Math.max(clock.to, clock.limit ?? clock.to) * pixelsADay, left + (widths[index] ?? 0));
    const free = ends.findIndex((end) => end + between <= left);
    const at = free === -1 ? ends.length : free;
    ends[at] = right;
    taken.set(clock.lane, ends);
    row[index] = at;
    rows[clock.lane] = ends.length;
  }
  return { row, rows };
};
