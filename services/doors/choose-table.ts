import type { TableChoice } from '#shared/file-choices.ts';
import { AppError } from '#shared/errors.ts';
import { datedRows } from './group-tables.ts';
import type { TableRow } from './table.ts';

type Candidate = { readonly name: string; readonly records: readonly TableRow[]; readonly hidden?: boolean };

/** The table that a person named, else the one with most dated rows among those that are shown, else the first. */
export const chooseTable = <Table extends Candidate>(tables: readonly Table[], chosen: string | undefined): Table => {
  const named = tables.find(({ name }) => name === chosen);
  if (chosen !== undefined && named === undefined)
    throw new AppError('bad-input', 'This file has no table of that name. Choose one of those that it has.');
  if (named !== undefined) return named;
  const shown = tables.filter(({ hidden }) => hidden !== true);
  const ranked = [...(shown.some(({ records }) => datedRows(records) > 0) ? shown : tables)]
    .map((table) => ({ table, dated: datedRows(table.records) }))
    .sort((one, other) => other.dated - one.dated);
  const best = ranked[0]?.table;
  if (best === undefined) throw new AppError('empty-file', 'This file has no table. Choose the one that has.');
  return best;
};

export const choicesOf = (tables: readonly Candidate[]): readonly TableChoice[] =>
  tables.map(({ name, records, hidden }) => ({ name, rows: records.length, hidden: hidden === true }));
