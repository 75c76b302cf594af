import { dayNumber } from '../calendar.ts';
import type { Episode } from '../episode.ts';

/** A named time as it is drawn: days since 1970-01-01, `to` excluded; an end that is open is absent. */
export type EpisodeBand = {
  readonly title: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The dates are approximate or uncertain: its edges are broken. */
  readonly isSoft: boolean;
};

export const episodeBands = (episodes: readonly Episode[]): readonly EpisodeBand[] =>
  episodes.map(({ title, when: { earliest, latest, certainty } }) => ({
    title,
    from: earliest === undefined ? undefined : dayNumber(earliest),
    to: latest === undefined ? undefined : dayNumber(latest) + 1,
    isSoft: certainty !== 'certain',
  }));

/**
 * The line in which the name of each band stands, so that bands of the same days do not write over each other: the first
 * line that no band of it shares a day with. The same for every window.
 */
export const episodeLines = (bands: readonly EpisodeBand[]): readonly number[] => {
  const ends: number[] = [];
  const lines = bands.map(() => 0);
  const order = [...bands.keys()].sort(
    (a, b) => (bands[a]?.from ?? -Infinity) - (bands[b]?.from ?? -Infinity) || a - b,
  );
  for (const at of order) {
    const { from = -Infinity, to = Infinity } = bands[at] ?? {};
    const free = ends.findIndex((end) => end <= from);
    const line = free < 0 ? ends.length : free;
    ends[line] = to;
    lines[at] = line;
  }
  return lines;
};
