import type { CalendarDate, EntryColumns, Marker } from '../../model.ts';
import { dateOfDay, formatDay } from '../calendar.ts';
import type { Ruler } from './rulers.ts';

/** A day that the timeline can be aligned to: its days are then counted before and after, and the window stays with it. */
export type Anchor = { readonly id: string; readonly title: string; readonly day: CalendarDate };

/** The id by which an entry is an anchor. */
export const anchorOfEntry = (entry: number): string => `entry:${String(entry)}`;

type Given = {
  readonly markers: readonly Marker[];
  readonly rulers: readonly Ruler[];
  readonly entries: EntryColumns;
};

/** The key dates that fall on one day, and the zero days of the review's own rulers. */
export const anchorsOf = ({ markers, rulers }: Pick<Given, 'markers' | 'rulers'>): readonly Anchor[] => [
  ...markers.flatMap(({ id, title, when: { earliest, latest } }) =>
    earliest === undefined || earliest !== latest ? [] : [{ id: `marker:${String(id)}`, title, day: earliest }],
  ),
  ...rulers.map(({ id, title, zero }) => ({ id: `ruler:${String(id)}`, title, day: zero })),
];

/** The anchor of an id; undefined where what it names is there no more, or has no day. */
export const anchorFrom = (id: string | undefined, given: Given): Anchor | undefined => {
  if (id === undefined) return undefined;
  const at = given.entries.id.findIndex((entry) => anchorOfEntry(entry) === id);
  if (at < 0) return anchorsOf(given).find((anchor) => anchor.id === id);
  const day = given.entries.earliest[at] ?? given.entries.latest[at] ?? undefined;
  return day === undefined ? undefined : { id, title: given.entries.label[at] ?? '', day: dateOfDay(day) };
};

/** The ruler that stands above the lanes while they are aligned: days and weeks before and after. */
export const rulerOfAnchor = ({ title, day }: Anchor): Ruler => ({
  id: 0,
  title: `From ${title}`,
  counts: 'around',
  zero: day,
  basis: `counted from ${formatDay(day)}`,
});
