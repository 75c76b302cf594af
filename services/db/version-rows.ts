import type { VersionRow } from '#shared/domain/versions/version-row.ts';
import type { EntryId, SourceId } from '#shared/model.ts';
import { cellColumns, entryCells, withRecord } from './entry-cells.ts';
import type { CellsRow } from './entry-cells.ts';
import type { ReadableReview } from './handles.ts';
import { isLive, identity, withEntryState } from './live-entries.ts';
import { whenOf } from './when-columns.ts';
import type { WhenRow } from './when-columns.ts';

/** A row of a source that is drawn now, with its words and dates as they were imported. */
export type StandingRow = VersionRow & {
  /** The id by which the entry is known. */
  readonly entry: EntryId;
  /** The id of the row itself, in which this version's words stand. */
  readonly rowId: number;
  readonly text: string;
  readonly comment: string;
};

type StoredRow = WhenRow &
  CellsRow & {
    readonly entry: EntryId;
    readonly rowId: number;
    readonly row: number;
    readonly comment: string;
  };

/** The rows of one source that stand now, in the order of the file. */
export const readStandingRows = (review: ReadableReview, source: SourceId): readonly StandingRow[] => {
  const cellsOf = entryCells(review);
  return review.database
    .prepare<[SourceId], StoredRow>(
      `SELECT ${identity} AS entry, entry.id AS rowId, entry.row, as_written, earliest, latest, precision, certainty, edtf, time,
         parts, ${cellColumns}, comment
       FROM entry ${withRecord} ${withEntryState} WHERE entry.source = ? AND ${isLive} ORDER BY entry.row, entry.id`,
    )
    .all(source)
    .map(({ entry, rowId, row, text, comment, source: of, cells, ...when }) => ({
      entry,
      rowId,
      row,
      when: whenOf(when),
      columns: cellsOf({ source: of, text, cells }),
      text,
      comment,
    }));
};

/** The ids of all rows of a source, in the order in which they were written. */
export const readRowIds = (review: ReadableReview, source: SourceId): readonly number[] =>
  review.database
    .prepare<[SourceId], { readonly id: number }>('SELECT id FROM entry WHERE source = ? ORDER BY id')
    .all(source)
    .map(({ id }) => id);

const marks: readonly (readonly [sql: string, one: string, many: string])[] = [
  ['SELECT entry, count(*) AS count FROM note WHERE removed = 0 GROUP BY entry', 'note', 'notes'],
  [
    'SELECT entry, count(*) AS count FROM good_practice WHERE removed = 0 GROUP BY entry',
    'mark of good practice',
    'marks of good practice',
  ],
  ['SELECT entry, count(*) AS count FROM added_gap WHERE removed = 0 GROUP BY entry', 'gap added', 'gaps added'],
  [
    `SELECT CAST(id AS INTEGER) AS entry, count(*) AS count FROM gap_decision
     WHERE removed = 0 AND id GLOB '[0-9]*:*' GROUP BY CAST(id AS INTEGER)`,
    'gap decided',
    'gaps decided',
  ],
  ['SELECT id AS entry, 1 AS count FROM date_correction WHERE removed = 0', 'corrected date', 'corrected dates'],
];

/** What people have put beside entries, in words, by the entry. */
export const readWhatIsKept = (review: ReadableReview): ReadonlyMap<EntryId, readonly string[]> => {
  const kept = new Map<EntryId, string[]>();
  for (const [sql, one, many] of marks)
    for (const { entry, count } of review.database.prepare<[], { entry: EntryId; count: number }>(sql).all())
      kept.set(entry, [...(kept.get(entry) ?? []), `${count} ${count === 1 ? one : many}`]);
  return kept;
};
