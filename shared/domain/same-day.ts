import { precisions } from '../model.ts';
import { laneKeyOf } from './lanes/lane-key.ts';
import type { EntryColumns } from '../model.ts';

/** Entries of one day in one lane whose order the records do not tell. */
export type SameDay = {
  readonly count: number;
  /** How many of them have no time of day. */
  readonly untimed: number;
};

const dayPrecision = precisions.indexOf('day');

/** Whether an entry stands on one day. */
export const isOfOneDay = (entries: EntryColumns, index: number): boolean => {
  const day = entries.earliest[index] ?? undefined;
  return day !== undefined && entries.latest[index] === day && (entries.precision[index] ?? 0) === dayPrecision;
};

/**
 * The entries of the same day in the lane of an entry, itself included; undefined where it is alone or every one of them has a
 * time of day. The order of rows in a file is no order of events.
 */
export const sameDayOf = (entries: EntryColumns, index: number): SameDay | undefined => {
  if (!isOfOneDay(entries, index)) return undefined;
  const day = entries.earliest[index];
  const lane = laneKeyOf(entries, index);
  let count = 0;
  let untimed = 0;
  const look = (at: number): void => {
    if (!isOfOneDay(entries, at) || laneKeyOf(entries, at) !== lane) return;
    count += 1;
    if ((entries.minutes[at] ?? -1) < 0) untimed += 1;
  };
  // The columns are in order of first day.
  let first = index;
  while (first > 0 && entries.earliest[first - 1] === day) first -= 1;
  for (let at = first; entries.earliest[at] === day && at < entries.id.length; at += 1) look(at);
  return count < 2 || untimed === 0 ? undefined : { count, untimed };
};

/** "one of 3 entries of this day, 2 without a time: their order is not known". */
export const sameDayWords = ({ count, untimed }: SameDay): string =>
  `one of ${String(count)} entries of this day in the lane, ${untimed === count ? 'none with a time' : `${String(untimed)} without a time`}: their order is not known`;
