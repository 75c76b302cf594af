import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import type { PlanId } from '#shared/model.ts';
import { planImport } from '#services/import/plan-import.ts';

/*
 * One clean table, spoilt in one way at a time, as files are in the wild: each is read as it was meant, or the rows that
 * are not are flagged, or the file is refused in a sentence. Never silently wrong.
 */

const heads = ['Date', 'Time', 'Quantity', 'Number', 'Price', 'Type', 'Description', 'Address', 'Comments'];
const rows = Array.from({ length: 21 }, (_, at): readonly string[] => [
  `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/2013`,
  `${String(8 + (at % 10)).padStart(2, '0')}:15`,
  String((at % 7) + 1),
  `P${String(1000 + at)}`,
  `${String(10 + at)}.50`,
  ['Lamp', 'Chair', 'Table'][at % 3] ?? '',
  `A ${at % 2 === 0 ? 'small' : 'large'} thing, number ${String(at)}, "as new"`,
  `https://example.org/${String(at)}`,
  at % 3 === 0 ? `First line\nsecond, line ${String(at)}` : `Comment ${String(at)}`,
]);

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const parted = (table: readonly (readonly string[])[], delimiter: string, ends: string): string =>
  table.map((row) => row.map(quoted).join(delimiter)).join(ends) + ends;
const clean = parted([heads, ...rows], ',', '\n');

/** The table with one row written in another way. */
const withRow = (at: number, line: string): string =>
  [heads.join(','), ...rows.map((row, place) => (place === at ? line : row.map(quoted).join(',')))].join('\n');

const spoiltRows = rows.flatMap((row, at) =>
  row.flatMap((_, column): readonly (readonly [string, string])[] => {
    const cells = row.map(quoted);
    const [before, after] = [cells.slice(0, column + 1).join(','), cells.slice(column + 1).join(',')];
    const where = `row ${String(at)}, column ${String(column)}`;
    return [
      [`a delimiter more in ${where}`, withRow(at, cells.with(column, `${cells[column] ?? ''},`).join(','))],
      [`a stray quote in ${where}`, withRow(at, cells.with(column, `${cells[column] ?? ''}"`).join(','))],
      ...(after === ''
        ? []
        : ([
            [`a delimiter less in ${where}`, withRow(at, before + after)],
            [`another delimiter in ${where}`, withRow(at, `${before};${after}`)],
          ] as const)),
    ];
  }),
);

const spoiltFiles: readonly (readonly [string, string])[] = [
  ['as it was meant', clean],
  ...[';', '\t', '|'].map((sign) => [`parted by ${sign}`, parted([heads, ...rows], sign, '\n')] as const),
  ['with returns alone', parted([heads, ...rows], ',', '\r')],
  ['with returns and line feeds', parted([heads, ...rows], ',', '\r\n')],
  ['without an end to its last line', clean.trimEnd()],
  ['with an empty line at its end', `${clean}\n`],
  ['with lines above the headings', `Report of stock\nMade in 2013\n\n${clean}`],
  ['with a line below', `${clean}\nSource: the stock system\n`],
  ['without headings', parted(rows, ',', '\n')],
  ['quoted by apostrophes', clean.replaceAll('"', "'")],
  ['with escapes by backslash', clean.replaceAll('""', '\\"')],
  ['parted by carets', parted([heads, ...rows], '^', '\n')],
  ['empty', ''],
  ['of headings alone', `${heads.join(',')}\n`],
];

/** Spaces do not count, nor does an empty cell at the end that no heading stands over. */
const told = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .join('|')
    .replace(/\|+$/, '');

const meant = new Set(rows.map(told));

/** Rows that stand as something else than was written, and nothing says so. */
const silentlyWrong = (text: string): readonly string[] => {
  try {
    const { entries } = planImport({
      fileName: 'stock.csv',
      bytes: new TextEncoder().encode(text),
      choices: {},
      register: [],
      planId: 'p' as PlanId,
    });
    return entries
      .filter(({ problems, needsAttention }) => problems.length === 0 && !needsAttention)
      .map(({ cells }) => told(cells))
      .filter((row) => !meant.has(row));
  } catch (refused) {
    if (refused instanceof AppError) return [];
    throw refused;
  }
};

describe('a table spoilt in one way', () => {
  it.each(spoiltFiles)('%s has no row that is silently wrong', (_, text) => {
    expect(silentlyWrong(text)).toEqual([]);
  });

  it('has none either where one row of it is spoilt, wherever that is', () => {
    expect(spoiltRows.length).toBeGreaterThan(650);
    expect(spoiltRows.flatMap(([name, text]) => silentlyWrong(text).map((row) => `${name}: ${row}`))).toEqual([]);
  }, 120_000);
});
