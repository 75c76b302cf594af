import { columnLetter } from '#shared/domain/columns/column-letter.ts';
import type { TableRow } from './table.ts';
import { columnsFilled } from './table.ts';

/** A row as its program stored it. */
export type StoredRow = TableRow & {
  /** Columns (from 0) whose cell is merged with the one above: what is written there holds for this row too. */
  readonly continued: readonly number[];
  /** Columns whose cell is merged with the ones to its right, and how many it covers. */
  readonly spans: readonly { readonly column: number; readonly covers: number }[];
  readonly notes: readonly string[];
};

export type SettledRow = TableRow & { readonly notes: readonly string[] };

const letters = (columns: readonly number[]): string => columns.map(columnLetter).join(', ');

/**
 * Gives each row what its merged cells hold. A cell merged over several rows holds for each of them, so its words are
 * repeated and the row says so; a row of merged cells only stays blank. Words merged across stay in their first column.
 */
export const settleMerged = (rows: readonly StoredRow[]): readonly SettledRow[] => {
  const above: string[] = [];
  const typedAbove = new Set<number>();
  return rows.map(({ row, cells, typedDates = [], continued, spans, notes }) => {
    const settled = [...cells];
    const typed = new Set(typedDates);
    const told = [...notes];
    const own = columnsFilled(cells) > 0;
    const repeated = continued.filter((column) => own && (above[column] ?? '').trim() !== '');
    for (const column of continued) {
      while (settled.length <= column) settled.push('');
      if (!own) continue;
      settled[column] = above[column] ?? '';
      if (typedAbove.has(column)) typed.add(column);
      else typed.delete(column);
    }
    if (repeated.length > 0)
      told.push(
        `Merged with the row above in column ${letters(repeated)}: what is written there was taken to hold for this row too.`,
      );
    const wide = columnsFilled(cells) > 1 ? spans.filter(({ column }) => (cells[column] ?? '').trim() !== '') : [];
    for (const { column, covers } of wide)
      told.push(
        `Columns ${columnLetter(column)} to ${columnLetter(column + covers - 1)} are merged in this row; the words stand in column ${columnLetter(column)}.`,
      );
    for (const [column, cell] of settled.entries()) {
      if (!own && continued.includes(column)) continue;
      above[column] = cell;
      if (typed.has(column)) typedAbove.add(column);
      else typedAbove.delete(column);
    }
    return { row, cells: settled, typedDates: [...typed], notes: told };
  });
};
