import type { VersionRow } from '#shared/domain/versions/version-row.ts';
import type { EntryId, SourceId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { readCells } from './json-column.ts';
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

type StoredRow = WhenRow & {
  readonly entry: EntryId;
  readonly rowId: number;
  readonly row: number;
  readonly cells: string;
  readonly text: string;
  readonly comment: string;
};

/** The rows of one source that stand now, in the order of the file. */
export const readStandingRows = (review: ReadableReview, source: SourceId): readonly StandingRow[] =>
  review.database
    .prepare<[SourceId], StoredRow>(
      `SELECT ${identity} AS entry, entry.id AS rowId, row, as_written, earliest, latest, precision, certainty, edtf, time,
         parts, cells, text, comment
       FROM entry ${withEntryState} WHERE source = ? AND ${isLive} ORDER BY row, entry.id`,
    )
    .all(source)
    .map(({ entry, rowId, row, cells, text, comment, ...when }) => ({
      entry,
      rowId,
      row,
      when: whenOf(when),
      columns: readCells(cells),
      text,
      comment,
    }));

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
