import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyFilter,
  entriesOnTerm,
  noFilters,
  shownSentence,
  visibleEntries,
  visibleGaps,
  visibleGoodPractice,
} from '#shared/domain/filtering.ts';
import { gapKinds } from '#shared/model.ts';
import type { EntryColumns, Gap, GapState, GoodPractice } from '#shared/model.ts';

type Row = { readonly agency: number; readonly earliest: number | null; readonly source: number; readonly row: number };

/** Columns of rows; branded ids are plain numbers on the wire. */
const columnsOf = (rows: readonly Row[]): EntryColumns =>
  JSON.parse(
    JSON.stringify({
      id: rows.map((_, index) => index + 1),
      agency: rows.map(({ agency }) => agency),
      confirmed: rows.map(() => 1),
      otherAgencies: rows.map(() => []),
      earliest: rows.map(({ earliest }) => earliest),
      latest: rows.map(({ earliest }) => earliest),
      precision: rows.map(() => 0),
      certainty: rows.map(() => 0),
      minutes: rows.map(() => -1),
      source: rows.map(({ source }) => source),
      row: rows.map(({ row }) => row),
      attention: rows.map(({ earliest }) => (earliest === null ? 1 : 0)),
      label: rows.map(() => ''),
    }),
  );

const rowArbitrary: fc.Arbitrary<Row> = fc.record({
  agency: fc.integer({ min: 0, max: 4 }),
  earliest: fc.option(fc.integer({ min: 0, max: 50 })),
  source: fc.integer({ min: 1, max: 3 }),
  row: fc.integer({ min: 1, max: 30 }),
});
const hidden = fc.uniqueArray(fc.integer({ min: 0, max: 4 })).map((ids) => new Set(ids));

const goodOf = (entries: readonly number[]): readonly GoodPractice[] =>
  JSON.parse(JSON.stringify(entries.map((entry, id) => ({ id, entry, words: '' }))));

const gapOf = (part: object): Gap => JSON.parse(JSON.stringify({ id: 'g', agencies: [], evidence: [], ...part }));

