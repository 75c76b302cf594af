import type { AgencyId, CalendarDate, Column, Door, Source, SourceId, SourceKind } from '#shared/model.ts';
import type { ReadableReview, WritableReview } from './handles.ts';
import { readParts, readTexts } from './json-column.ts';

/** What stands about a source beside its words: what it is, what it covers. */
export type SourceStateRow = {
  readonly kind: SourceKind;
  readonly agency: number | null;
  readonly covers_from: string | null;
  readonly covers_to: string | null;
  readonly declared_complete: number;
  /** Over the rows and entries of the source. It stands here, and so in the line of the import: the chain covers the words. */
  readonly content_sha256: string;
  /** The source of a later version, which stands in this one's place. */
  readonly replaced_by: number | null;
};

type StoredSource = {
  readonly id: SourceId;
  readonly file_name: string;
  readonly sha256: string;
  readonly door: Door;
  readonly parts: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly heading_row: number | null;
  readonly front_matter: string;
  readonly rows_total: number;
  readonly rows_entries: number;
  readonly rows_attention: number;
  readonly rows_joined: number;
  readonly rows_blank: number;
  readonly rows_headings: number;
  readonly imported_at: string;
  readonly kind: SourceKind;
  readonly agency: AgencyId | null;
  readonly covers_from: CalendarDate | null;
  readonly covers_to: CalendarDate | null;
  readonly declared_complete: number;
  readonly removed: number;
  readonly replaced_by: SourceId | null;
  readonly withdrawn_entries: number;
};

/** All sources in the order of their import, those whose import was undone marked `withdrawn`. */
export const readSources = (review: ReadableReview): readonly Source[] =>
  review.database
    .prepare<[], StoredSource>(
      `SELECT source.id, file_name, sha256, door, parts, encoding, delimiter, heading_row, front_matter, rows_total, rows_entries,
         rows_attention, rows_joined, rows_blank, rows_headings, imported_at, kind,
         coalesce((SELECT merged_into FROM agency WHERE agency.id = source_state.agency AND removed = 0),
           source_state.agency) AS agency,
         covers_from, covers_to, declared_complete, source_state.removed, replaced_by,
         coalesce(withdrawn.entries, 0) AS withdrawn_entries
       FROM source JOIN source_state ON source_state.id = source.id
       -- From the few rows about entries to the entries, never the other way: this is asked before the first drawing.
       LEFT JOIN (SELECT entry.source, count(*) AS entries
         FROM entry_state CROSS JOIN entry ON entry.id = entry_state.id
         WHERE entry_state.removed = 0 AND entry_state.state = 'withdrawn' GROUP BY entry.source) AS withdrawn
         ON withdrawn.source = source.id
       ORDER BY source.id`,
    )
    .all()
    .map((row) => ({
      id: row.id,
      fileName: row.file_name,
      sha256: row.sha256,
      door: row.door,
      parts: readParts(row.parts),
      encoding: row.encoding,
      delimiter: row.delimiter,
      headingRow: row.heading_row ?? undefined,
      kind: row.kind,
      agency: row.agency ?? undefined,
      coversFrom: row.covers_from ?? undefined,
      coversTo: row.covers_to ?? undefined,
      declaredComplete: row.declared_complete === 1,
      frontMatter: readTexts(row.front_matter),
      rows: {
        total: row.rows_total,
        entries: row.rows_entries,
        needsAttention: row.rows_attention,
        joined: row.rows_joined,
        blank: row.rows_blank,
        headings: row.rows_headings,
      },
      importedAt: row.imported_at,
      withdrawn: row.removed === 1,
      replacedBy: row.replaced_by ?? undefined,
      withdrawnEntries: row.withdrawn_entries,
    }));

/** What the files are called, for a search at each key stroke. */
export const readSourceNames = (
  review: ReadableReview,
): readonly { readonly id: SourceId; readonly fileName: string }[] =>
  review.database
    .prepare<[], { readonly id: SourceId; readonly fileName: string }>(
      'SELECT id, file_name AS fileName FROM source ORDER BY id',
    )
    .all();

export type NewSource = Pick<
  Source,
  | 'fileName'
  | 'sha256'
  | 'door'
  | 'parts'
  | 'encoding'
  | 'delimiter'
  | 'headingRow'
  | 'frontMatter'
  | 'rows'
  | 'importedAt'
> & { readonly columns: readonly Column[] };

/** Writes what was known of the file when it was imported; never changed afterwards. */
export const insertSource = (review: WritableReview, source: NewSource): SourceId => {
  const inserted = review.database
    .prepare<[Record<string, string | number | null>], { id: SourceId }>(
      `INSERT INTO source (file_name, sha256, door, parts, encoding, delimiter, heading_row, columns, front_matter, rows_total,
         rows_entries, rows_attention, rows_joined, rows_blank, rows_headings, imported_at)
       VALUES (@fileName, @sha256, @door, @parts, @encoding, @delimiter, @headingRow, @columns, @frontMatter, @total,
         @entries, @needsAttention, @joined, @blank, @headings, @importedAt) RETURNING id`,
    )
    .get({
      ...source.rows,
      fileName: source.fileName,
      sha256: source.sha256,
      door: source.door,
      parts: JSON.stringify(source.parts),
      encoding: source.encoding,
      delimiter: source.delimiter,
      headingRow: source.headingRow ?? null,
      columns: JSON.stringify(source.columns),
      frontMatter: JSON.stringify(source.frontMatter),
      importedAt: source.importedAt,
    });
  if (inserted === undefined) throw new Error('the source was not written');
  return inserted.id;
};
