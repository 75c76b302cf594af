import { createHash } from 'node:crypto';
import type { PlannedEntry } from '#shared/domain/reading/planned-entry.ts';
import type { SourceId } from '#shared/model.ts';
import { slowEdit } from '#services/db/edit.ts';
import { indexEntries } from '#services/db/entry-words.ts';
import type { WritableReview } from '#services/db/handles.ts';
import { contentHash, insertEntries, insertSourceRows } from '#services/db/insert-entries.ts';
import { versionOfReview } from '#services/db/log.ts';
import { insertSource } from '#services/db/sources.ts';
import { readRowIds } from '#services/db/version-rows.ts';
import { madeAt } from './temp-review.ts';

const plannedEntry = (row: number): PlannedEntry => ({
  row,
  rows: [row],
  when: { asWritten: 'TBC', precision: 'unknown', certainty: 'certain', parts: [] },
  explanation: 'no date was read',
  text: `Visit number ${row}`,
  comment: '',
  cells: [`Visit number ${row}`],
  agencyState: 'proposed',
  otherAgencies: [],
  why: '',
  problems: [],
  needsAttention: true,
});

/** Puts a small source straight into the tables, as an import does: for tests of the file itself. */
export const importByHand = async (review: WritableReview, rows = 3): Promise<SourceId> => {
  const { value } = await slowEdit(
    review,
    { by: 'tester', at: madeAt, did: 'Import a file', basedOn: versionOfReview(review) },
    (draft) => {
      const source = insertSource(review, {
        fileName: 'by-hand.csv',
        sha256: createHash('sha256').update('by hand').digest('hex'),
        door: 'csv',
        parts: [],
        encoding: 'utf-8',
        delimiter: ',',
        frontMatter: [],
        columns: [],
        importedAt: madeAt,
        rows: { total: rows, entries: 0, needsAttention: rows, joined: 0, blank: 0, headings: 0 },
      });
      const entries = Array.from({ length: rows }, (_none, index) => plannedEntry(index + 1));
      insertSourceRows(
        review,
        source,
        0,
        entries.map(({ row, rows: all, explanation, why, problems, text }) => ({
          row,
          rows: all,
          becomes: 'attention',
          explanation,
          otherAgencies: [],
          why,
          cells: [text],
          problems,
        })),
        new Map(entries.map((entry, position) => [position, entry])),
      );
      insertEntries(
        review,
        source,
        entries.map((planned, position) => ({ planned, position, otherAgencies: [] })),
      );
      const ids = readRowIds(review, source);
      indexEntries(
        review,
        ids.map((id, at) => ({ id, cells: entries[at]?.cells ?? [] })),
      );
      draft.put('source_state', source, {
        kind: 'agency',
        agency: null,
        covers_from: null,
        covers_to: null,
        declared_complete: 0,
        content_sha256: contentHash(review, source),
        replaced_by: null,
      });
      return Promise.resolve(source);
    },
  );
  return value;
};
