import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainties, precisions } from '#shared/model.ts';
import type { AgencyId, DayNumber, EntryColumns, EntryId, SourceId } from '#shared/model.ts';
import { packColumns, packLabels, unpackColumns } from '#shared/packed-columns.ts';
import type { PackedColumns } from '#shared/packed-columns.ts';
import { seededReview } from '../../bench/seeded-entries.ts';

const day = fc.option(fc.integer({ min: -700_000, max: 2_900_000 }), { nil: null }) as fc.Arbitrary<DayNumber | null>;
const number = fc.integer({ min: 0, max: 40 });
const entry = fc.record({
  id: fc.integer({ min: 1, max: 10_000 }) as fc.Arbitrary<unknown> as fc.Arbitrary<EntryId>,
  agency: number,
  confirmed: fc.constantFrom<0 | 1>(0, 1),
  otherAgencies: fc.array(number as fc.Arbitrary<unknown> as fc.Arbitrary<AgencyId>, { maxLength: 2 }),
  earliest: day,
  latest: day,
  precision: fc.nat(precisions.length - 1),
  certainty: fc.nat(certainties.length - 1),
  minutes: fc.integer({ min: -1, max: 1439 }),
  source: fc.integer({ min: 1, max: 3 }) as fc.Arbitrary<unknown> as fc.Arbitrary<SourceId>,
  row: fc.integer({ min: 1, max: 90 }),
  attention: fc.constantFrom<0 | 1>(0, 1),
  label: fc.oneof(fc.string(), fc.constantFrom('', 'Home visit', 'Professionals’ meeting', 'one\ntwo')),
});

const columnsOf = (entries: readonly (typeof entry extends fc.Arbitrary<infer One> ? One : never)[]): EntryColumns => ({
  id: entries.map(({ id }) => id),
  agency: entries.map(({ agency }) => agency),
  confirmed: entries.map(({ confirmed }) => confirmed),
  otherAgencies: entries.map(({ otherAgencies }) => otherAgencies),
  earliest: entries.map(({ earliest }) => earliest),
  latest: entries.map(({ latest }) => latest),
  precision: entries.map(({ precision }) => precision),
  certainty: entries.map(({ certainty }) => certainty),
  minutes: entries.map(({ minutes }) => minutes),
  source: entries.map(({ source }) => source),
  row: entries.map(({ row }) => row),
  attention: entries.map(({ attention }) => attention),
  label: entries.map(({ label }) => label),
});

const pack = (columns: EntryColumns): PackedColumns => ({ ...packColumns(columns), label: packLabels(columns.label) });
const sent = (columns: EntryColumns): EntryColumns => {
  const packed: PackedColumns = JSON.parse(JSON.stringify(pack(columns)));
  return unpackColumns(packed);
};

describe('the packed columns of the entries', () => {
  it('give the same columns again, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const columns = columnsOf(entries);
        expect(sent(columns)).toEqual(columns);
      }),
    );
  });

  it('are a quarter less than what they stand for, at least', () => {
    const { entries } = seededReview({ entries: 2000 });
    expect(sent(entries)).toEqual(entries);
    expect(JSON.stringify(pack(entries)).length).toBeLessThan(JSON.stringify(entries).length * 0.75);
  });
});
