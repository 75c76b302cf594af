import { columnLetter } from '#shared/domain/columns/column-letter.ts';
import { AppError } from '#shared/errors.ts';
import { cellPlace, cellRange } from './cell-reference.ts';
import type { CellRange } from './cell-reference.ts';
import { wordsOfCell } from './cell-words.ts';
import { settleMerged } from './merged-cells.ts';
import type { SettledRow, StoredRow } from './merged-cells.ts';
import { readXml } from './read-xml.ts';
import { mostColumns, requireRowCount } from './table.ts';
import type { Workbook } from './workbook-parts.ts';
import { damagedFile } from './zip-parts.ts';
import type { ZipParts } from './zip-parts.ts';

type OpenRow = {
  readonly row: number;
  readonly cells: string[];
  readonly typedDates: number[];
  readonly notes: Set<string>;
};
type OpenCell = { column: number; type: string; style: number; value: string; inline: string; formula: string };

export type SheetContent = { readonly rows: readonly SettledRow[]; readonly hiddenColumns: readonly string[] };

const mostMerged = 20_000;

const hiddenRow = 'This row is hidden in the workbook; it was read like the others.';
const fromElsewhere =
  'A cell here takes its words from another file. What it showed when it was saved was read; the other file was not opened.';

/** A formula that reaches into another workbook, or asks another program. */
const reachesOut = (formula: string): boolean => /\[\d+\]|\[[^\]]+\.xl\w*\]|\|/.test(formula.replace(/"[^"]*"/g, ''));

const withMerged = (row: OpenRow, ranges: readonly CellRange[]): StoredRow => {
  const here = ranges.filter(({ from, to }) => from.row <= row.row && row.row <= to.row);
  return {
    row: row.row,
    cells: row.cells,
    typedDates: row.typedDates,
    continued: here.filter(({ from }) => from.row < row.row).map(({ from }) => from.column),
    spans: here
      .filter(({ from, to }) => from.row === row.row && to.column > from.column)
      .map(({ from, to }) => ({ column: from.column, covers: to.column - from.column + 1 })),
    notes: [...row.notes],
  };
};

/** Ranges by the rows that they cover, so that a sheet with many merged cells costs one look a row. */
const rangesByRow = (ranges: readonly CellRange[], last: number): ReadonlyMap<number, CellRange[]> => {
  const byRow = new Map<number, CellRange[]>();
  for (const range of ranges)
    for (let row = range.from.row; row <= Math.min(range.to.row, last); row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [range]);
      else known.push(range);
    }
  return byRow;
};

/** Every row down to the last one that holds something, so that none is missing between two others. */
const fullRows = (found: ReadonlyMap<number, OpenRow>, ranges: readonly CellRange[]): readonly StoredRow[] => {
  let last = 0;
  for (const { row, cells } of found.values()) if (cells.some((cell) => cell.trim() !== '')) last = Math.max(last, row);
  requireRowCount(last);
  const merged = rangesByRow(ranges, last);
  return Array.from({ length: last }, (_, index) => {
    const row = found.get(index + 1) ?? { row: index + 1, cells: [], typedDates: [], notes: new Set<string>() };
    return withMerged(row, merged.get(index + 1) ?? []);
  });
};

/**
 * Reads one sheet in one pass. Formulas are never worked out: what the workbook last showed is read.
 * @throws AppError `not-a-chronology`, `too-large`
 */
export const readSheetRows = async (parts: ZipParts, part: string, workbook: Workbook): Promise<SheetContent> => {
  const found = new Map<number, OpenRow>();
  const ranges: CellRange[] = [];
  const hiddenColumns: string[] = [];
  let row: OpenRow | undefined;
  let cell: OpenCell | undefined;
  let lastRow = 0;
  let into: 'value' | 'inline' | 'formula' | undefined;

  const openRow = (reference: string | undefined, hidden: boolean): void => {
    lastRow = reference === undefined ? lastRow + 1 : Number(reference);
    if (!Number.isInteger(lastRow) || lastRow < 1 || found.has(lastRow)) throw damagedFile();
    row = { row: lastRow, cells: [], typedDates: [], notes: new Set(hidden ? [hiddenRow] : []) };
    found.set(lastRow, row);
  };

  const closeCell = (): void => {
    if (row === undefined || cell === undefined) return;
    const { words, note, isDate } = wordsOfCell(cell, workbook);
    if (reachesOut(cell.formula)) row.notes.add(fromElsewhere);
    if (note !== undefined) row.notes.add(note);
    if (words !== '') {
      if (cell.column >= mostColumns && words.trim() !== '')
        throw new AppError(
          'too-large',
          `Row ${String(row.row)} reaches to column ${columnLetter(cell.column)}, and at most ${String(mostColumns)} columns are read. Delete what stands far to the right, or take out columns that are not needed.`,
        );
      if (cell.column < mostColumns) {
        while (row.cells.length < cell.column) row.cells.push('');
        row.cells[cell.column] = words;
        if (isDate === true) row.typedDates.push(cell.column);
      }
    }
    cell = undefined;
  };

  await readXml(parts, part, {
    open: ({ name, attribute }) => {
      if (name === 'row') openRow(attribute('r'), ['1', 'true'].includes(attribute('hidden') ?? ''));
      else if (name === 'c' && row !== undefined) {
        const reference = attribute('r');
        const place = reference === undefined ? { column: row.cells.length } : cellPlace(reference);
        if (place === undefined) throw damagedFile();
        const style = Number(attribute('s') ?? '0');
        cell = { column: place.column, type: attribute('t') ?? 'n', style, value: '', inline: '', formula: '' };
      } else if (name === 'v') into = 'value';
      else if (name === 't' && cell !== undefined) into = 'inline';
      else if (name === 'f') into = 'formula';
      else if (name === 'mergeCell') {
        const range = cellRange(attribute('ref') ?? '');
        if (range !== undefined && ranges.length < mostMerged) ranges.push(range);
      } else if (name === 'col' && ['1', 'true'].includes(attribute('hidden') ?? '')) {
        const [first, last] = [Number(attribute('min')), Math.min(Number(attribute('max')), mostColumns)];
        for (let column = first; column <= last; column += 1) hiddenColumns.push(columnLetter(column - 1));
      }
    },
    close: (name) => {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 't' || name === 'f') into = undefined;
    },
    text: (words) => {
      if (cell !== undefined && into !== undefined) cell[into] += words;
    },
  });
  return { rows: settleMerged(fullRows(found, ranges)), hiddenColumns };
};
