import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { planOf } from '../../import/plan-of.ts';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '03.06.13',
    '7-24.02.14',
    'May 2010',
    '31.02.14',
    'TBC',
    '2013',
    'JUNE',
    'Total',
    'Page 2',
    '########',
  ),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('Midwife visits', 'He said "no"', 'a\nb', 'x, y', '; | \t'),
);
const file = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 25 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
});
const clean = (text: string): string =>
  text
    .replaceAll('\u0000', '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '');

describe('row conservation', () => {
  it('gives every record of a well-formed file one outcome, in order, cell for cell as written', () => {
    fc.assert(
      fc.property(file, ({ rows, delimiter, newline }) => {
        const table = [['Date', 'Detail', 'Comment'], ['03.06.13', 'Seen', 'Well'], ...rows];
        const text = Papa.unparse(table, { delimiter, newline, quotes: true });
        const { plan, rows: planned, entries } = planOf(text, { choices: { delimiter: delimiter } });
        const { total, needsAttention, joined, blank, headings } = plan.rows;
        expect(total).toBe(table.length);
        expect(plan.rows.entries + needsAttention + joined + blank + headings).toBe(total);
        expect(planned.map(({ row }) => row)).toEqual(table.map((_, index) => index + 1));
        expect(planned.map(({ cells }) => cells)).toEqual(table.map((cells) => cells.map(clean)));
        expect(entries.length).toBe(plan.rows.entries + needsAttention);
        // Each row of entries and joined rows belongs to exactly one entry.
        const held = entries.flatMap((entry) => entry.rows).sort((one, other) => one - other);
        const expected = planned.filter(({ becomes }) => !['blank', 'heading'].includes(becomes)).map(({ row }) => row);
        expect(held).toEqual(expected);
        // No word of those rows is missing from the entry that holds it.
        for (const entry of entries) {
          for (const row of entry.rows) {
            const words = (planned[row - 1]?.cells ?? []).map((written) => written.trim());
            const whole = entry.cells;
            words.forEach((word, index) => expect(whole[index] ?? '').toContain(word));
          }
        }
        for (const { needsAttention: needs, problems } of entries)
          if (needs) expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('ends in a plan that adds up or in a foreseen refusal for any damage to the bytes', () => {
    const base =
      'Agency: Maternity\nDate,Detail,Comment\n2013,,\n3 June,"Seen, at home",Well\n,more,\n04.06.13,"She said ""no""",\n,,\nTotal,2,\n';
    const bytes = new TextEncoder().encode(base);
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean()), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        let mutated = [...bytes];
        for (const [place, value, cut] of changes) {
          if (cut) mutated = [...mutated.slice(0, place), ...mutated.slice(place + 1)];
          else mutated[place % Math.max(1, mutated.length)] = value;
        }
        try {
          const { plan, rows } = planOf(Uint8Array.from(mutated));
          const { total, entries, needsAttention, joined, blank, headings } = plan.rows;
          expect(entries + needsAttention + joined + blank + headings).toBe(total);
          expect(rows.length).toBe(total);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
