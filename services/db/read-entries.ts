import type { EntryText } from '#shared/contract.ts';
import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import { isRead } from '#shared/domain/gaps/read-words.ts';
import { placeOfRows } from '#shared/domain/reading/row-place.ts';
import type {
  AgencyId,
  AgencyState,
  EarlierEntry,
  Entry,
  EntryId,
  Placement,
  SourceId,
  SourceKind,
  When,
} from '#shared/model.ts';
import { cellColumns, entryCells, withRecord } from './entry-cells.ts';
import type { CellsRow } from './entry-cells.ts';
import type { ReadableReview } from './handles.ts';
import { readNumbers, readParts, readProblems } from './json-column.ts';
import { identity, isLive, liveEntries, withEntryState } from './live-entries.ts';
import { goodPracticeOf, notesOf } from './notes.ts';
import { whenOf } from './when-columns.ts';
import type { WhenRow } from './when-columns.ts';

/*
 * Every entry of a source that was not withdrawn, with a person's own date and lane in place of the imported ones. Order:
 * first day (or, where that is open, last day), then source and row; what has no date comes last.
 */
const from = `
  FROM entry
  JOIN source ON source.id = entry.source
  JOIN source_state ON source_state.id = entry.source AND source_state.removed = 0
  ${withEntryState}
  LEFT JOIN placement ON placement.id = ${identity} AND placement.removed = 0
  LEFT JOIN agency AS lane ON lane.id = coalesce(placement.agency, entry.agency)
  LEFT JOIN date_correction AS corrected ON corrected.id = ${identity} AND corrected.removed = 0`;

/** Of an identity, the row that stands under it now. */
const ofIdentity = `
  WHERE ${isLive} AND ${identity} = @id AND entry.id = coalesce(
    (SELECT id FROM entry_state WHERE identity = @id AND state = 'stands' AND removed = 0), @id)`;

const standing = (column: string) => `CASE WHEN corrected.id IS NULL THEN entry.${column} ELSE corrected.${column} END`;

const standingColumns = (columns: readonly (keyof WhenRow)[]): string =>
  columns.map((column) => `${standing(column)} AS ${column}`).join(', ');

const standingWhen = standingColumns([
  'as_written',
  'earliest',
  'latest',
  'precision',
  'certainty',
  'edtf',
  'time',
  'parts',
]);

const agency = 'coalesce(lane.merged_into, lane.id)';
const otherAgencies = 'coalesce(placement.other_agencies, entry.other_agencies)';
const lanesAlone = `${agency} AS agency, ${otherAgencies} AS other_agencies`;
const lane = `
  ${lanesAlone},
  CASE WHEN placement.id IS NULL THEN entry.agency_state ELSE 'confirmed' END AS agency_state,
  coalesce(placement.why, entry.why) AS why`;

const attention = 'entry.needs_attention = 1 AND corrected.id IS NULL AS attention';

const inOrder = `
  ORDER BY
    CASE WHEN corrected.id IS NULL THEN coalesce(entry.earliest, entry.latest, '9999-99-99')
      ELSE coalesce(corrected.earliest, corrected.latest, '9999-99-99') END,
    entry.source, entry.row, entry.id`;

type LaneRow = {
  readonly agency: AgencyId | null;
  readonly agency_state: AgencyState;
  readonly other_agencies: string;
  readonly why: string;
};

/**
 * Reads ids of the agencies beside the lane; a merged one is what it was merged into. Nearly every entry has none, so the
 * empty list is not parsed.
 */
const otherAgenciesOf = (review: ReadableReview) => {
  const live = new Map(
    review.database
      .prepare<[], { readonly id: number; readonly stands: AgencyId }>(
        'SELECT id, coalesce(merged_into, id) AS stands FROM agency WHERE removed = 0',
      )
      .all()
      .map(({ id, stands }) => [id, stands]),
  );
  return ({ agency, other_agencies: json }: LanesAlone): readonly AgencyId[] =>
    json === '[]'
      ? []
      : [...new Set(readNumbers(json).flatMap((id) => live.get(id) ?? []))].filter((other) => other !== agency);
};

type LanesAlone = Pick<LaneRow, 'agency' | 'other_agencies'>;

type ReadableRow = LanesAlone &
  Pick<WhenRow, 'earliest' | 'latest' | 'time'> &
  CellsRow & { readonly id: EntryId; readonly source_kind: SourceKind };

/** The row that an entry's words stand in, and two texts that change with what is read of it beside its words. */
export type EntryStamp = {
  readonly row: number;
  /** Changes with its kind and days, which is all that the gap rules read. */
  readonly version: string;
  /** Changes with its lanes and its time. */
  readonly stamp: string;
};

