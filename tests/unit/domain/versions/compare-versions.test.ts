import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '#shared/domain/versions/compare-versions.ts';
import { isLaterVersion } from '#shared/domain/versions/is-later-version.ts';
import { plannedVersionRows } from '#shared/domain/versions/planned-version-rows.ts';
import type { VersionRow } from '#shared/domain/versions/version-row.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import type { PlanId } from '#shared/model.ts';
import { planImport } from '#services/import/plan-import.ts';
import { changeFile, edits, sampleFile } from '../../../support/versions/changed-file.ts';

const row = ([date, text]: readonly [string, string], index: number): VersionRow => ({
  row: index + 2,
  when: readDateCell(date).when,
  columns: [
    { letter: 'A', heading: 'Date', role: 'date', cell: date },
    { letter: 'B', heading: 'Event', role: 'text', cell: text },
  ],
});

const compared = (before: readonly (readonly [string, string])[], after: readonly (readonly [string, string])[]) =>
  compareVersions(before.map(row), after.map(row)).map(({ change, before: old, after: now, alsoReworded }) =>
    [old ?? '-', change + (alsoReworded ? '+' : ''), now ?? '-'].join(' '),
  );

const visit = 'Health visitor called at the home and saw the child with her mother';
const clinic = 'Mother did not attend the clinic appointment at the surgery';

describe('two versions of a chronology', () => {
  it('of the same rows are unchanged, also with other spaces, quotes and notation of the date', () => {
    expect(compared([['3.6.13', `${visit}  “today”`]], [['03/06/2013', `${visit} "today"`]])).toEqual([
      '0 unchanged 0',
    ]);
  });

  it('tell reworded, re-dated, both, new and gone apart', () => {
    expect(
      compared(
        [
          ['3.6.13', visit],
          ['10.6.13', clinic],
          ['12.6.13', 'Child was not brought to the eye clinic by her mother'],
          ['14.6.13', 'Police called at the flat'],
        ],
        [
          ['3.6.13', `${visit}. The flat was warm.`],
          ['11.6.13', clinic],
          ['19.6.13', 'Child was not brought to the eye clinic by her grandmother'],
          ['20.6.13', 'Letter to the housing officer about damp'],
        ],
      ),
    ).toEqual(['0 reworded 0', '1 redated 1', '2 redated+ 2', '- new 3', '3 gone -']);
  });

  it('leave two different events of one day apart', () => {
    expect(compared([['3.6.13', visit]], [['3.6.13', 'Report of noise from a neighbour']])).toEqual([
      '- new 0',
      '0 gone -',
    ]);
  });

  it('pair rows with the same words by their neighbours before their dates', () => {
    const missed = 'Did not attend';
    const [first, second] = [
      ['1.6.13', visit],
      ['20.6.13', clinic],
    ] as const;
    expect(
      compared([first, ['5.6.13', missed], second, ['26.6.13', missed]], [first, ['24.6.13', missed], second]),
    ).toEqual(['0 unchanged 0', '1 redated 1', '2 unchanged 2', '3 gone -']);
  });

  it('match duplicates one by one', () => {
    const same = ['3.6.13', visit] as const;
    expect(compared([same, same], [same, same, same]).toSorted()).toEqual(
      ['0 unchanged 0', '1 unchanged 1', '- new 2'].toSorted(),
    );
  });

  it('account for every row of either version exactly once', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom('1.6.13', '2.6.13', 'May 2013', 'TBC'), fc.constantFrom('', 'DNA', visit, clinic)),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(some, some, (before, after) => {
        const rows = compareVersions(before.map(row), after.map(row));
        const met = (which: 'before' | 'after') => rows.flatMap((one) => one[which] ?? []).toSorted((a, b) => a - b);
        expect(met('before')).toEqual(before.map((_, at) => at));
        expect(met('after')).toEqual(after.map((_, at) => at));
      }),
      { numRuns: 500 },
    );
  });

  it('are not taken for two parts of one agency’s records', () => {
    const days = Array.from(
      { length: 20 },
      (_, at) => [`${String(at + 1)}.6.13`, `Contact number ${String(at)}`] as const,
    );
    expect(isLaterVersion(compareVersions(days.slice(0, 12).map(row), days.slice(2).map(row)))).toBe(true);
    expect(isLaterVersion(compareVersions(days.slice(0, 11).map(row), days.slice(9).map(row)))).toBe(false);
  });
});

describe.each([
  ['larkfield/police.csv', 'Larkfield Police'],
  ['larkfield/childrens-social-care.csv', 'Children’s social care'],
  ['baby-k-agencies/maternity.csv', 'Maternity'],
])('%s, changed at random', (file, agency) => {
  const sample = sampleFile(file, agency);

  it('has every change classified right', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(edits, (wanted) => {
        const changed = changeFile(sample, wanted);
        const later = planImport({
          fileName: sample.name,
          bytes: new TextEncoder().encode(changed.text),
          choices: { agency },
          register: [],
          planId: 'q' as PlanId,
        });
        const old = sample.planned.entries;
        const rows = compareVersions(
          plannedVersionRows(sample.planned.plan.columns, old),
          plannedVersionRows(later.plan.columns, later.entries),
        );
        const expected = old.map((entry) => changed.changes.get(entry.row) ?? 'unchanged');
        const found = old.map((_, at) => rows.find(({ before }) => before === at)?.change);
        expect(found).toEqual(expected);
        for (const change of expected) reached.add(change);
        expect(rows.filter(({ change }) => change === 'new')).toHaveLength(changed.added);
        for (const { before, after } of rows) {
          const [was, is] = [old[before ?? -1], later.entries[after ?? -1]];
          const words = was === undefined ? undefined : changed.words.get(was.row);
          if (words !== undefined && is !== undefined) expect(is.text).toContain(words.trim());
        }
      }),
      { numRuns: 150 },
    );
    expect([...reached].toSorted()).toEqual(['gone', 'redated', 'reworded', 'unchanged']);
  }, 60_000);
});
