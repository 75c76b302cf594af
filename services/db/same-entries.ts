import type { PlannedEntry } from '#shared/domain/reading/planned-entry.ts';
import type { RowTotals, Source, SourceId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';

type Planned = { readonly plan: { readonly rows: RowTotals }; readonly entries: readonly PlannedEntry[] };

type StoredEntry = readonly [earliest: string | null, latest: string | null, text: string, comment: string];

/**
 * Whether a source holds the same entries as a plan, in the same order: the same days and words, though the bytes differ.
 * So it is when a spreadsheet has saved the file once more in its own way.
 */
export const holdsSameEntries = (
  review: ReadableReview,
  { id, rows }: Pick<Source, 'id' | 'rows'>,
  { plan, entries }: Planned,
): boolean => {
  const { entries: dated, needsAttention } = plan.rows;
  if (rows.entries !== dated || rows.needsAttention !== needsAttention || entries.length === 0) return false;
  const stored = review.database
    .prepare<[SourceId], StoredEntry>('SELECT earliest, latest, text, comment FROM entry WHERE source = ? ORDER BY id')
    .raw();
  let at = 0;
  for (const [earliest, latest, text, comment] of stored.iterate(id)) {
    const entry = entries[at];
    if (entry?.text.trim() !== text.trim() || entry.comment.trim() !== comment.trim()) return false;
    if ((entry.when.earliest ?? null) !== earliest || (entry.when.latest ?? null) !== latest) return false;
    at += 1;
  }
  return at === entries.length;
};
