import { chooseTable, choicesOf } from './choose-table.ts';
import { groupTables } from './group-tables.ts';
import type { DocumentTable, TableGroup } from './group-tables.ts';
import { requireReadable } from './table.ts';
import type { ReadTable } from './table.ts';

/** Words outside all tables, and how many tables stand before them. */
export type OutsideWords = { readonly words: string; readonly afterTables: number };

const longestForm = 30;

/** "Name of agency | Police" on a front page says what "Name of agency: Police" would. */
const linesOfForm = ({ rows }: DocumentTable): readonly string[] => {
  if (rows.length > longestForm) return [];
  return rows.flatMap(({ cells }) => {
    const [name, value, ...more] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return name === undefined || value === undefined || more.length > 0 ? [] : [`${name.replace(/:$/, '')}: ${value}`];
  });
};

/** The words of a document that come with the chosen tables: what stands outside all tables, and the forms before them. */
const outsideOf = (
  outside: readonly OutsideWords[],
  tables: readonly DocumentTable[],
  chosen: TableGroup,
): readonly string[] => {
  const first = chosen.numbers[0] ?? 1;
  const lines: string[] = [];
  for (let before = 0; before <= tables.length; before += 1) {
    lines.push(...outside.filter(({ afterTables }) => afterTables === before).map(({ words }) => words));
    const table = tables[before];
    if (table !== undefined && table.number < first) lines.push(...linesOfForm(table));
  }
  return lines;
};

export type DocumentRead = Pick<
  ReadTable,
  'records' | 'notes' | 'outside' | 'table' | 'tables' | 'parts' | 'physicalLines'
>;

/** The chosen tables of a document, whatever program it came from. @throws AppError `bad-input`, `too-large` */
export const readChosen = (
  tables: readonly DocumentTable[],
  outside: readonly OutsideWords[],
  chosen: string | undefined,
): DocumentRead => {
  for (const { rows } of tables) for (const { row, cells } of rows) requireReadable(row, cells);
  const groups = groupTables(tables);
  const group = chooseTable(groups, chosen);
  return {
    records: group.records,
    notes: group.notes,
    outside: outsideOf(outside, tables, group),
    table: group.name,
    tables: choicesOf(groups),
    parts: group.parts,
    physicalLines: group.records.length,
  };
};
