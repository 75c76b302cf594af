import type { OwnHeading } from '#shared/chronology.ts';
import type { Cell, EntryId } from '#shared/model.ts';
import { cellColumns, entryCells, withRecord } from './entry-cells.ts';
import type { CellsRow } from './entry-cells.ts';
import type { ReadableReview } from './handles.ts';
import { readColumns } from './json-column.ts';
import { liveEntries } from './live-entries.ts';

/** Dates, times, words and comments have columns of the chronology's own; the other headings are the files'. */
const isOwn = ({ role, heading }: Pick<Cell, 'role' | 'heading'>): boolean =>
  heading.trim() !== '' && (role === 'extra' || role === 'agency');

/** The headings of the files that the chronology has no column for, each once, with how many sources have it. */
export const readOwnHeadings = (review: ReadableReview): readonly OwnHeading[] => {
  const found = new Map<string, number>();
  const sources = review.database
    .prepare<[], string>(`SELECT columns FROM source WHERE id IN (SELECT source FROM ${liveEntries}) ORDER BY id`)
    .pluck()
    .all();
  for (const columns of sources)
    for (const heading of new Set(readColumns(columns).flatMap((one) => (isOwn(one) ? [one.heading] : []))))
      found.set(heading, (found.get(heading) ?? 0) + 1);
  return [...found].map(([heading, count]) => ({ heading, sources: count }));
};

type Worded = { readonly id: EntryId; readonly words: string };

/** The words of every entry in one of the program's own columns; the date as it stands in the file. */
export const readWordsBy = (review: ReadableReview, by: 'written' | 'text' | 'comment'): readonly Worded[] => {
  const column = by === 'written' ? 'as_written' : by;
  return review.database
    .prepare<[], Worded>(
      `SELECT live.identity AS id, substr(entry.${column}, 1, 400) AS words
       FROM ${liveEntries} AS live JOIN entry ON entry.id = live.id`,
    )
    .all();
};

const withCells = `FROM ${liveEntries} AS live JOIN entry ON entry.id = live.id ${withRecord}`;

const cellUnder = (cells: readonly Cell[], heading: string): string =>
  cells
    .filter((one) => one.heading === heading && one.cell.trim() !== '')
    .map(({ cell }) => cell)
    .join('; ');

/** What every entry has under one heading of the files. */
export const readWordsUnder = (review: ReadableReview, heading: string): readonly Worded[] => {
  const cellsOf = entryCells(review);
  return review.database
    .prepare<[], CellsRow & { readonly id: EntryId }>(`SELECT live.identity AS id, ${cellColumns} ${withCells}`)
    .all()
    .map((row) => ({ id: row.id, words: cellUnder(cellsOf(row), heading) }));
};

/** Of some entries, what they have under the headings of the files that the chronology has no column for. */
export const readOwnCells = (
  review: ReadableReview,
  ids: readonly EntryId[],
): ReadonlyMap<EntryId, Readonly<Record<string, string>>> => {
  const cellsOf = entryCells(review);
  const rows = review.database
    .prepare<[string], CellsRow & { readonly id: EntryId }>(
      `SELECT live.identity AS id, ${cellColumns} ${withCells} WHERE live.identity IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  return new Map(
    rows.map((row) => {
      const cells = cellsOf(row);
      const headings = new Set(cells.filter(isOwn).map(({ heading }) => heading));
      return [row.id, Object.fromEntries([...headings].map((heading) => [heading, cellUnder(cells, heading)]))];
    }),
  );
};
