import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { dateOfDay, dayNumber } from '#shared/domain/calendar.ts';
import { plannedVersionRows } from '#shared/domain/versions/planned-version-rows.ts';
import { wordsKey } from '#shared/domain/versions/version-row.ts';
import type { PlanId, RowChange } from '#shared/model.ts';
import { planImport } from '#services/import/plan-import.ts';
import type { PlannedImport } from '#services/import/planned-import.ts';

const samples = path.resolve(import.meta.dirname, '../../../import-samples');

export type SampleFile = { readonly name: string; readonly agency: string; readonly planned: PlannedImport };

/** A sample chronology as it is read. */
export const sampleFile = (file: string, agency: string): SampleFile => {
  const name = path.basename(file);
  const bytes = readFileSync(path.join(samples, file));
  return {
    name,
    agency,
    planned: planImport({ fileName: name, bytes, choices: { agency }, register: [], planId: 'p' as PlanId }),
  };
};

type Edit =
  | { readonly kind: 'append' | 'drop' | 'replace'; readonly at: number }
  | { readonly kind: 'redate'; readonly at: number; readonly days: number }
  | { readonly kind: 'redate-reword'; readonly at: number; readonly days: number }
  | { readonly kind: 'gone'; readonly at: number }
  | { readonly kind: 'new'; readonly at: number; readonly days: number };

const position = fc.nat(9999);
const days = fc.integer({ min: -45, max: 45 }).filter((shift) => shift !== 0);

/** What an agency might do to its chronology before it sends it again. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('append' as const, 'drop' as const, 'replace' as const), at: position }),
    fc.record({ kind: fc.constant('redate' as const), at: position, days }),
    fc.record({ kind: fc.constant('redate-reword' as const), at: position, days }),
    fc.record({ kind: fc.constant('gone' as const), at: position }),
    fc.record({ kind: fc.constant('new' as const), at: position, days }),
  ),
  { minLength: 1, maxLength: 25 },
);

export type ChangedFile = {
  readonly text: string;
  /** What became of each entry, by its row in the old file; all others are unchanged. */
  readonly changes: ReadonlyMap<number, RowChange>;
  readonly added: number;
  /** The words of each changed row as they are now, by its row in the old file. */
  readonly words: ReadonlyMap<number, string>;
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const ukDate = (day: number): string => {
  const [year = '', month = '', of = ''] = dateOfDay(day).split('-');
  return `${of}.${month}.${year}`;
};

/** The file as its agency sends it again, in the same columns, and what a careful reader would say of each row. */
export const changeFile = ({ planned }: SampleFile, wanted: readonly Edit[]): ChangedFile => {
  const { plan, rows, entries } = planned;
  const columnOf = (role: string): number => plan.columns.findIndex((column) => column.role === role);
  const [date, text] = [columnOf('date'), columnOf('text')];
  const keys = new Map(plannedVersionRows(plan.columns, entries).map((row) => [row.row, wordsKey(row)]));
  const timesSame = Map.groupBy(entries, ({ row }) => keys.get(row) ?? '');
  // Rows that stand alone: joined ones have their words in several records.
  const alone = entries.filter((entry) => entry.rows.length === 1 && entry.when.precision === 'day');
  const cells = new Map(rows.map((row) => [row.row, [...row.cells]]));
  const changes = new Map<number, RowChange>();
  const words = new Map<number, string>();
  const insertAfter = new Map<number, string[][]>();
  const usedWords = new Set<string>();
  let added = 0;
  for (const edit of wanted) {
    const entry = alone[edit.at % alone.length];
    const own = entry === undefined ? undefined : cells.get(entry.row);
    if (entry?.when.earliest === undefined || own === undefined || changes.has(entry.row)) continue;
    const day = dayNumber(entry.when.earliest);
    if (edit.kind === 'new') {
      added += 1;
      const fresh = own.map(() => '');
      fresh[date] = ukDate(day + edit.days);
      fresh[text] = `Quarterly audit number ${String(added * 7919)} of cupboards, ledger ${String(added * 104_729)}`;
      insertAfter.set(entry.row, [...(insertAfter.get(entry.row) ?? []), fresh]);
      continue;
    }
    // Of two rows with the same words, one gone and one re-dated, nobody could say which is which.
    const key = keys.get(entry.row) ?? '';
    if (usedWords.has(key)) continue;
    const said = own[text] ?? '';
    const each = said.split(' ');
    const reword = edit.kind !== 'redate' && edit.kind !== 'gone';
    if (reword && (each.length < 8 || (timesSame.get(key)?.length ?? 0) > 1)) continue;
    usedWords.add(key);
    if (edit.kind === 'gone') {
      cells.delete(entry.row);
      changes.set(entry.row, 'gone');
      continue;
    }
    if (edit.kind === 'redate' || edit.kind === 'redate-reword') own[date] = ukDate(day + edit.days);
    if (edit.kind === 'append') own[text] = `${said} This was added when the record was checked in March.`;
    if (edit.kind === 'drop') own[text] = each.toSpliced(2, 1).join(' ');
    if (edit.kind === 'replace' || edit.kind === 'redate-reword') own[text] = each.with(3, 'reportedly').join(' ');
    changes.set(entry.row, edit.kind.startsWith('redate') ? 'redated' : 'reworded');
    words.set(entry.row, own[text] ?? '');
  }
  const lines = rows.flatMap(({ row }) => [
    ...(cells.has(row) ? [cells.get(row) ?? []] : []),
    ...(insertAfter.get(row) ?? []),
  ]);
  return { text: `${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`, changes, added, words };
};
