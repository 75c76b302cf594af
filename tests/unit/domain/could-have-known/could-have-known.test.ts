import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldHaveKnown } from '#shared/domain/could-have-known/could-have-known.ts';
import type { AgencyId, CalendarDate } from '#shared/model.ts';
import { exchangeOf, placed } from '../exchanges/exchange-of.ts';

const day = (number: number) => `2014-03-${String(number).padStart(2, '0')}` as CalendarDate;
const entries = placed([1, 1, day(5)], [2, 2, day(9)], [3, 3, day(6)], [4, 2, day(20)], [5, 1, day(4), 'review']);
const two = 2 as AgencyId;
const knownBy = (
  on: CalendarDate,
  exchanges: readonly ReturnType<typeof exchangeOf>[],
  joined: readonly number[][] = [],
) => {
  const { known, heldByOthers } = couldHaveKnown(two, on, { entries, exchanges, joined: joined as never });
  return { known: [...known.keys()].toSorted((a, b) => a - b), heldByOthers };
};

describe('what an agency could have known by these records', () => {
  it('is what it recorded by that day; what others held is counted, the review’s own words are not', () => {
    expect(knownBy(day(10), [])).toEqual({ known: [2], heldByOthers: 2 });
    expect(knownBy(day(5), [])).toEqual({ known: [], heldByOthers: 1 });
  });

  it('is what reached it, from the day on which it entered it itself', () => {
    const arrived = [exchangeOf({ from: 1, to: 2, entry: 1, also: [2] })];
    expect(knownBy(day(8), arrived).known).toEqual([]);
    expect(knownBy(day(9), arrived).known).toEqual([1, 2]);
  });

  it.each(['claimed', 'not-shared'] as const)('is not what is %s', (outcome) => {
    expect(knownBy(day(10), [exchangeOf({ from: 1, to: 2, entry: 1, outcome })]).known).toEqual([2]);
  });

  it('is not what was set aside, nor what it told others', () => {
    expect(knownBy(day(10), [exchangeOf({ from: 1, to: 2, entry: 1, state: 'set-aside' })]).known).toEqual([2]);
    expect(knownBy(day(10), [exchangeOf({ from: 2, to: 3, entry: 3 })]).known).toEqual([2]);
  });

  it('is what was said at a meeting it was at, and what others entered of an event it entered too', () => {
    expect(knownBy(day(10), [exchangeOf({ from: 2, to: 3, entry: 3, act: 'met' })]).known).toEqual([2, 3]);
    expect(knownBy(day(10), [], [[1, 2]]).known).toEqual([1, 2]);
  });

  it('only grows with the days', () => {
    const exchanges = [
      exchangeOf({ from: 1, to: 2, entry: 1, also: [2] }),
      exchangeOf({ from: 3, to: 2, entry: 3, day: day(6) }),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)];
        const later = new Set(knownBy(day(after), exchanges).known);
        for (const entry of knownBy(day(before), exchanges).known) expect(later.has(entry)).toBe(true);
      }),
    );
  });
});
