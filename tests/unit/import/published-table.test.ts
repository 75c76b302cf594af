import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planOf } from './plan-of.ts';

const seed = join(import.meta.dirname, '../../../../shared/seed/serious-case-review-baby-k.txt');
const samples = join(import.meta.dirname, '../../../import-samples/baby-k-table');

const register = z
  .object({
    agencies: z.array(z.object({ fullName: z.string(), shortName: z.string(), aliases: z.array(z.string()) })),
  })
  .parse(JSON.parse(readFileSync(join(samples, 'review.json'), 'utf8'))).agencies;

const short: Readonly<Record<string, string>> = {
  Police: 'P',
  GP1: 'G1',
  GP2: 'G2',
  'Adult mental health (CMHT)': 'C',
  'Psychological services': 'Y',
  Maternity: 'M',
  'Neonatal unit': 'N',
  'Health visiting': 'H',
  "Children's social care": 'S',
  "Children's centre": 'K',
  SMART: 'D',
  'Ambulance service': 'A',
  Housing: 'O',
  'Floating support': 'F',
};

/**
 * The leading lane of each of the 93 rows as a careful reader places it; several where the report leaves two equally
 * right, `*` for the row that is a marker and has none.
 */
const leading =
  'P G1|M P P C G1 Y|C Y C|Y C * P G1 Y P Y G1 M M Y M Y P A D C C P|A C M|G1 C C C C M * M C C M M S C|D M S M C C M M S S P M|K * K K S M|S C S S M S M M S C K Y S S C M|N N N N|S H N|M S C H S S K S S|M M P K C F P|*'.split(
    ' ',
  );

const rightLanes = (text: string): number =>
  planOf(text, { register, fileName: 'table.csv' }).entries.filter(({ agency }, index) => {
    const wanted = leading[index]?.split('|') ?? [];
    return wanted.includes('*') || wanted.includes(short[agency ?? ''] ?? '?');
  }).length;

const expectTheTable = (text: string): void => {
  const { plan, entries } = planOf(text, { register, fileName: 'table.csv' });
  expect(plan.rows).toEqual({ total: 97, entries: 93, needsAttention: 0, joined: 3, blank: 0, headings: 1 });
  expect(plan).toMatchObject({ headingRow: 1, kind: 'review' });
  expect(entries.filter(({ rows }) => rows.length === 2)).toHaveLength(3);
  expect(entries.flatMap(({ problems }) => problems)).toEqual([]);
  const precisions = entries.map(({ when }) => when.precision);
  expect(precisions.filter((precision) => precision === 'day')).toHaveLength(89);
  expect(precisions.filter((precision) => precision === 'month')).toHaveLength(3);
  expect(entries.find(({ when }) => when.precision === 'range')?.when).toMatchObject({
    earliest: '2014-02-07',
    latest: '2014-02-24',
  });
};

describe('the published table in our words', () => {
  const text = readFileSync(join(samples, 'baby-k-table.csv'), 'utf8');

  it('reads as 93 entries with three joined rows', () => {
    expectTheTable(text);
  });

  it('proposes the right leading lane for at least 90 of 100 rows', () => {
    expect(rightLanes(text)).toBeGreaterThanOrEqual(84);
  });
});

describe.skipIf(!existsSync(seed))(
  'the published table itself (skipped where the report is not beside the checkout)',
  () => {
    const published = (): string => {
      const lines = readFileSync(seed, 'utf8').split(/\r?\n/);
      const from = lines.findIndex((line) => line.startsWith('4. Chronology of significant events'));
      const to = lines.findIndex((line) => line.startsWith('5. Overview of case'));
      const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
      const rows = lines.slice(from + 1, to).filter((line) => line.trim() !== '');
      return rows.map((line) => `${line.split('\t').map(quoted).join(',')}\n`).join('');
    };

    it('reads as 93 entries with three joined rows', () => {
      expectTheTable(published());
    });

    it('proposes the right leading lane for at least 90 of 100 rows', () => {
      expect(rightLanes(published())).toBeGreaterThanOrEqual(84);
    });
  },
);
