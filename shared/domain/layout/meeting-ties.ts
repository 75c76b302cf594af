import { dayNumber } from '../calendar.ts';
import type { Meeting } from '../exchanges/meetings.ts';
import type { AgencyId, EntryId } from '../../model.ts';
import type { LaneItems } from './lane-items.ts';
import { placesOfEntries } from './places-of-entries.ts';
import type { Place } from './walk.ts';

/** How an agency stands to a meeting: it entered it, another’s record names it as there, or it was not there. */
export type Attendance = 'entered' | 'named' | 'absent';

/** Where a meeting’s tie meets a lane: at an entry, else only in the lane. */
export type TieEnd = { readonly lane: number; readonly item?: number | undefined; readonly attendance: Attendance };

/** A meeting as one tie through the lanes. */
export type MeetingTie = {
  readonly meeting: Meeting;
  /** Days since 1970-01-01, fractional: where it stands in lanes without an entry of it. */
  readonly day: number;
  /** One for each lane, from the top. */
  readonly ends: readonly TieEnd[];
  /** Entries that tell of it, wherever they are drawn. */
  readonly places: readonly Place[];
};

const ranks: Readonly<Record<Attendance, number>> = { entered: 0, named: 1, absent: 2 };

/**
 * The ties of meetings between the lanes that are shown, in order of day. One that reaches fewer than two lanes, or of which
 * no entry is drawn, has no tie.
 *
 * @param agencies the agencies of each lane, from the top: several where one line stands for a section
 * @param ids the ids of the entry columns, by index
 */
export const meetingTies = (
  meetings: readonly Meeting[],
  lanes: readonly LaneItems[],
  agencies: readonly (readonly number[])[],
  ids: readonly EntryId[],
): readonly MeetingTie[] => {
  if (meetings.length === 0) return [];
  const places = placesOfEntries(new Set(meetings.flatMap(({ entries }) => entries)), lanes, ids);
  const laneOf = (agency: AgencyId): number => agencies.findIndex((own) => own.includes(agency));
  return meetings
    .flatMap((meeting): readonly MeetingTie[] => {
      const own = meeting.entries.flatMap((entry) => places.get(entry) ?? []);
      const [first] = own;
      if (first === undefined) return [];
      const ends = new Map<number, TieEnd>();
      const put = (end: TieEnd): void => {
        const there = ends.get(end.lane);
        if (end.lane >= 0 && (there === undefined || ranks[end.attendance] < ranks[there.attendance]))
          ends.set(end.lane, end);
      };
      for (const [agency, entry] of meeting.entered) {
        const place = places.get(entry);
        put({ lane: place?.lane ?? laneOf(agency), item: place?.item, attendance: 'entered' });
      }
      for (const agency of meeting.named) put({ lane: laneOf(agency), attendance: 'named' });
      for (const agency of meeting.absent) put({ lane: laneOf(agency), attendance: 'absent' });
      if (ends.size < 2) return [];
      const day = lanes[first.lane]?.from[first.item] ?? dayNumber(meeting.day) + 0.5;
      return [{ meeting, day, ends: [...ends.values()].sort((a, b) => a.lane - b.lane), places: own }];
    })
    .toSorted((one, other) => one.day - other.day);
};
