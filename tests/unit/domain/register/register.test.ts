import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passes } from '#shared/domain/register/filter-register.ts';
import { rowsOfRegister, registerGroupings, registerOrders } from '#shared/domain/register/order-register.ts';
import { registerMatrix } from '#shared/domain/register/register-matrix.ts';
import { registerShown, statesSentence } from '#shared/domain/register/register-words.ts';
import type { RegisterItem } from '#shared/domain/register/register-item.ts';
import { registerOf } from '#shared/domain/register/register-item.ts';
import { bases, gapStates } from '#shared/model.ts';
import type { AgencyId, CalendarDate, EntryColumns, Gap, GoodPractice, Term, TermId } from '#shared/model.ts';

const day = (text: string) => text as CalendarDate;
const terms: readonly Term[] = [
  { id: 1 as TermId, number: 'I', text: 'Was the child seen?' },
  { id: 2 as TermId, number: 'II', text: 'Was information passed on?' },
];

const items = fc.array(
  fc.record({
    kind: fc.constantFrom('missed-appointment', 'delay', 'own:1', 'good-practice'),
    state: fc.constantFrom(...gapStates),
    basis: fc.constantFrom(...bases),
    terms: fc.subarray(terms.map(({ id }) => id)),
    agencies: fc.subarray([1, 2, 3]),
    earliest: fc.option(fc.constantFrom('2014-01-02', '2014-05-04', '2015-01-01'), { nil: undefined }),
    closed: fc.option(fc.constant('2015-02-02'), { nil: undefined }),
  }),
  { maxLength: 40 },
);

const itemsOf = (given: typeof items extends fc.Arbitrary<infer T> ? T : never): readonly RegisterItem[] =>
  given.map(
    ({ basis, ...item }, index) =>
      ({
        ...item,
        id: `${String(index)}:${item.kind}`,
        name: item.kind,
        bases: [basis],
        reason: '',
        sense: '',
        quote: '',
      }) as unknown as RegisterItem,
  );

describe('the register', () => {
  it('holds each item once without groups, and under each of its terms with them', () => {
    fc.assert(
      fc.property(
        items,
        fc.constantFrom(...registerOrders),
        fc.constantFrom(...registerGroupings),
        (given, order, by) => {
          const all = itemsOf(given);
          const rows = rowsOfRegister(all, order, by, terms);
          const shown = rows.flatMap((row) => (row.row === 'item' ? [row.item.id] : []));
          const expected = all.flatMap(({ id, terms: of }) =>
            by === 'term' ? Array.from({ length: Math.max(1, of.length) }, () => id) : [id],
          );
          expect(shown.toSorted()).toEqual(expected.toSorted());
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
          const counted = rows.reduce((sum, row) => sum + (row.row === 'heading' ? row.count : 0), 0);
          if (by !== 'none') expect(counted).toBe(shown.length);
        },
      ),
    );
  });

  it('has a matrix whose every number is what the list shows for it', () => {
    fc.assert(
      fc.property(items, fc.option(fc.constantFrom(1, 2, 3), { nil: undefined }), (given, of) => {
        const all = itemsOf(given);
        const agency = of as AgencyId | undefined;
        for (const row of registerMatrix(all, terms, agency)) {
          const shown = (term?: TermId | 'none') =>
            all.filter((item) => passes(item, { kind: row.kind, term, agency })).length;
          expect(row.total).toBe(shown());
          for (const { term, counts, total } of row.cells) {
            expect(total).toBe(shown(term));
            expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(total);
          }
        }
      }),
    );
  });

  it('puts good practice last in the matrix, with the same columns', () => {
    const all = itemsOf([
      {
        kind: 'good-practice',
        state: 'agreed',
        basis: 'stated-by-review',
        terms: [],
        agencies: [],
        earliest: undefined,
        closed: undefined,
      },
      { kind: 'delay', state: 'asked', basis: 'rule', terms: [], agencies: [], earliest: undefined, closed: undefined },
    ]);
    expect(registerMatrix(all, terms).map(({ kind, cells }) => [kind, cells.length])).toEqual([
      ['delay', 3],
      ['good-practice', 3],
    ]);
  });

  it('says in plain words how far the panel has come, and what is filtered out', () => {
    const base = { basis: 'rule', terms: [], agencies: [], earliest: '2014-01-02', closed: undefined } as const;
    const all = itemsOf([
      { ...base, terms: [], agencies: [], kind: 'delay', state: 'to-consider' },
      { ...base, terms: [], agencies: [], kind: 'delay', state: 'agreed', closed: '2015-02-02' },
      { ...base, terms: [], agencies: [], kind: 'good-practice', state: 'agreed' },
    ]);
    expect(statesSentence(all)).toBe('1 to consider, 1 agreed; 1 closed; 1 marked as good practice');
    expect(registerShown(3, 3)).toBe('3 in the register, all shown');
    expect(registerShown(1, 3)).toBe('1 of 3 in the register shown, 2 filtered out');
  });

  it('takes gaps and good practice as lines of one kind, with the days of their entries', () => {
    const entries = { id: [7], agency: [3], otherAgencies: [[4]], earliest: [16_000], latest: [16_000] };
    const gap = {
      id: '7:delay',
      kind: 'delay',
      basis: 'rule',
      state: 'asked',
      evidence: [{ basis: 'stated-by-agency' }, { basis: 'rule' }],
      agencies: [3],
      earliest: day('2013-10-22'),
    };
    const [line, good] = registerOf(
      [gap as unknown as Gap],
      [{ id: 1, entry: 7, words: 'Went back' } as unknown as GoodPractice],
      entries as unknown as EntryColumns,
    );
    expect(line).toMatchObject({ name: 'Delay', bases: ['rule', 'stated-by-agency'], terms: [] });
    expect(good).toMatchObject({ id: 'good:1', kind: 'good-practice', earliest: '2013-10-22', agencies: [3, 4] });
  });
});
