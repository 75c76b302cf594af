import type { Timeline } from '#shared/contract.ts';
import { entriesOnTerm, visibleEntries, visibleGaps, visibleGoodPractice } from '#shared/domain/filtering.ts';
import type { Filters } from '#shared/domain/filtering.ts';
import { lanesOf } from '#shared/domain/lanes/lanes-of.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import { goodMarksOf, type GoodMark } from '#shared/domain/good-marks.ts';
import type { EntryId, Gap, Review } from '#shared/model.ts';

export type Visible = {
  readonly entries: Uint8Array;
  readonly shown: number;
  readonly gaps: readonly Gap[];
  readonly goodPractice: readonly GoodMark[];
  /** Marks that the filters hide; none are counted in the view without judgement. */
  readonly hiddenMarks: { readonly gaps: number; readonly goodPractice: number };
  /** Lanes of agencies that are not hidden. */
  readonly lanes: readonly TimelineLane[];
};

/** What passes the filters. `holding`: for each filter by words or person, the entries that hold them. */
export const visibleOf = (
  timeline: Timeline,
  standing: Filters,
  agencies: Review['agencies'],
  terms: Review['terms'],
  ...holding: readonly ReadonlySet<EntryId>[]
): Visible => {
  // A question that was taken away filters nothing any more.
  const filters = terms.some(({ id }) => Number(id) === standing.term) ? standing : { ...standing, term: undefined };
  const marks = goodMarksOf(timeline);
  const linked = entriesOnTerm(filters.term, [...timeline.gaps, ...marks]);
  const facts = { joined: timeline.joined, holding, linked };
  const entries = visibleEntries(timeline.entries, filters, facts);
  const gaps = visibleGaps(timeline.gaps, timeline.entries, filters, facts);
  const lanes = lanesOf(agencies, timeline.entries, gaps, entries).filter(
    ({ agency }) => !filters.hiddenAgencies.has(agency),
  );
  const goodPractice = visibleGoodPractice(marks, timeline.entries, entries, filters);
  const counts = filters.withoutJudgement !== true;
  const hiddenMarks = {
    gaps: counts ? timeline.gaps.length - gaps.length : 0,
    goodPractice: counts ? marks.length - goodPractice.length : 0,
  };
  return { entries, gaps, goodPractice, hiddenMarks, lanes, shown: entries.reduce((sum, one) => sum + one, 0) };
};
