import type { AgencyId, Sector } from '../../model.ts';
import type { GapShape } from '../gap-kinds.ts';

/** One lane of the timeline: an agency with what stands in it; agency 0 holds entries that no one could place yet. */
export type TimelineLane = {
  /** Tells lanes apart: an agency may have two, see `laneKeyOf`. */
  readonly key: number;
  readonly agency: AgencyId | 0;
  /** Its entries are only proposed for this agency: no person has confirmed them. */
  readonly proposed: boolean;
  readonly name: string;
  readonly shortName: string;
  /** Absent for the lane of what could not be placed. */
  readonly sector?: Sector | undefined;
  /** The heading drawn above this lane, where a sector begins. */
  readonly heading?: string | undefined;
  /** Entries in this lane that are in view of the filters, with a date or without. */
  readonly entries: number;
  /** Those of them whose date could not be read: they wait in the chronology. */
  readonly undated: number;
  readonly gaps: number;
  /** Those gaps by the shape of their mark, in the order in which shapes were met. */
  readonly marks: readonly (readonly [shape: GapShape, count: number])[];
  /** The first and the last day with an entry, in days since 1970-01-01; absent where none is dated. */
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  /** The section it stands in, whether or not its heading is drawn above it. */
  readonly section: string;
  /** Folded to one line: ticks and marks without words. */
  readonly folded?: boolean | undefined;
  /** Stands above the sections. */
  readonly pinned?: boolean | undefined;
  /** The lanes that one line stands for, where a whole section is folded. */
  readonly members?: readonly TimelineLane[] | undefined;
};

/**
 * The headings that lanes stand under. Sectors that are often one lane each share a heading, so that headings do not take
 * more room than lanes.
 */
export const sectionOf: Readonly<Record<Sector, string>> = {
  health: 'Health',
  'social care': 'Social care',
  education: 'Education',
  police: 'Police and justice',
  justice: 'Police and justice',
  housing: 'Housing and voluntary',
  voluntary: 'Housing and voluntary',
  other: 'Other services',
};

/** What stands at the head of a lane whose entries wait for a person. */
export const proposedWords = 'to confirm';

export const unplacedSection = 'To be placed';

export const unplacedName = 'Lane not known yet';
