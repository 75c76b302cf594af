import type { Check } from '#shared/contract.ts';
import type { SourceId } from '#shared/model.ts';
import { canonicalJson } from './canonical.ts';
import type { ReadableReview, SqlRow } from './handles.ts';
import { contentHash } from './insert-entries.ts';
import { liveEntries } from './live-entries.ts';
import { changesOf, hashOfLine, linesOf, startOfChain } from './log.ts';
import { allLoggedRows, loggedTables } from './logged-tables.ts';

const count = (review: ReadableReview, sql: string): number => Number(review.database.prepare<[]>(sql).pluck().get());

const faultsOfPages = (review: ReadableReview): readonly string[] => [
  ...(review.database.pragma('integrity_check(10)', { simple: true }) === 'ok'
    ? []
    : ['SQLite finds the file damaged.']),
  ...(count(review, 'SELECT count(*) FROM pragma_foreign_key_check()') === 0
    ? []
    : ['A row refers to another that is not there.']),
];

/** Walks the log once: every hash, and what each row should be by now. */
const faultsOfLog = (review: ReadableReview): readonly string[] => {
  const faults: string[] = [];
  const expected = new Map<string, SqlRow | undefined>();
  let before = startOfChain;
  for (const line of linesOf(review)) {
    if (hashOfLine(before, line) !== line.hash) faults.push(`Line ${line.id} of the log is not as it was written.`);
    before = line.hash;
    for (const change of changesOf(line.rows)) expected.set(`${change.table} ${change.id}`, change.after);
  }
  for (const table of loggedTables)
    for (const { id, ...row } of allLoggedRows(review, table)) {
      const name = `${table} ${id}`;
      if (canonicalJson(row) !== canonicalJson(expected.get(name)))
        faults.push(`The row ${id} of ${table} is not as the log says.`);
      expected.delete(name);
    }
  for (const [name, row] of expected)
    if (row !== undefined) faults.push(`The log has a row (${name}) that is not in the review.`);
  return faults;
};

type SourceFacts = {
  readonly id: SourceId;
  readonly content_sha256: string;
  readonly total: number;
  readonly dated: number;
  readonly attention: number;
  readonly rows: number;
  readonly entries: number;
};

/** Every source: its words as they were imported, and totals that add up. */
const faultsOfSources = (review: ReadableReview): readonly string[] =>
  review.database
    .prepare<[], SourceFacts>(
      `SELECT source.id, content_sha256, rows_total AS total, rows_entries AS dated, rows_attention AS attention,
         (SELECT count(*) FROM source_row WHERE source_row.source = source.id) AS rows,
         (SELECT count(*) FROM entry WHERE entry.source = source.id) AS entries
       FROM source LEFT JOIN source_state ON source_state.id = source.id ORDER BY source.id`,
    )
    .all()
    .flatMap((facts) => [
      ...(contentHash(review, facts.id) === facts.content_sha256
        ? []
        : [`The words of source ${facts.id} are not as they were imported.`]),
      ...(facts.rows === facts.total && facts.entries === facts.dated + facts.attention
        ? []
        : [`The rows of source ${facts.id} do not add up.`]),
    ]);

/**
 * Checks a whole review: its pages, its references, the chain of its log, every row against the log, and every imported
 * word against the hash that the log holds. Each fault is a sentence without words of the case.
 */
export const checkReview = (review: ReadableReview): Check => ({
  faults: [...faultsOfPages(review), ...faultsOfLog(review), ...faultsOfSources(review)],
  sources: count(review, 'SELECT count(*) FROM source_state WHERE removed = 0'),
  entries: count(review, `SELECT count(*) FROM ${liveEntries}`),
  changes: count(review, 'SELECT count(*) FROM change'),
});
