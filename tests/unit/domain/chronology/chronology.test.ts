import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangementFrom,
  columnName,
  columnOfHeading,
  headingOf,
  knownColumns,
  movedColumn,
  plainArrangement,
  withColumn,
} from '#shared/domain/chronology/chronology-columns.ts';
import type { ChronologyColumn } from '#shared/domain/chronology/chronology-columns.ts';
import { orderChronology } from '#shared/domain/chronology/order-chronology.ts';
import { rankWords } from '#shared/domain/chronology/rank-words.ts';
import type { EntryColumns } from '#shared/model.ts';

type Row = { readonly earliest: number | null; readonly source: number; readonly row: number; readonly rank: number };

/** Columns of rows; branded ids are plain numbers on the wire. */
const columnsOf = (rows: readonly Row[]): EntryColumns =>
  JSON.parse(
    JSON.stringify({
      id: rows.map((_, index) => index + 1),
      earliest: rows.map(({ earliest }) => earliest),
      latest: rows.map(({ earliest }) => earliest),
      minutes: rows.map(() => -1),
      source: rows.map(({ source }) => source),
      row: rows.map(({ row }) => row),
    }),
  );

const rowArbitrary: fc.Arbitrary<Row> = fc.record({
  earliest: fc.option(fc.integer({ min: 0, max: 50 })),
  source: fc.integer({ min: 1, max: 3 }),
  row: fc.integer({ min: 1, max: 30 }),
  rank: fc.integer({ min: -1, max: 5 }),
});

describe('the order of the chronology', () => {
  it('keeps every visible entry once, those without a date first, whatever it is sorted by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rowArbitrary, fc.boolean())),
        fc.constantFrom('date' as const, 'source' as const, 'rank' as const),
        fc.boolean(),
        (given, by, down) => {
          const rows = given.map(([row]) => row);
          const visible = Uint8Array.from(given, ([, shown]) => Number(shown));
          const rankOf = (index: number) => (rows[index]?.rank === -1 ? undefined : rows[index]?.rank);
          const sort = { by: by === 'rank' ? rankOf : by, down };
          const { rows: ordered, undated } = orderChronology(columnsOf(rows), visible, sort);
          expect([...ordered].sort((a, b) => a - b)).toEqual([...visible.keys()].filter((at) => visible[at] === 1));
          for (const [place, index] of ordered.entries()) expect(rows[index]?.earliest === null).toBe(place < undated);
          const dated = [...ordered].slice(undated);
          const keyOf = (at: number): number => {
            const row = rows[at];
            if (row === undefined) return 0;
            if (by === 'date') return row.earliest ?? 0;
            return by === 'source' ? row.source * 100 + row.row : (rankOf(at) ?? (down ? -99 : 99));
          };
          for (const [place, index] of dated.entries()) {
            const before = dated[place - 1];
            if (before === undefined) continue;
            const step = keyOf(index) - keyOf(before);
            expect(down ? step <= 0 : step >= 0).toBe(true);
            // Within one rank the chronology stays a chronology.
            if (by === 'rank' && step === 0)
              expect(rows[before]?.earliest ?? 0).toBeLessThanOrEqual(rows[index]?.earliest ?? 0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('looks words up as a person would: case, accents and the length of numbers do not count', () => {
    const given = ['zebra', 'Élan', 'row 10', 'elan b', ' ', 'Row 9', ''].map((words, id) => ({ id, words }));
    expect(rankWords(given)).toEqual([1, 3, 5, 2, 0]);
  });
});

describe('the columns of the chronology', () => {
  const column: fc.Arbitrary<ChronologyColumn> = fc.oneof(
    fc.constantFrom(...knownColumns),
    fc.string({ minLength: 1 }).map(columnOfHeading),
  );

  it('are shown, hidden and moved without one being lost or shown twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(column, fc.constantFrom('show', 'hide', 'left', 'right')), { maxLength: 30 }),
        (acts) => {
          let columns = plainArrangement.columns;
          for (const [one, act] of acts) {
            const before = columns;
            if (act === 'show' || act === 'hide') columns = withColumn(columns, one, act === 'show');
            else columns = movedColumn(columns, one, act === 'left' ? -1 : 1);
            expect(new Set(columns).size).toBe(columns.length);
            expect(columns.length).toBeGreaterThan(0);
            if (act === 'show') expect(columns).toContain(one);
            if (act === 'hide' && before.length > 1) expect(columns).not.toContain(one);
            if (act === 'left' || act === 'right') expect([...columns].sort()).toEqual([...before].sort());
          }
          // What is kept is what comes back.
          const kept = { columns, by: columns[0], down: true };
          expect(arrangementFrom(structuredClone(kept))).toEqual(kept);
        },
      ),
    );
  });

  it('are those of the start where nothing that was kept can be understood', () => {
    expect(arrangementFrom({})).toEqual(plainArrangement);
    expect(arrangementFrom({ columns: ['colour', 'cell:'], by: 'colour' })).toEqual(plainArrangement);
    expect(arrangementFrom({ columns: ['entry', 'entry', 'cell:Worker'] }).columns).toEqual(['entry', 'cell:Worker']);
  });

  it('have the names of the work, or the heading that the file has', () => {
    expect(columnName('written')).toBe('Date as written');
    expect(columnName(columnOfHeading('Worker'))).toBe('Worker');
    expect(headingOf('entry')).toBeUndefined();
    expect(headingOf(columnOfHeading('Seen alone?'))).toBe('Seen alone?');
  });
});
