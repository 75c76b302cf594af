import type { SearchQuery } from '#shared/domain/search/search-query.ts';
import type { EntryId } from '#shared/model.ts';
import { cellColumns, entryCells, wholeCells, withRecord } from './entry-cells.ts';
import type { CellsRow } from './entry-cells.ts';
import type { ReadableReview, WritableReview } from './handles.ts';
import { identity, isLive, withEntryState } from './live-entries.ts';

/*
 * The search index: the words of every entry, all its columns, by the id of its row. It holds no text of its own and can be
 * made anew from the entries at any time, so it is no part of what was imported.
 */

/**
 * Puts the words of entries that were just written into the index: those of a whole file one after the other, since a
 * statement that writes several rows makes SQLite put what the index has gathered into the file.
 */
export const indexEntries = (
  review: WritableReview,
  entries: Iterable<{ readonly id: number; readonly cells: readonly string[] }>,
): void => {
  const insert = review.database.prepare<[number, string]>('INSERT INTO entry_words (rowid, words) VALUES (?, ?)');
  for (const { id, cells } of entries) insert.run(id, cells.join('\n'));
};

const cellsOfAll = `SELECT entry.id, ${cellColumns} FROM entry ${withRecord} ORDER BY entry.id`;

const isSound = (review: ReadableReview): boolean => {
  const count = (table: string): unknown => review.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  try {
    review.database.exec("INSERT INTO entry_words (entry_words) VALUES ('integrity-check')");
    return count('entry_words_docsize') === count('entry');
  } catch {
    // SQLite tells a damaged index by an error; the index is then made anew.
    return false;
  }
};

/** Checks the index and makes it anew where it is damaged or not complete. @returns whether it had to be made anew */
export const mendIndex = (review: WritableReview): boolean => {
  if (isSound(review)) return false;
  review.database.transaction(() => {
    review.database.exec("INSERT INTO entry_words (entry_words) VALUES ('delete-all')");
    const rows = review.database.prepare<[], CellsRow & { readonly id: number }>(cellsOfAll).all();
    indexEntries(
      review,
      rows.map((row) => ({ id: row.id, cells: wholeCells(row) })),
    );
  })();
  return true;
};

/** A query as SQLite's full-text search wants it. Its words hold letters and figures only, so that none is an operator. */
const matchOf = ({ parts }: SearchQuery): string =>
  parts
    .flatMap(({ words, whole }) => words.map((word) => (whole || word.length < 2 ? `"${word}"` : `"${word}"*`)))
    .join(' AND ');

/** An entry that holds every word of a query, not yet asked whether they stand as they were looked for. */
export type FoundEntry = {
  readonly id: EntryId;
  /** The row that stands for it, by which its cells are read. */
  readonly row: number;
};

type FoundRow = FoundEntry & { readonly day: string };

/**
 * The entries that hold all words of a query, by their day. Where there are more than `most`, those that came into the
 * review first are taken.
 */
export const entriesWithWords = (review: ReadableReview, query: SearchQuery, most: number): readonly FoundEntry[] => {
  if (query.parts.length === 0) return [];
  return review.database
    .prepare<[string, number], FoundRow>(
      `SELECT ${identity} AS id, entry.id AS row,
         CASE WHEN corrected.id IS NULL THEN coalesce(entry.earliest, entry.latest, '9999-99-99')
           ELSE coalesce(corrected.earliest, corrected.latest, '9999-99-99') END AS day
       FROM entry_words
       JOIN entry ON entry.id = entry_words.rowid
       JOIN source_state ON source_state.id = entry.source AND source_state.removed = 0
       ${withEntryState}
       LEFT JOIN date_correction AS corrected ON corrected.id = ${identity} AND corrected.removed = 0
       WHERE entry_words MATCH ? AND ${isLive}
       LIMIT ?`,
    )
    .all(matchOf(query), most)
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.id - other.id));
};

export type FoundCells = { readonly cells: readonly string[]; readonly headings: readonly string[] };

/** Reads the cells of found entries with their headings: only of those that are shown, or where the order of words counts. */
export const foundCells = (review: ReadableReview): ((found: FoundEntry) => FoundCells) => {
  const cellsOf = entryCells(review);
  const one = review.database.prepare<[number], CellsRow>(
    `SELECT ${cellColumns} FROM entry ${withRecord} WHERE entry.id = ?`,
  );
  return ({ row }) => {
    const found = one.get(row);
    const cells = found === undefined ? [] : cellsOf(found);
    return { cells: cells.map(({ cell }) => cell), headings: cells.map(({ heading }) => heading) };
  };
};

/** The ids of all entries that hold all words of a query, wherever in the entry they stand. */
export const idsWithWords = (review: ReadableReview, query: SearchQuery): readonly EntryId[] =>
  review.database
    .prepare<[string], EntryId>(
      `SELECT ${identity} AS id
       FROM entry_words
       JOIN entry ON entry.id = entry_words.rowid
       JOIN source_state ON source_state.id = entry.source AND source_state.removed = 0
       ${withEntryState}
       WHERE entry_words MATCH ? AND ${isLive}`,
    )
    .pluck()
    .all(matchOf(query));
