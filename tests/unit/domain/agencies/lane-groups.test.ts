import { describe, expect, it } from 'vitest';
import { laneGroups } from '#shared/domain/agencies/lane-groups.ts';
import type { ProposedEntry } from '#shared/domain/agencies/lane-groups.ts';
import { withNames } from '#shared/domain/agencies/with-names.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';

const entry = (
  id: number,
  agency: number | undefined,
  why: string,
  more: { readonly state?: 'confirmed'; readonly fileName?: string } = {},
): ProposedEntry => ({
  id: id as EntryId,
  fileName: more.fileName ?? 'table.csv',
  placement: {
    agency: agency as AgencyId | undefined,
    state: more.state ?? 'proposed',
    otherAgencies: [],
    why,
  },
});

describe('groups of proposed lanes', () => {
  it('hold rows of one lane and one ground, whatever its spelling, the largest first, what nobody could tell last', () => {
    const groups = laneGroups([
      entry(1, undefined, 'no agency is named in the words'),
      entry(2, undefined, 'no agency is named in the words'),
      entry(3, undefined, 'no agency is named in the words'),
      entry(4, 7, 'led by “Midwife”'),
      entry(5, 7, 'led by “midwife’s”'),
      entry(6, 7, 'led by “Midwives”'),
      entry(7, 7, 'led by “midwife”'),
      entry(8, 7, 'led by “midwife”'),
      entry(9, 7, 'led by “scan”'),
      entry(10, 8, 'led by “scan”'),
      entry(11, 7, 'led by “scan”', { state: 'confirmed' }),
    ]);
    expect(groups.map(({ agency, why, entries }) => [agency, why, entries])).toEqual([
      [7, 'led by “midwife”', [4, 5, 6, 7, 8]],
      [7, 'led by “scan”', [9]],
      [8, 'led by “scan”', [10]],
      [undefined, 'no agency is named in the words', [1, 2, 3]],
    ]);
  });

  it('are one for each file where the file decided', () => {
    const groups = laneGroups([
      entry(1, 7, 'name of the file', { fileName: 'a.csv' }),
      entry(2, 7, 'name of the file', { fileName: 'b.csv' }),
      entry(3, 7, 'name of the file', { fileName: 'a.csv' }),
    ]);
    expect(groups.map(({ fileName, entries }) => [fileName, entries])).toEqual([
      ['a.csv', [1, 3]],
      ['b.csv', [2]],
    ]);
  });
});

describe('the names of an agency', () => {
  it('take up further ones once, whatever their case and punctuation', () => {
    const agency = { fullName: 'Children’s social care', shortName: 'CSC', aliases: ['social care'] };
    expect(withNames(agency, ['csc', 'First Response', 'Childrens Social Care', 'first response', ''])).toEqual([
      'social care',
      'First Response',
    ]);
  });
});
