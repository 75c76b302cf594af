import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeLanes, laneOfAgency, lanesWithin, plainArrangement } from '#shared/domain/lanes/arrange-lanes.ts';
import { laneOrder, lanesOf } from '#shared/domain/lanes/lanes-of.ts';
import { dropAgency, dropSection, stepAgency, stepSection } from '#shared/domain/lanes/reorder-lanes.ts';
import { sectionOf } from '#shared/domain/lanes/timeline-lane.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { gapDaysOf, layOutLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import { sectors } from '#shared/model.ts';
import type { Agency, AgencyId, Sector } from '#shared/model.ts';
import { entryColumns, metrics, sampleReview } from '../layout/sample-lanes.ts';

const agency = (id: number, sector: Sector, position: number): Agency => ({
  id: id as AgencyId,
  fullName: `Agency ${String(id)}`,
  shortName: `A${String(id)}`,
  aliases: [],
  sector,
  position,
});

const agencies = fc
  .array(fc.constantFrom(...sectors), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((sector, at) => agency(at + 1, sector, at)));

const inOrder = (list: readonly Agency[], order: readonly AgencyId[]): readonly Agency[] =>
  list.map((each) => ({ ...each, position: order.indexOf(each.id) }));

const four = [agency(1, 'health', 0), agency(2, 'health', 1), agency(3, 'police', 2), agency(4, 'housing', 3)];
const lanesOfFour = lanesOf(four, entryColumns([]), []);

describe('how lanes are arranged', () => {
  it('puts pinned lanes on top under a heading of their own, and leaves their section its heading', () => {
    const lanes = arrangeLanes(lanesOfFour, { ...plainArrangement, pinned: [4, 1] });
    expect(lanes.map(({ key, heading }) => [key, heading])).toEqual([
      [1, 'Pinned'],
      [4, undefined],
      [2, 'Health'],
      [3, 'Police and justice'],
    ]);
  });

  it('folds a section into one line that stands for all its lanes', () => {
    const lanes = arrangeLanes(lanesOfFour, { ...plainArrangement, foldedSections: ['Health'], folded: [3] });
    expect(lanes.map(({ shortName, folded }) => [shortName, folded === true])).toEqual([
      ['Health', true],
      ['A3', true],
      ['A4', false],
    ]);
    expect(laneOfAgency(lanes, 2)).toBe(0);
    expect(laneOfAgency(lanes, 9)).toBe(-1);
  });

  it('never loses a lane, an entry or a gap, however lanes are pinned and folded', () => {
    fc.assert(
      fc.property(
        sampleReview(60),
        fc.subarray([1, 2, 3, 0]),
        fc.subarray([1, 2, 3, 0]),
        fc.subarray(['Health', 'Police and justice', 'Housing and voluntary', 'To be placed']),
        fc.integer({ min: -3, max: 7 }),
        (review, pinned, folded, foldedSections, level) => {
          const plain = lanesOf(four, review.entries, review.gaps, review.visible);
          const lanes = arrangeLanes(plain, { pinned, folded, foldedSections });
          const keys = lanes.flatMap((lane) => lanesWithin(lane).map(({ key }) => key));
          expect(keys.toSorted()).toEqual(plain.map(({ key }) => key).toSorted());
          const items = itemsOfLanes(
            lanes.map((lane) => lanesWithin(lane).map(({ key }) => key)),
            review,
          );
          const before = itemsOfLanes(keys, review);
          const held = (list: typeof items, of: 'entry' | 'gaps'): readonly number[] =>
            list
              .flatMap((lane) => [...lane[of]])
              .filter((index) => index >= 0)
              .toSorted((a, b) => a - b);
          expect(held(items, 'entry')).toEqual(held(before, 'entry'));
          expect(held(items, 'gaps')).toEqual(held(before, 'gaps'));
          const laid = layOutLevel(level, {
            items,
            entries: review.entries,
            gaps: review.gaps,
            gapDays: gapDaysOf(items),
            headings: 2,
            folded: lanes.map((lane) => lane.folded === true),
            width: 1200,
            height: 700,
            metrics,
          });
          // Every gap of a folded line is in one of its marks.
          for (const [at, lane] of laid.lanes.entries()) {
            if (lanes[at]?.folded !== true) continue;
            const shown = lane.crowd.clusters.flatMap(({ kinds }) => kinds.flatMap(({ gaps }) => gaps));
            expect(shown.toSorted()).toEqual([...lane.items.gaps].toSorted());
            expect(lane.height).toBeGreaterThanOrEqual(24);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the order of lanes', () => {
  it('moves a lane among those of its section, and a section among the sections', () => {
    expect(stepAgency(four, 1, 1)).toEqual([2, 1, 3, 4]);
    expect(stepAgency(four, 1, -1)).toBeUndefined();
    expect(stepSection(four, 'Health', 1)).toEqual([3, 1, 2, 4]);
    expect(dropSection(four, 'Housing and voluntary', 'Health')).toEqual([4, 1, 2, 3]);
    expect(dropSection(four, 'Health', undefined)).toEqual([3, 4, 1, 2]);
    expect(dropAgency(four, 2, 1)).toEqual([2, 1, 3, 4]);
    // Dropped outside of its section it goes to the nearer end of it.
    expect(dropAgency(four, 1, 4)).toEqual([2, 1, 3, 4]);
    expect(dropAgency(four, 2, 4)).toBeUndefined();
  });

  it('keeps every agency once and every section together, wherever something is dropped', () => {
    fc.assert(
      fc.property(agencies, fc.nat(13), fc.nat(13), (list, what, where) => {
        const section = sectionOf[list[what % list.length]?.sector ?? 'other'];
        const other = sectionOf[list[where % list.length]?.sector ?? 'other'];
        for (const order of [
          dropAgency(list, what + 1, where + 1),
          dropAgency(list, what + 1, undefined),
          stepAgency(list, what + 1, 1),
          stepSection(list, section, -1),
          dropSection(list, section, other),
        ]) {
          if (order === undefined) continue;
          expect(order.toSorted((a, b) => a - b)).toEqual(list.map(({ id }) => id));
          // What was ordered is what is shown: the lanes take exactly this order.
          expect(laneOrder(inOrder(list, order)).map(({ id }) => id)).toEqual(order);
        }
      }),
    );
  });
});
