import { namedCells } from '#shared/domain/columns/named-cells.ts';
import type { Cell, SourceId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { readColumns, readTextsOrNone } from './json-column.ts';

/*
 * The cells of an entry are those of its record; only where rows were joined to it are they the entry's own, `joined_cells`.
 * Their headings are those of the source. Words are kept once: the cell of a record that is the text of its entry, to the
 * letter, is null in the record.
 */

/** The cells of a record as they are stored beside its entry, whose text this is. */
export const cellsBesideText = (cells: readonly string[], text: string): readonly (string | null)[] => {
  const place = text === '' ? -1 : cells.indexOf(text);
  return place === -1 ? cells : cells.map((cell, at) => (at === place ? null : cell));
};

/** Joins the record of an entry; to be used after `entry`. */
export const withRecord = `
  JOIN source_row AS record ON record.source = entry.source AND record.position = entry.position`;

/** What `entryCells` reads. */
export const cellColumns = `entry.source, entry.text, CASE entry.joined_cells WHEN '[]' THEN record.cells ELSE entry.joined_cells END AS cells`;

export type CellsRow = { readonly source: SourceId; readonly text: string; readonly cells: string };

/** The cells of an entry, in the order of its file. */
export const wholeCells = ({ text, cells }: Pick<CellsRow, 'text' | 'cells'>): readonly string[] =>
  readTextsOrNone(cells).map((cell) => cell ?? text);

/** Reads the cells of entries under the headings of their sources. */
export const entryCells = (review: ReadableReview): ((row: CellsRow) => readonly Cell[]) => {
  const columns = new Map(
    review.database
      .prepare<[], { readonly id: SourceId; readonly columns: string }>('SELECT id, columns FROM source')
      .all()
      .map((source) => [source.id, readColumns(source.columns)]),
  );
  return (row) => namedCells(columns.get(row.source) ?? [], wholeCells(row));
};
