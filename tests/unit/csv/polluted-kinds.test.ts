import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import type { PlanId } from '#shared/model.ts';
import { planImport } from '#services/import/plan-import.ts';
import { cleanTables, pollutedFiles, pollutedRows, type Polluted } from '../../support/polluted-tables.ts';

/** Empty cells at the end that no heading stands over do not count. */
const told = (cells: readonly string[]): string => cells.join('|').replace(/\|+$/, '');

/** How the plan of a spoilt file differs from what was meant with nothing to say so; undefined where it does not. */
const silentFault = ({ text, meant, headings }: Polluted): string | undefined => {
  try {
    const { plan, rows, entries } = planImport({
      fileName: 'stock.csv',
      bytes: new TextEncoder().encode(text),
      choices: {},
      register: [],
      planId: 'p' as PlanId,
    });
    const left = new Map<string, number>();
    for (const cells of meant) left.set(told(cells), (left.get(told(cells)) ?? 0) + 1);
    const take = (cells: readonly string[]): boolean => {
      const count = left.get(told(cells)) ?? 0;
      if (count > 0) left.set(told(cells), count - 1);
      return count > 0;
    };
    const isQuiet = ({ problems, needsAttention }: (typeof entries)[number]): boolean =>
      problems.length === 0 && !needsAttention;
    const quiet = entries.filter(isQuiet);
    const wrong = quiet.find(({ cells }) => !take(cells));
    if (wrong !== undefined) return `row ${String(wrong.row)} is ${told(wrong.cells)}`;
    for (const entry of entries) if (!isQuiet(entry)) take(entry.cells);
    const missing = [...left.values()].some((count) => count > 0);
    if (missing && rows.every(({ problems }) => problems.length === 0)) return 'rows are missing';
    const heads = told(plan.columns.map(({ heading }) => heading));
    const opening = rows.slice(0, plan.headingRow ?? 1);
    if (heads !== told(headings) && quiet.length > 0 && opening.every(({ problems }) => problems.length === 0))
      return `the headings are ${heads}`;
    return undefined;
  } catch (refused) {
    if (refused instanceof AppError) return undefined;
    throw refused;
  }
};

const silentAmong = (files: readonly Polluted[]): readonly string[] =>
  files.flatMap((file) => {
    const fault = silentFault(file);
    return fault === undefined ? [] : [`${file.name}: ${fault}`];
  });

describe.each(cleanTables())('a table with $name', (clean) => {
  it('is never silently wrong where it is spoilt as a whole', () => {
    expect(silentAmong(pollutedFiles(clean))).toEqual([]);
  });

  it('is never silently wrong where one of its rows is spoilt, the headings among them', () => {
    const spoilt = [0, 1, 7, 12].flatMap((at) => pollutedRows(clean, at));
    expect(spoilt.length).toBeGreaterThan(200);
    expect(silentAmong(spoilt)).toEqual([]);
  });
});
