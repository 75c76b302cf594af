import { namedCells } from '#shared/domain/columns/named-cells.ts';
import type { Cell, SourceId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { readColumns, readTexts } from './json-column.ts';

/*
 * The cells of an entry are those of its record; only where rows were joined to it are they the entry's own, `joined_cells`.
 * Their headings are those of the source.
 */

/** Joins the record of an entry; to be used after `entry`. */
export const withRecord = `
  JOIN source_row AS record ON record.source = entry.source AND record.position = entry.position`;

/** What `entryCells` reads. */
export const cellColumns = `entry.source, CASE entry.joined_cells WHEN '[]' THEN record.cells ELSE entry.joined_cells END AS cells`;

export type CellsRow = { readonly source: SourceId; readonly cells: string };

/** Reads the cells of entries under the headings of their sources. */
export const entryCells = (review: ReadableReview): ((row: CellsRow) => readonly Cell[]) => {
  const columns = new Map(
    review.database
      .prepare<[], { readonly id: SourceId; readonly columns: string }>('SELECT id, columns FROM source')
      .all()
      .map((source) => [source.id, readColumns(source.columns)]),
  );
  return ({ source, cells }) => namedCells(columns.get(source) ?? [], readTexts(cells));
};
