import { looksLikeDate } from '#shared/domain/columns/date-like.ts';
import { findHeadingRow } from '#shared/domain/columns/find-heading-row.ts';
import type { SourcePart } from '#shared/model.ts';
import type { SettledRow } from './merged-cells.ts';
import { columnsFilled } from './table.ts';
import type { TableRow } from './table.ts';

/** One table of a document, its rows numbered from 1, with its place among the tables. */
export type DocumentTable = { readonly number: number; readonly rows: readonly SettledRow[] };

/** Tables with the same headings, read as one: their rows count on from table to table. */
export type TableGroup = {
  readonly name: string;
  readonly numbers: readonly number[];
  readonly records: readonly TableRow[];
  readonly notes: ReadonlyMap<number, readonly string[]>;
  readonly parts: readonly SourcePart[];
};

type Gathered = { readonly key: string; readonly width: number; readonly tables: DocumentTable[] };

const headingsOf = ({ rows }: DocumentTable): string | undefined => {
  const cells = rows.slice(0, 40).map((row) => row.cells);
  const index = findHeadingRow(cells);
  if (index === undefined) return undefined;
  return (cells[index] ?? []).map((cell) => cell.trim()).join('\u001f');
};

const widthOf = ({ rows }: DocumentTable): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

export const datedRows = (rows: readonly TableRow[]): number =>
  rows.filter(({ cells }) => cells.some(looksLikeDate)).length;

/** A table that begins with an entry and has as many columns as the one before it goes on from there. */
const goesOn = (table: DocumentTable, before: Gathered | undefined): before is Gathered => {
  const first = table.rows.find(({ cells }) => columnsFilled(cells) > 0);
  return (
    before !== undefined &&
    before.key !== '' &&
    first?.cells.some(looksLikeDate) === true &&
    widthOf(table) === before.width
  );
};

const nameOf = (numbers: readonly number[]): string => {
  const last = numbers.at(-1);
  return numbers.length === 1
    ? `Table ${String(last)}`
    : `Tables ${numbers.slice(0, -1).join(', ')} and ${String(last)}`;
};

const goesOnNote = (number: number, before: number): string =>
  `Table ${String(number)} begins here without headings of its own; it was read under those of table ${String(before)}: check that its columns are the same.`;

const asGroup = ({ tables }: Gathered, unheaded: ReadonlySet<number>): TableGroup => {
  const records: TableRow[] = [];
  const notes = new Map<number, readonly string[]>();
  const parts: SourcePart[] = [];
  for (const [index, { number, rows }] of tables.entries()) {
    const before = records.length;
    parts.push({ name: `table ${String(number)}`, firstRow: before + 1, ownRow: 1 });
    for (const { row, cells, notes: own } of rows) {
      records.push({ row: before + row, cells });
      const first = row === 1 && unheaded.has(number) ? [goesOnNote(number, tables[index - 1]?.number ?? 1)] : [];
      const told = [...first, ...own];
      if (told.length > 0) notes.set(before + row, told);
    }
  }
  const numbers = tables.map(({ number }) => number);
  return { name: nameOf(numbers), numbers, records, notes, parts };
};

/** Puts tables with the same headings together, in the order of the document; every table is in exactly one group. */
export const groupTables = (tables: readonly DocumentTable[]): readonly TableGroup[] => {
  const groups: Gathered[] = [];
  const unheaded = new Set<number>();
  let last: Gathered | undefined;
  for (const table of tables) {
    const key = headingsOf(table);
    let group = key === undefined ? undefined : groups.find((one) => one.key === key);
    if (key === undefined && goesOn(table, last)) {
      group = last;
      unheaded.add(table.number);
    }
    if (group === undefined) {
      group = { key: key ?? '', width: widthOf(table), tables: [] };
      groups.push(group);
    }
    group.tables.push(table);
    last = group;
  }
  return groups.map((group) => asGroup(group, unheaded));
};