/** Values in one text. SQLite puts it together, since to hand over each value of every entry takes longer than all the rest. */
const inOneText = (values: readonly string[]): string =>
  values.map((value) => `coalesce(${value}, '..')`).join(" || ' ' || ");

const version = inOneText(['source_state.kind', standing('earliest'), standing('latest')]);
const beside = inOneText([agency, standing('time')]);

type StampRow = LanesAlone & EntryStamp;

/** The stamps of all entries, in order. An imported row's words never change, so nothing of them is read. */
export const readEntryStamps = (review: ReadableReview): readonly EntryStamp[] => {
  const others = otherAgenciesOf(review);
  return review.database
    .prepare<[], StampRow>(
      `SELECT entry.id AS row, ${version} AS version, ${beside} AS stamp, ${lanesAlone}
       ${from} WHERE ${isLive} ${inOrder}`,
    )
    .all()
    .map((entry) =>
      entry.other_agencies === '[]' ? entry : { ...entry, stamp: `${entry.stamp} ${others(entry).join()}` },
    );
};

const replacedRows = `WHERE entry_state.state = 'replaced' AND entry_state.identity IN (SELECT identity FROM ${liveEntries})
   ORDER BY entry.id DESC`;

/** What the gap rules read of the entries in these rows, by the row. */
export const readRowsForGaps = (
  review: ReadableReview,
  rows: readonly number[],
): ReadonlyMap<number, ReadableEntry> => {
  const read = readable(review);
  return new Map(
    review.database
      .prepare<[string], ReadableRow & { readonly row: number }>(
        `SELECT ${identity} AS id, entry.id AS row, source_state.kind AS source_kind, ${lanesAlone}, ${standingColumns(['earliest', 'latest', 'time'])}, ${cellColumns}
         ${from} ${withRecord} WHERE entry.id IN (SELECT value FROM json_each(?))`,
      )
      .all(JSON.stringify(rows))
      .map((row) => [row.row, read(row)]),
  );
};

const readable = (review: ReadableReview) => {
  const others = otherAgenciesOf(review);
  const cellsOf = entryCells(review);
  return (row: ReadableRow): ReadableEntry => ({
    id: row.id,
    sourceKind: row.source_kind,
    source: row.source,
    agency: row.agency ?? undefined,
    otherAgencies: others(row),
    when: { earliest: row.earliest ?? undefined, latest: row.latest ?? undefined, time: row.time ?? undefined },
    columns: cellsOf(row).filter(isRead),
  });
};

/** How every entry is placed. */
export const readLanes = (review: ReadableReview): ReadonlyMap<EntryId, Placement> => {
  const placementOf = placementReader(review);
  return new Map(
    review.database
      .prepare<[], LaneRow & { readonly id: EntryId }>(`SELECT ${identity} AS id, ${lane} ${from} WHERE ${isLive}`)
      .all()
      .map((row) => [row.id, placementOf(row)]),
  );
};

const placementReader = (review: ReadableReview) => {
  const others = otherAgenciesOf(review);
  return (row: LaneRow): Placement => ({
    agency: row.agency ?? undefined,
    state: row.agency_state,
    otherAgencies: others(row),
    why: row.why,
  });
};

type EntryRow = LaneRow &
  WhenRow &
  CellsRow & {
    readonly id: EntryId;
    readonly file_name: string;
    readonly parts_of_source: string;
    readonly row: number;
    readonly rows: string;
    readonly explanation: string;
    readonly corrected: string | null;
    readonly comment: string;
    readonly problems: string;
    readonly attention: number;
  };

/** The imported date stands in the entry itself; a person's own is looked up beside it. */
const wholeEntry = `
  SELECT ${identity} AS id, source.file_name, source.parts AS parts_of_source, entry.row, entry.rows, entry.as_written, entry.earliest, entry.latest,
    entry.precision, entry.certainty, entry.edtf, entry.time, entry.parts, entry.explanation, ${lane},
    entry.comment, ${cellColumns}, entry.problems, ${attention}
  ${from} ${withRecord}`;

const correctionsOf = (review: ReadableReview): ReadonlyMap<EntryId, When> =>
  new Map(
    review.database
      .prepare<[], WhenRow & { readonly id: EntryId }>(
        `SELECT id, as_written, earliest, latest, precision, certainty, edtf, time, parts
         FROM date_correction WHERE removed = 0`,
      )
      .all()
      .map((row) => [row.id, whenOf(row)]),
  );

type EarlierRow = WhenRow & {
  readonly id: EntryId;
  readonly file_name: string;
  readonly row: number;
  readonly text: string;
  readonly comment: string;
};

