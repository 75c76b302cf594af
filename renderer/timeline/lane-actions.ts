import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';

/** What can be done with lanes, as the timeline asks for it: it knows no store and no call. */
export type LaneActions = {
  readonly fold: (lane: TimelineLane, isFolded: boolean) => void;
  readonly foldSection: (section: string, isFolded: boolean) => void;
  readonly pin: (lane: TimelineLane, isPinned: boolean) => void;
  readonly hide: (lane: TimelineLane) => void;
  /** Whether the lanes can be put in another order: not in a review that can only be read. */
  readonly canMove: boolean;
  /** One place up or down; false where it stands at the end of its section already. */
  readonly step: (lane: TimelineLane, step: 1 | -1) => boolean;
  /** Dropped before another lane, at the end without one; false where nothing moves. */
  readonly drop: (lane: TimelineLane, before: TimelineLane | undefined) => boolean;
  readonly stepSection: (section: string, step: 1 | -1) => boolean;
  readonly dropSection: (section: string, before: string | undefined) => boolean;
};
