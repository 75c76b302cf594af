import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';

/** A group of vis-timeline: a lane, or the heading above one. Its content is drawn by us. */
export type Group = {
  readonly id: string;
  readonly order: number;
  readonly className: string;
  readonly content: string;
};

export const laneId = (lane: TimelineLane): string => `lane-${String(lane.key)}`;
export const headingId = (lane: TimelineLane): string => `heading-${String(lane.key)}`;

/** The lanes as groups, each under its heading where it has one. */
export const groupsOf = (lanes: readonly TimelineLane[]): Group[] =>
  lanes.flatMap((lane, index) => {
    const group = { id: laneId(lane), order: index * 2 + 1, className: 'timeline-group', content: '' };
    if (lane.heading === undefined) return [group];
    return [{ id: headingId(lane), order: index * 2, className: 'timeline-heading', content: '' }, group];
  });