describe('filters', () => {
  it('show good practice with its entry, and take its marks off alone', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { minLength: 1, maxLength: 40 }), hidden, (rows, hiddenAgencies) => {
        const entries = columnsOf(rows);
        const filters = { ...noFilters, hiddenAgencies };
        const visible = visibleEntries(entries, filters);
        const marks = goodOf(rows.map((_, index) => index + 1));
        const shown = visibleGoodPractice(marks, entries, visible, filters).map(({ entry }) => Number(entry));
        expect(shown).toEqual(rows.flatMap(({ agency }, index) => (hiddenAgencies.has(agency) ? [] : [index + 1])));
        expect(visibleGoodPractice(marks, entries, visible, { ...filters, hidesGoodPractice: true })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('say how many marks of good practice are hidden', () => {
    expect(shownSentence(5, 5, 0, 1)).toBe('5 entries, all shown; 1 mark of good practice hidden');
    expect(shownSentence(3, 5, 2, 2)).toBe(
      '3 of 5 entries shown, 2 filtered out; 2 gap marks hidden; 2 marks of good practice hidden',
    );
  });

  it('hide the entries of hidden agencies, those and no others', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary), hidden, fc.subarray([...gapKinds]), (rows, hiddenAgencies, kinds) => {
        const visible = visibleEntries(columnsOf(rows), { ...noFilters, hiddenAgencies, hiddenKinds: new Set(kinds) });
        expect([...visible]).toEqual(rows.map(({ agency }) => (hiddenAgencies.has(agency) ? 0 : 1)));
      }),
      { numRuns: 300 },
    );
  });

  it('tell what several agencies recorded from what rests on one', () => {
    const entries = columnsOf([1, 2, 3].map((agency) => ({ agency, earliest: 1, source: agency, row: 2 })));
    const [one, other] = entries.id;
    const joined = one === undefined || other === undefined ? [] : [[one, other]];
    const shown = (recordedBy: 'several' | 'one' | undefined) => [
      ...visibleEntries(entries, { ...noFilters, recordedBy }, { joined }),
    ];
    expect(shown(undefined)).toEqual([1, 1, 1]);
    expect(shown('several')).toEqual([1, 1, 0]);
    expect(shown('one')).toEqual([0, 0, 1]);
  });

  it('hide a gap by its kind, its own lane, or else the lane of its entry', () => {
    const entries = columnsOf([{ agency: 2, earliest: 1, source: 1, row: 2 }]);
    const gaps = [
      gapOf({ kind: 'delay', agency: 1, entry: 1 }),
      gapOf({ kind: 'delay', entry: 1 }),
      gapOf({ kind: 'not-seen', agency: 1 }),
      gapOf({ kind: 'not-seen' }),
    ];
    const shown = (agencies: number[], kinds: Gap['kind'][]) =>
      visibleGaps(gaps, entries, { ...noFilters, hiddenAgencies: new Set(agencies), hiddenKinds: new Set(kinds) }).map(
        (gap) => gaps.indexOf(gap),
      );
    expect(shown([], [])).toEqual([0, 1, 2, 3]);
    expect(shown([2], [])).toEqual([0, 2, 3]);
    expect(shown([1], [])).toEqual([1, 3]);
    expect(shown([0], [])).toEqual([0, 1, 2]);
    expect(shown([], ['delay'])).toEqual([2, 3]);
  });

  it('combine: an entry is shown where every one of them lets it pass', () => {
    const held = fc.uniqueArray(fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(
        fc.array(rowArbitrary, { maxLength: 40 }),
        hidden,
        hidden,
        fc.option(fc.constantFrom('certain' as const, 'doubtful' as const), { nil: undefined }),
        fc.array(held, { maxLength: 2 }),
        (rows, hiddenAgencies, hiddenSources, dates, holding) => {
          const entries = columnsOf(rows);
          const sets = holding.map((ids) => new Set(entries.id.filter((id) => ids.includes(id))));
          const visible = visibleEntries(
            entries,
            { ...noFilters, hiddenAgencies, hiddenSources, dates },
            { holding: sets },
          );
          expect([...visible]).toEqual(
            rows.map(({ agency, source, earliest }, index) =>
              !hiddenAgencies.has(agency) &&
              !hiddenSources.has(source) &&
              (dates === undefined || (earliest === null) === (dates === 'doubtful')) &&
              holding.every((ids) => ids.includes(index + 1))
                ? 1
                : 0,
            ),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('by state hide the marks of gaps and never an entry; a gap goes with its entry', () => {
    const entries = columnsOf([1, 2].map((agency) => ({ agency, earliest: 1, source: agency, row: 2 })));
    const gaps = [
      gapOf({ kind: 'delay', entry: 1, state: 'set-aside' }),
      gapOf({ kind: 'delay', entry: 2, state: 'agreed' }),
    ];
    const settled = { ...noFilters, hiddenStates: new Set<GapState>(['set-aside']) };
    expect([...visibleEntries(entries, settled)]).toEqual([1, 1]);
    expect(visibleGaps(gaps, entries, settled)).toEqual([gaps[1]]);
    expect(visibleGaps(gaps, entries, { ...noFilters, hiddenSources: new Set([2]) })).toEqual([gaps[0]]);
    expect(anyFilter(noFilters)).toBe(false);
    expect(anyFilter(settled)).toBe(true);
    expect(anyFilter({ ...noFilters, words: 'scan' })).toBe(true);
  });

  it('keep the findings on a term of reference, and the entries that carry them', () => {
    const entries = columnsOf([1, 2, 3].map((row) => ({ agency: 1, earliest: row, source: 1, row })));
    const gaps = [
      gapOf({ id: 'a', kind: 'delay', entry: 1, state: 'agreed', terms: [7, 8] }),
      gapOf({ id: 'b', kind: 'delay', entry: 1, state: 'agreed', terms: [8] }),
      gapOf({ id: 'c', kind: 'delay', entry: 2, state: 'agreed' }),
      gapOf({ id: 'd', kind: 'delay', state: 'agreed', terms: [7] }),
    ];
    const [good] = goodOf([3]);
    const marks: readonly GoodPractice[] = JSON.parse(JSON.stringify([{ ...good, terms: [7] }]));
    const filters = { ...noFilters, term: 7 };
    const linked = entriesOnTerm(filters.term, [...gaps, ...marks]);
    const visible = visibleEntries(entries, filters, { linked });
    expect([...visible]).toEqual([1, 0, 1]);
    expect(visibleGaps(gaps, entries, filters, { linked }).map(({ id }) => String(id))).toEqual(['a', 'd']);
    expect(visibleGoodPractice(marks, entries, visible, filters)).toEqual(marks);
    expect(visibleGoodPractice(goodOf([3]), entries, visible, filters)).toEqual([]);
    expect(anyFilter(filters)).toBe(true);
    expect(entriesOnTerm(undefined, gaps)).toBeUndefined();
  });

  it('are always stated', () => {
    expect(shownSentence(1204, 1204, 0)).toBe('1,204 entries, all shown');
    expect(shownSentence(1000, 1204, 0)).toBe('1,000 of 1,204 entries shown, 204 filtered out');
    expect(shownSentence(1, 1, 1)).toBe('1 entry, all shown; 1 gap mark hidden');
    expect(shownSentence(0, 1234567, 12)).toBe(
      '0 of 1,234,567 entries shown, 1,234,567 filtered out; 12 gap marks hidden',
    );
  });
});
