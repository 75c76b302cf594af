import { isOfOneDay } from '../same-day.ts';
import type { EntryColumns } from '../../model.ts';
import type { DayWindow } from '../scale.ts';
import type { LaneItems } from './lane-items.ts';

/** Entries of one day in one lane whose order the records do not tell: held together by a bracket. */
export type DayBracket = {
  readonly lane: number;
  readonly items: readonly number[];
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly untimed: number;
};

const always = { from: -Infinity, to: Infinity };

/** The first item of a lane that begins on a day or after it. */
const firstFrom = ({ from, count }: LaneItems, day: number): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The brackets of all lanes in order of day: at least two drawn entries of a day, and not each with a time of day. They are
 * drawn where few days are in view, so that those of `window` are found for a frame and none are kept.
 */
export const dayBrackets = (
  lanes: readonly LaneItems[],
  entries: EntryColumns,
  window: DayWindow = always,
): readonly DayBracket[] => {
  const found: DayBracket[] = [];
  const end = Math.ceil(window.to);
  for (const [lane, items] of lanes.entries()) {
    let own: number[] = [];
    let day = NaN;
    const close = (): void => {
      // Most days hold one entry: their list is used again.
      if (own.length > 1) {
        const untimed = own.filter((item) => (entries.minutes[items.entry[item] ?? -1] ?? -1) < 0).length;
        if (untimed > 0) found.push({ lane, items: own, day, untimed });
        own = [];
      }
      own.length = 0;
    };
    for (let item = firstFrom(items, Math.floor(window.from)); item < items.count; item += 1) {
      if ((items.from[item] ?? 0) >= end) break;
      const entry = items.entry[item] ?? -1;
      if (entry < 0 || !isOfOneDay(entries, entry)) continue;
      const here = Math.floor(items.from[item] ?? 0);
      if (here !== day) {
        close();
        day = here;
      }
      own.push(item);
    }
    close();
  }
  return found.sort((one, other) => one.day - other.day);
};
