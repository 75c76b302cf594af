import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDay, dayNumber, parseDay } from '#shared/domain/calendar.ts';
import { anchorFrom, anchorOfEntry, anchorsOf, rulerOfAnchor } from '#shared/domain/clocks/anchors.ts';
import { eachRulerTick } from '#shared/domain/clocks/ruler-ticks.ts';
import { rulerReading } from '#shared/domain/clocks/rulers.ts';
import type { CalendarDate, EntryColumns, Marker } from '#shared/model.ts';

const day = (written: string): CalendarDate => parseDay(written) ?? dateOfDay(0);

const markers: readonly Marker[] = JSON.parse(
  JSON.stringify([
    { id: 1, title: 'Birth', when: { earliest: '2014-04-14', latest: '2014-04-14' } },
    { id: 2, title: 'Move of home', when: { earliest: '2014-05-01', latest: '2014-05-31' } },
  ]),
);
const entries: EntryColumns = JSON.parse(
  JSON.stringify({
    id: [5, 6],
    earliest: [dayNumber(day('2013-12-05')), null],
    latest: [dayNumber(day('2013-12-05')), null],
    label: ['Referral to social care', 'No date'],
  }),
);

describe('what the timeline can be aligned to', () => {
  it('is a key date on one day, or an entry that has a day', () => {
    expect(anchorsOf({ markers, rulers: [] }).map(({ title }) => title)).toEqual(['Birth']);
    const given = { markers, rulers: [], entries };
    expect(anchorFrom('marker:1', given)?.day).toBe('2014-04-14');
    expect(anchorFrom(anchorOfEntry(5), given)).toMatchObject({ title: 'Referral to social care', day: '2013-12-05' });
    for (const gone of ['marker:2', 'marker:9', anchorOfEntry(6), anchorOfEntry(9), undefined])
      expect(anchorFrom(gone, given)).toBeUndefined();
  });
});

describe('days and weeks about an anchor', () => {
  const ruler = rulerOfAnchor({ id: 'marker:1', title: 'Birth', day: day('2014-04-14') });
  const reading = (on: string): string | undefined => rulerReading(ruler, day(on));

  it('are said as people would say them', () => {
    expect(reading('2014-04-14')).toBe('the same day');
    expect(reading('2014-04-15')).toBe('1 day after');
    expect(reading('2014-04-04')).toBe('10 days before');
    expect(reading('2014-05-12')).toBe('4 weeks after');
    expect(reading('2014-03-16')).toBe('4 weeks 1 day before');
    expect(reading('2014-05-14')).toBe('4 weeks 2 days after');
  });

  it('stand on the axis to both sides, the same distances apart, with the anchor at 0', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: 2, max: 6000 }),
        fc.integer({ min: 300, max: 3800 }),
        (from, days, width) => {
          const zero = dayNumber(ruler.zero);
          const window = { from: zero + from, to: zero + from + days };
          const ticks: { readonly at: number; readonly label: string }[] = [];
          eachRulerTick(ruler, window, width / days, (at, label) => ticks.push({ at, label }));
          for (const { at, label } of ticks) {
            const after = at - zero;
            const number = Number(label.replace('−', '-').replace(/[+ wd]/g, ''));
            expect(label.endsWith(' w') ? number * 7 : number).toBe(after);
          }
          const steps = new Set(ticks.slice(1).map(({ at }, place) => at - (ticks[place]?.at ?? 0)));
          expect(steps.size).toBeLessThanOrEqual(1);
          for (const step of steps) expect((step * width) / days).toBeGreaterThanOrEqual(36);
        },
      ),
    );
    const labels: string[] = [];
    const zero = dayNumber(ruler.zero);
    eachRulerTick(ruler, { from: zero - 10, to: zero + 10 }, 8, (_, label) => labels.push(label));
    expect(labels).toContain('0');
    expect(labels).toContain('−1 w');
    expect(labels).toContain('+1 w');
    expect(dateOfDay(zero + 7)).toBe(addDays(ruler.zero, 7));
  });
});
