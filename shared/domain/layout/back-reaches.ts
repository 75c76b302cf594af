import { dayNumber, formatDay } from '../calendar.ts';
import { factsOfGap, gapStateNames } from '../gap-kinds.ts';
import type { EntryId, Gap } from '../../model.ts';
import type { LaneItems } from './lane-items.ts';
import { placesOfEntries } from './places-of-entries.ts';
import type { Place } from './walk.ts';

/** A gap whose words put it before a day and name none of its own ("after a number of missed appointments"). */
export type BackReach = {
  /** Index into the gaps. */
  readonly gap: number;
  readonly place: Place;
  /** Days since 1970-01-01, fractional: the day it lies before. */
  readonly day: number;
  /** The first day that anything stands on in its lane: no further back does its bar go. */
  readonly since: number;
};

/** Whether a gap lies some time before a day, without a day of its own. */
export const reachesBack = ({ earliest, latest, state }: Gap): boolean =>
  earliest === undefined && latest !== undefined && state !== 'set-aside';

/**
 * The gaps that reach back from their entry, in order of day. The gap itself stays a mark at its entry; the bar says that it
 * lies before.
 *
 * @param ids the ids of the entry columns, by index
 */
export const backReaches = (
  gaps: readonly Gap[],
  lanes: readonly LaneItems[],
  ids: readonly EntryId[],
): readonly BackReach[] => {
  const told = gaps.flatMap((gap, index) =>
    reachesBack(gap) && gap.entry !== undefined ? [{ gap: index, entry: gap.entry }] : [],
  );
  if (told.length === 0) return [];
  const places = placesOfEntries(new Set(told.map(({ entry }) => entry)), lanes, ids);
  return told
    .flatMap(({ gap, entry }): readonly BackReach[] => {
      const place = places.get(entry);
      const items = place === undefined ? undefined : lanes[place.lane];
      if (place === undefined || items === undefined) return [];
      const day = items.from[place.item] ?? 0;
      return [{ gap, place, day, since: Math.min(items.from[0] ?? day, day) }];
    })
    .toSorted((one, other) => one.day - other.day);
};

/** What is known of when it was: "Missed appointment, to consider: some time up to 16 April 2018, the words name no day". */
export const backReachWords = (gap: Gap): string =>
  gap.latest === undefined
    ? ''
    : `${factsOfGap(gap).name}, ${gapStateNames[gap.state]}: some time up to ${formatDay(gap.latest)}, the words name no day`;

/** Days since 1970-01-01, fractional, of the day it lies before. */
export const dayOfReach = ({ latest }: Gap): number | undefined =>
  latest === undefined ? undefined : dayNumber(latest) + 0.5;
