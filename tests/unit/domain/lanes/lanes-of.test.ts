import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { arrangeLanes, plainArrangement } from '#shared/domain/lanes/arrange-lanes.ts';
import { laneOrder, lanesOf } from '#shared/domain/lanes/lanes-of.ts';
import { sectionOf } from '#shared/domain/lanes/timeline-lane.ts';
import { sectors } from '#shared/model.ts';
import type { Agency, AgencyId, Sector } from '#shared/model.ts';
import { entryColumns, gapOf, sampleReview } from '../layout/sample-lanes.ts';

const agency = (id: number, sector: Sector, position: number): Agency => ({
  id: id as AgencyId,
  fullName: `Agency ${String(id)}`,
  shortName: `A${String(id)}`,
  aliases: [],
  sector,
  position,
});

const three = [agency(1, 'health', 0), agency(2, 'police', 1), agency(3, 'health', 2)];
const entry = (at: number, open: 'none' | 'both' = 'none') => ({ agency: at, day: 5, days: 0, open, label: 'Visit' });

describe('lanes', () => {
  it('keeps sections together, in the order of their first agency, each with one heading', () => {
    const lanes = lanesOf(three, entryColumns([]), []);
    expect(lanes.map((lane) => [lane.agency, lane.heading])).toEqual([
      [1, 'Health'],
      [3, undefined],
      [2, 'Police and justice'],
    ]);
  });

  it('gives its heading to the next lane of a section when the first is hidden', () => {
    const left = arrangeLanes(lanesOf(three, entryColumns([]), []).slice(1), plainArrangement);
    expect(left.map((lane) => [lane.agency, lane.heading])).toEqual([
      [3, 'Health'],
      [2, 'Police and justice'],
    ]);
  });

  it('follows the positions a person gave', () => {
    const moved = [agency(1, 'health', 5), agency(2, 'police', 1), agency(3, 'health', 2)];
    expect(laneOrder(moved).map((each) => each.id)).toEqual([2, 3, 1]);
  });

  it('shows an agency that sent nothing, and the lane of the unplaced only where it holds something', () => {
    const lanes = lanesOf(three, entryColumns([entry(1), entry(0)]), []);
    expect(lanes.map((lane) => [lane.agency, lane.entries])).toEqual([
      [1, 1],
      [3, 0],
      [2, 0],
      [0, 1],
    ]);
    expect(lanesOf(three, entryColumns([entry(1)]), []).some((lane) => lane.agency === 0)).toBe(false);
  });

  it('puts what is only proposed in a lane of its own, below that of its agency or in its place', () => {
    const columns = { ...entryColumns([entry(1), entry(1), entry(2), entry(0)]), confirmed: [1, 0, 0, 0] as const };
    const gaps = [gapOf(0, { entry: 2, agency: 1 }), gapOf(1, { entry: 3 }), gapOf(2, { agency: 2 })];
    const lanes = lanesOf(three, columns, gaps);
    expect(lanes.map((lane) => [lane.key, lane.agency, lane.proposed, lane.entries, lane.gaps, lane.heading])).toEqual([
      [1, 1, false, 1, 0, 'Health'],
      [-1, 1, true, 1, 1, undefined],
      [3, 3, false, 0, 0, undefined],
      [-2, 2, true, 1, 2, 'Police and justice'],
      [0, 0, false, 1, 0, 'To be placed'],
    ]);
    const items = itemsOfLanes(
      lanes.map(({ key }) => key),
      { entries: columns, visible: new Uint8Array([1, 1, 1, 1]), gaps: [], goodPractice: [] },
    );
    expect(items.map(({ count }) => count)).toEqual([1, 1, 0, 1, 1]);
  });

  it('counts entries without a date, and gaps in the lane they are drawn in', () => {
    const entries = entryColumns([entry(1), entry(1, 'both'), entry(2)]);
    const gaps = [gapOf(0, { entry: 1 }), gapOf(1, { entry: 1, agency: 2 }), gapOf(2, { agency: 3 })];
    const lanes = lanesOf(three, entries, gaps, new Uint8Array([1, 1, 0]));
    expect(lanes.map((lane) => [lane.agency, lane.entries, lane.undated, lane.gaps])).toEqual([
      [1, 2, 1, 1],
      [3, 0, 0, 1],
      [2, 0, 0, 1],
    ]);
  });

  it('loses no entry and no gap whatever the agencies', () => {
    const agencies = fc.array(fc.tuple(fc.constantFrom(...sectors), fc.integer({ min: 0, max: 9 })), { maxLength: 3 });
    fc.assert(
      fc.property(sampleReview(60), agencies, (review, drawn) => {
        const known = drawn.map(([sector, position], index) => agency(index + 1, sector, position));
        const lanes = lanesOf(known, review.entries, review.gaps, review.visible);
        const sum = (of: 'entries' | 'gaps'): number => lanes.reduce((total, lane) => total + lane[of], 0);
        expect(sum('entries')).toBe(review.visible.reduce((total, one) => total + one, 0));
        expect(sum('gaps')).toBe(review.gaps.length);
        const sections = lanes.flatMap((lane) => (lane.sector === undefined ? [] : [sectionOf[lane.sector]]));
        expect(sections.filter((section, at) => section !== sections[at - 1]).length).toBe(new Set(sections).size);
      }),
      { numRuns: 200 },
    );
  });
});
