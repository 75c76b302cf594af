import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnSilences, laneSilences, silenceWords } from '#shared/domain/layout/lane-silences.ts';
import type { Coverage, Silence } from '#shared/domain/layout/lane-silences.ts';
import { dateOfDay } from '#shared/domain/calendar.ts';
import type { Agency, AgencyId, SourceId } from '#shared/model.ts';
import { entryColumns } from './sample-lanes.ts';

const agency = (id: number, open: Partial<Agency> = {}): Agency => ({
  id: id as AgencyId,
  fullName: `Agency ${String(id)}`,
  shortName: `A${String(id)}`,
  aliases: [],
  sector: 'health',
  position: id,
  ...open,
});

const coverage = (declaredComplete: boolean, more: Partial<Coverage> = {}, open: Partial<Agency> = {}): Coverage => ({
  agencies: [agency(1, open)],
  sources: [
    {
      id: 1 as SourceId,
      agency: 1 as AgencyId,
      kind: 'agency',
      door: 'csv',
      coversFrom: dateOfDay(0),
      coversTo: dateOfDay(1000),
      declaredComplete,
      withdrawn: false,
      replacedBy: undefined,
    },
  ],
  noContact: [],
  ...more,
});

const values = { times: 4, least: 28, limit: 0, yearly: 60 };
const on = (...days: readonly number[]) =>
  entryColumns(days.map((day) => ({ agency: 1, day, days: 0, open: 'none' as const, label: 'Visit' })));

/** An entry each week up to day 300, then one on day 500, then each week to the end. */
const weekly = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / 7) + 1 }, (_, at) => from + 7 * at);
const paused = on(...weekly(0, 300), 500, ...weekly(507, 1000));

describe('what is silent in the lanes', () => {
  it('is a stretch longer than the chronology’s own rhythm, between its entries', () => {
    expect(laneSilences(paused, coverage(true), values)).toEqual([{ agency: 1, from: 295, to: 499 }]);
  });

  it('is nothing where nobody declared the chronology complete', () => {
    expect(laneSilences(paused, coverage(false), values)).toEqual([]);
  });

  it('is nothing while the agency was not open to the case, and not in time declared to be without contact', () => {
    expect(laneSilences(paused, coverage(true, {}, { openTo: dateOfDay(310) }), values)).toEqual([]);
    const declared = {
      id: 1,
      agency: 1 as AgencyId,
      earliest: dateOfDay(300),
      latest: dateOfDay(480),
      words: 'School closed',
    };
    expect(laneSilences(paused, coverage(true, { noContact: [declared] }), values)).toEqual([]);
  });

  it('never holds a day of an entry, nor one outside what the chronology covers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), (days) => {
        for (const { from, to } of laneSilences(on(...days), coverage(true), values)) {
          expect(to - from + 1).toBeGreaterThan(28);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1000);
          for (const day of days) expect(day >= from && day <= to).toBe(false);
        }
      }),
    );
  });

  it('counts an entry with an open end on the day of its other', () => {
    const days = [...weekly(0, 300), ...weekly(507, 1000)].map((day) => ({ agency: 1, day, days: 0, label: 'Visit' }));
    const open = entryColumns([
      ...days.map((entry) => ({ ...entry, open: 'none' as const })),
      { agency: 1, day: 400, days: 0, open: 'right' as const, label: 'After' },
    ]);
    for (const { from, to } of laneSilences(open, coverage(true), values)) expect(400 >= from && 400 <= to).toBe(false);
  });

  it('is drawn in the lanes of its agency alone, and not in the line of a folded section', () => {
    const silence: Silence = { agency: 1 as AgencyId, from: 10, to: 60 };
    expect(drawnSilences([silence], [[2], [1], [1, 3]])).toEqual([{ ...silence, lane: 1, day: 10 }]);
    expect(silenceWords(silence, 'CMHT')).toBe(
      'CMHT: nothing entered in its own chronology from 11 January to 2 March 1970 (51 days). It was declared complete; that does not say that there was no contact',
    );
  });
});
