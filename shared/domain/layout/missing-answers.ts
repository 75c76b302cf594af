import type { EntryId, Gap } from '../../model.ts';
import type { LaneItems } from './lane-items.ts';
import { placesOfEntries } from './places-of-entries.ts';
import type { Place } from './walk.ts';

/** An answer that by the records never came: it lies between the lane that asked and the one that was asked. */
export type MissingAnswer = {
  /** Index into the gaps. */
  readonly gap: number;
  /** The entry that tells of it. */
  readonly from: Place;
  /** The lane of the agency that was asked. */
  readonly to: number;
  /** Days since 1970-01-01, fractional. */
  readonly day: number;
};

/**
 * The missing answers (`no-response`) that can be drawn between two lanes, in order of day: the words say who was asked, and
 * that agency has a lane other than that of the entry. The gap itself stays where it is drawn.
 *
 * @param agencies the agencies of each lane, from the top: several where one line stands for a section
 * @param ids the ids of the entry columns, by index
 */
export const missingAnswers = (
  gaps: readonly Gap[],
  lanes: readonly LaneItems[],
  agencies: readonly (readonly number[])[],
  ids: readonly EntryId[],
): readonly MissingAnswer[] => {
  const told = gaps.flatMap(({ kind, state, entry, between }, gap) =>
    kind === 'no-response' && state !== 'set-aside' && entry !== undefined && between?.to !== undefined
      ? [{ gap, entry, asked: between.to }]
      : [],
  );
  if (told.length === 0) return [];
  const places = placesOfEntries(new Set(told.map(({ entry }) => entry)), lanes, ids);
  return told
    .flatMap(({ gap, entry, asked }): readonly MissingAnswer[] => {
      const from = places.get(entry);
      const to = agencies.findIndex((own) => own.includes(asked));
      if (from === undefined || to < 0 || to === from.lane) return [];
      return [{ gap, from, to, day: lanes[from.lane]?.from[from.item] ?? 0 }];
    })
    .toSorted((one, other) => one.day - other.day);
};
