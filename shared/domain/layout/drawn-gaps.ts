import { dateOfDay, formatSpan } from '../calendar.ts';
import { factsOfGap, gapStateNames } from '../gap-kinds.ts';
import type { Gap } from '../../model.ts';
import { itemFlags } from './lane-items.ts';
import type { LaneItems } from './lane-items.ts';
import type { Place } from './walk.ts';

/** A gap drawn by hand over several days, where it stands in its lane. */
export type DrawnGapPlace = {
  /** Index into the gaps. */
  readonly gap: number;
  readonly place: Place;
  /** Days since 1970-01-01, `to` excluded. */
  readonly from: number;
  readonly to: number;
};

/** The gaps that rest on no entry and are as wide as their days. */
export const drawnGaps = (lanes: readonly LaneItems[]): readonly DrawnGapPlace[] => {
  const found: DrawnGapPlace[] = [];
  for (const [lane, items] of lanes.entries())
    for (let item = 0; item < items.count; item += 1) {
      if ((items.entry[item] ?? -1) >= 0 || ((items.flags[item] ?? 0) & itemFlags.span) === 0) continue;
      const gap = items.gaps[items.gapStart[item] ?? 0] ?? -1;
      found.push({ gap, place: { lane, item }, from: items.from[item] ?? 0, to: items.to[item] ?? 0 });
    }
  return found;
};

/** "Unaware of each other’s work, to consider, 24 January to 25 June 2017: …". */
export const drawnGapWords = (gap: Gap, { from, to }: Pick<DrawnGapPlace, 'from' | 'to'>): string => {
  const what = `${factsOfGap(gap).name}, ${gapStateNames[gap.state]}, ${formatSpan(dateOfDay(from), dateOfDay(to - 1))}`;
  return gap.quote === '' ? what : `${what}: “${gap.quote}”`;
};