const earlierOf = (review: ReadableReview): ReadonlyMap<EntryId, readonly EarlierEntry[]> => {
  const rows = review.database
    .prepare<[], EarlierRow>(
      `SELECT entry_state.identity AS id, source.file_name, entry.row, as_written, earliest, latest, precision, certainty,
         edtf, time, entry.parts, text, comment
       FROM entry_state JOIN entry ON entry.id = entry_state.id JOIN source ON source.id = entry.source
       WHERE entry_state.state = 'replaced' AND entry_state.removed = 0 ORDER BY entry.id`,
    )
    .all();
  const found = new Map<EntryId, EarlierEntry[]>();
  for (const { id, file_name: fileName, row, text, comment, ...when } of rows)
    found.set(id, [...(found.get(id) ?? []), { fileName, row, when: whenOf(when), text, comment }]);
  return found;
};

/** Entries that a later version of their file no longer has, whole, with all that was put beside them. */
export const readWithdrawnEntries = (review: ReadableReview): readonly Entry[] =>
  review.database
    .prepare<[], EntryRow>(`${wholeEntry} WHERE entry_state.state = 'withdrawn' ${inOrder}`)
    .all()
    .map(entryReader(review));

const entryReader = (review: ReadableReview) => {
  const corrections = correctionsOf(review);
  const goodPractice = goodPracticeOf(review);
  const notes = notesOf(review);
  const earlier = earlierOf(review);
  const placementOf = placementReader(review);
  const cellsOf = entryCells(review);
  return (row: EntryRow): Entry => ({
    id: row.id,
    source: row.source,
    fileName: row.file_name,
    row: row.row,
    rows: readNumbers(row.rows),
    place: placeOfRows(readParts(row.parts_of_source), readNumbers(row.rows)),
    when: whenOf(row),
    explanation: row.explanation,
    corrected: corrections.get(row.id),
    placement: placementOf(row),
    text: row.text,
    comment: row.comment,
    columns: cellsOf(row),
    problems: readProblems(row.problems),
    needsAttention: row.attention === 1,
    goodPractice: goodPractice.get(row.id) ?? [],
    notes: notes.get(row.id) ?? [],
    earlier: earlier.get(row.id) ?? [],
  });
};

/** All entries whole, in order. */
export const readEntries = (review: ReadableReview): readonly Entry[] =>
  review.database.prepare<[], EntryRow>(`${wholeEntry} WHERE ${isLive} ${inOrder}`).all().map(entryReader(review));

/** The entries of one source in the order of their rows, whether or not it was withdrawn. */
export const entriesOfSource = (review: ReadableReview, source: SourceId): readonly EntryId[] =>
  review.database
    .prepare<[SourceId], { readonly id: EntryId }>('SELECT id FROM entry WHERE source = ? ORDER BY id')
    .all(source)
    .map(({ id }) => id);

/** One entry whole; undefined where there is none or its import was undone. */
export const readEntry = (review: ReadableReview, id: EntryId): Entry | undefined => {
  const row = review.database.prepare<[{ id: EntryId }], EntryRow>(`${wholeEntry} ${ofIdentity}`).get({ id });
  return row === undefined ? undefined : entryReader(review)(row);
};

type TextRow = LaneRow &
  WhenRow & {
    readonly id: EntryId;
    readonly text: string;
    readonly comment: string;
    readonly file_name: string;
    readonly row: number;
    readonly attention: number;
    readonly written: string;
  };

/** The words of some entries, in the order asked for; those that are no longer there are left out. */
export const readEntryTexts = (review: ReadableReview, ids: readonly EntryId[]): readonly EntryText[] => {
  const placementOf = placementReader(review);
  const one = review.database.prepare<[{ id: EntryId }], TextRow>(
    `SELECT ${identity} AS id, ${standingWhen}, ${lane}, entry.text, entry.comment, source.file_name, entry.row, entry.as_written AS written, ${attention}
     ${from} ${ofIdentity}`,
  );
  return ids.flatMap((id) => {
    const row = one.get({ id });
    if (row === undefined) return [];
    const { text, comment, file_name: fileName, written } = row;
    const read = { when: whenOf(row), placement: placementOf(row), needsAttention: row.attention === 1 };
    return [{ id, ...read, text, comment, fileName, row: row.row, written }];
  });
};

/** What the gap rules read of rows whose place a later version of their file took, the latest first. */
export const readEarlierEntries = (review: ReadableReview): readonly ReadableEntry[] => {
  const rows = review.database.prepare<[], number>(`SELECT entry.id ${from} ${replacedRows}`).pluck().all();
  const entries = readRowsForGaps(review, rows);
  return rows.flatMap((row) => entries.get(row) ?? []);
};
