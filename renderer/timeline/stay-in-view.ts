import { noBand, pinnedBand } from '#shared/domain/layout/pinned-band.ts';
import type { PinnedBand } from '#shared/domain/layout/pinned-band.ts';
import type { VisGroup, VisInternals } from './vis-internals.ts';

/** A lane with what says where its head stands: its group, and that of the heading above it. */
export type StandingLane = {
  readonly id: string;
  readonly headingId?: string | undefined;
  readonly pinned: boolean;
};

export type StayInView = {
  readonly band: () => PinnedBand;
  /** The unscrolled tops of the lanes, read from the page. */
  readonly readTops: (lanes: readonly StandingLane[]) => readonly number[];
  /** Works out anew which heads stay, once the lanes have their heights. */
  readonly fit: (lanes: readonly StandingLane[], tops: readonly number[], total: number, seen: number) => void;
  /** Keeps the lines of lanes that scroll from showing through those that stay. */
  readonly follow: (scrollTop: number) => void;
};

const stuckClass = 'timeline-stuck';

/** Heads of pinned lanes that stay in view while the others scroll: by the page's own sticking, which lags behind no scroll. */
export const createStayInView = (inside: VisInternals): StayInView => {
  let band = noBand;
  let stuck: readonly VisGroup[] = [];
  let clipped = 0;
  const tallOf = (id: string | undefined): number =>
    id === undefined ? 0 : (inside.itemSet.groups[id]?.dom.label.offsetHeight ?? 0);
  return {
    band: () => band,
    readTops: (lanes) => {
      let end = 0;
      return lanes.map(({ id, headingId }, at) => {
        const label = inside.itemSet.groups[id]?.dom.label;
        // The place of a head that stays goes along with the scrolling: it stands below the heads before it.
        const top = at < band.lanes ? end + tallOf(headingId) : (label?.offsetTop ?? 0);
        if (at < band.lanes) end = top + tallOf(id);
        return top;
      });
    },
    fit: (lanes, laneTops, total, seen) => {
      const bottoms = lanes.map((_, at) => laneTops[at + 1] ?? total);
      // A lane ends before the heading of the next.
      const ends = bottoms.map((bottom, at) => bottom - tallOf(lanes[at + 1]?.headingId));
      band = pinnedBand(
        lanes.map(({ pinned }) => pinned),
        ends,
        seen,
      );
      for (const { dom } of stuck) {
        dom.label.classList.remove(stuckClass);
        dom.label.style.top = '';
      }
      stuck = lanes.slice(0, band.lanes).flatMap(({ id, headingId }, at) => {
        const top = laneTops[at] ?? 0;
        const heading = headingId === undefined ? undefined : inside.itemSet.groups[headingId];
        const own = inside.itemSet.groups[id];
        if (heading !== undefined) heading.dom.label.style.top = `${String(top - tallOf(headingId))}px`;
        if (own !== undefined) own.dom.label.style.top = `${String(top)}px`;
        return [heading, own].filter((group) => group !== undefined);
      });
      for (const { dom } of stuck) dom.label.classList.add(stuckClass);
      // A head that gets the focus by key is scrolled to where it is seen, not under those that stay.
      inside.dom.leftContainer.style.scrollPaddingTop = `${String(band.height)}px`;
    },
    follow: (scrollTop) => {
      const next = band.lanes === 0 || scrollTop <= 0 ? 0 : band.height + scrollTop;
      if (next === clipped) return;
      clipped = next;
      inside.itemSet.dom.foreground.style.clipPath = next === 0 ? '' : `inset(${String(next)}px 0 0 0)`;
    },
  };
};
