import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#shared/domain/calendar.ts';
import type { Clock, ClockId } from '#shared/domain/clocks/clock.ts';
import { arrangeLanes, plainArrangement } from '#shared/domain/lanes/arrange-lanes.ts';
import { lanesOf } from '#shared/domain/lanes/lanes-of.ts';
import { confirmedClocks, packClocks } from '#shared/domain/layout/clock-rulers.ts';
import type { DrawnClock } from '#shared/domain/layout/clock-rulers.ts';
import { foldedClockWords, gatherFoldedClocks } from '#shared/domain/layout/folded-clocks.ts';
import type { Agency, AgencyId } from '#shared/model.ts';
import { entryColumns } from './sample-lanes.ts';

const drawnClock = fc
  .record({
    lane: fc.integer({ min: 0, max: 3 }),
    day: fc.integer({ min: 0, max: 900 }),
    days: fc.integer({ min: 0, max: 200 }),
    limit: fc.option(fc.integer({ min: 0, max: 250 }), { nil: undefined }),
    open: fc.boolean(),
  })
  .map(({ lane, day, days, limit, open }): DrawnClock => ({
    lane,
    from: day + 0.5,
    to: day + days + 0.5,
    limit: limit === undefined ? undefined : day + limit + 0.5,
    overFrom: limit !== undefined && days > limit ? day + limit + 0.5 : undefined,
    open,
    confirmed: true,
    words: 'referral to decision',
  }));

const widthOf = (words: string): number => words.length * 7;

describe('clocks of folded lanes', () => {
  it('are each in exactly one line with a count, and no clock of an open lane is', () => {
    fc.assert(
      fc.property(
        fc.array(drawnClock, { maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        (clocks, isFolded, scale) => {
          const gathered = gatherFoldedClocks(clocks, isFolded, scale, widthOf);
          const held = gathered.flatMap((one) => one.clocks);
          expect(held.length).toBe(clocks.filter(({ lane }) => isFolded[lane]).length);
          expect(new Set(held).size).toBe(held.length);
          const { rows } = packClocks(
            clocks,
            clocks.map(() => 80),
            scale,
            isFolded,
          );
          for (const { lane } of held) expect(rows[lane]).toBe(1);
          for (const { lane } of clocks) expect(rows[lane]).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never meet the words of those before them in their lane', () => {
    fc.assert(
      fc.property(
        fc.array(drawnClock, { maxLength: 40 }),
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        (clocks, scale) => {
          const lines = gatherFoldedClocks(clocks, [true, true, true, true], scale, widthOf);
          for (const one of lines)
            for (const other of lines) {
              if (one === other || one.lane !== other.lane || one.from > other.from) continue;
              expect((other.from - one.to) * scale).toBeGreaterThanOrEqual(widthOf(one.words));
            }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('say how many they are, and how many ran over their limit', () => {
    const over = { overFrom: 3 };
    expect(foldedClockWords([{}])).toBe('1 clock');
    expect(foldedClockWords([over])).toBe('1 clock, over its limit');
    expect(foldedClockWords([{}, over, {}])).toBe('3 clocks, 1 over the limit');
  });

  it('stand under the line of their lane, or under that of its whole section', () => {
    const agency = (id: number, position: number): Agency => ({
      id: id as AgencyId,
      fullName: `Agency ${String(id)}`,
      shortName: `A${String(id)}`,
      aliases: [],
      sector: id === 3 ? 'police' : 'health',
      position,
    });
    const day = parseDay('2013-12-05');
    if (day === undefined) throw new Error('no day');
    const clock: Clock = {
      id: 'one' as ClockId,
      rule: 'referral-to-decision',
      name: 'Referral to decision',
      agency: 2 as AgencyId,
      from: { day, step: 'referral', why: '' },
      awaits: 'decision',
      stillOpen: [],
      until: day,
      elapsed: 0,
      unit: 'working days',
      state: 'confirmed',
      reason: '',
      text: 'referral 05.12.13',
      source: '',
    };
    const lanes = lanesOf([agency(1, 0), agency(2, 1), agency(3, 2)], entryColumns([]), []);
    const laneOf = (arrangement: Partial<typeof plainArrangement>): readonly number[] =>
      confirmedClocks([clock], arrangeLanes(lanes, { ...plainArrangement, ...arrangement })).map(({ lane }) => lane);
    expect(laneOf({})).toEqual([1]);
    expect(laneOf({ folded: [2] })).toEqual([1]);
    expect(laneOf({ foldedSections: ['Health'] })).toEqual([0]);
  });
});
