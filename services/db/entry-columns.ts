import { dayNumber } from '#shared/domain/calendar.ts';
import { labelOfBeginning, shortLabel } from '#shared/domain/reading/short-label.ts';
import { certainties, precisions } from '#shared/model.ts';
import type { AgencyId, CalendarDate, DayNumber, EntryColumns, EntryId, SourceId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { readNumbers } from './json-column.ts';

/*
 * The entries as columns are the first thing that a window waits for, so they are read apart from everything else: the table
 * `entry` alone, row by row without objects, and beside it the few rows of what people said about entries.
 */

/** What nearly every entry has in common comes as null, which costs nothing to hand over. */
type EntryCells = [
  id: EntryId,
  source: SourceId,
  row: number,
  earliest: CalendarDate | null,
  /** 1 where it is the earliest day. */
  latest: CalendarDate | 1 | null,
  /** Null for a day. */
  precision: string | null,
  /** Null for a certain one. */
  certainty: string | null,
  time: string | null,
  attention: number,
  agency: number | null,
  confirmed: number,
  /** Null for none. */
  otherAgencies: string | null,
  beginning: string,
];

/** Characters of a text that are read with its entry: a few more than the longest label, enough for nearly every one. */
const firstRead = 66;

const cellsOfEntries = `
  SELECT id, source, row, earliest, CASE WHEN latest = earliest THEN 1 ELSE latest END, nullif(precision, 'day'),
    nullif(certainty, 'certain'), time, needs_attention, agency, agency_state = 'confirmed', nullif(other_agencies, '[]'),
    substr(text, 1, ${String(firstRead)})
  FROM entry`;

type DateCells = Pick<
  {
    earliest: CalendarDate | null;
    latest: CalendarDate | null;
    precision: string;
    certainty: string;
    time: string | null;
  },
  'earliest' | 'latest' | 'precision' | 'certainty' | 'time'
>;

const rowsById = <Row extends { readonly id: number }>(review: ReadableReview, sql: string): ReadonlyMap<number, Row> =>
  new Map(
    review.database
      .prepare<[], Row>(sql)
      .all()
      .map((row) => [row.id, row]),
  );

/** What stands beside the entries and decides where and when they are drawn. */
const readBeside = (review: ReadableReview) => ({
  sources: rowsById(review, 'SELECT id FROM source_state WHERE removed = 0'),
  states: rowsById<{ readonly id: number; readonly identity: EntryId; readonly state: string }>(
    review,
    'SELECT id, identity, state FROM entry_state WHERE removed = 0',
  ),
  placements: rowsById<{ readonly id: number; readonly agency: number; readonly other_agencies: string }>(
    review,
    'SELECT id, agency, other_agencies FROM placement WHERE removed = 0',
  ),
  corrections: rowsById<DateCells & { readonly id: number }>(
    review,
    'SELECT id, earliest, latest, precision, certainty, time FROM date_correction WHERE removed = 0',
  ),
  agencies: rowsById<{ readonly id: number; readonly stands: AgencyId; readonly removed: number }>(
    review,
    'SELECT id, coalesce(merged_into, id) AS stands, removed FROM agency',
  ),
});

/** Days of dates as they are written: a review names few days, each many times. */
const dayReader = () => {
  const known = new Map<CalendarDate, DayNumber>();
  return (date: CalendarDate | null): DayNumber | null => {
    if (date === null) return null;
    const found = known.get(date);
    if (found !== undefined) return found;
    const day = dayNumber(date);
    known.set(date, day);
    return day;
  };
};

const minutesOf = (time: string | null): number =>
  time === null ? -1 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Room for the place of an entry beside its day, in one number that can be sorted: days take 22 bits, places 30. */
const places = 2 ** 30;
/** After every day there is: what is open at both ends or could not be read. */
const noDay = 3_000_000;
const beforeAllDays = 800_000;

/** The rows in the order of their sources: nearly always the order in which they came, since sources are added at the end. */
const bySource = (rows: EntryCells[]): readonly EntryCells[] => {
  const before = (a: EntryCells, b: EntryCells): number => a[1] - b[1] || a[2] - b[2] || a[0] - b[0];
  const isInOrder = rows.every((row, at) => at === 0 || before(rows[at - 1] ?? row, row) < 0);
  return isInOrder ? rows : rows.sort(before);
};

/**
 * All entries that are drawn as parallel columns, with a person's own date and lane in place of the imported ones. Order:
 * first day (or, where that is open, last day), then source and row; what has no date comes last. See `EntryColumns`.
 */
export const readEntryColumns = (review: ReadableReview): EntryColumns => {
  const { sources, states, placements, corrections, agencies } = readBeside(review);
  const dayOf = dayReader();
  const rows = bySource(review.database.prepare<[], EntryCells>(cellsOfEntries).raw().all());
  const identityOf = (id: EntryId): EntryId => (states.size === 0 ? id : (states.get(id)?.identity ?? id));
  const correctionOf = (id: EntryId) => (corrections.size === 0 ? undefined : corrections.get(identityOf(id)));

  const keys = new Float64Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const cells = rows[place];
    if (cells === undefined) continue;
    const id = cells[0];
    if (!sources.has(cells[1]) || (states.size > 0 && (states.get(id)?.state ?? 'stands') !== 'stands')) continue;
    const own = correctionOf(id);
    const latest = cells[4] === 1 ? null : cells[4];
    const day = own === undefined ? dayOf(cells[3] ?? latest) : dayOf(own.earliest ?? own.latest);
    keys[count++] = ((day ?? noDay) + beforeAllDays) * places + place;
  }
  const textOf = review.database.prepare<[EntryId], string>('SELECT text FROM entry WHERE id = ?').pluck();
  const others = otherAgencies(agencies);
  const columns = columnsOf(count);
  let at = 0;
  for (const key of keys.subarray(0, count).sort()) {
    const cells = rows[key % places];
    if (cells === undefined) continue;
    const id = cells[0];
    const own = correctionOf(id);
    const placed = placements.size === 0 ? undefined : placements.get(identityOf(id));
    const given = placed?.agency ?? cells[9];
    const agency = given === null ? undefined : agencies.get(given)?.stands;
    columns.id[at] = identityOf(id);
    columns.agency[at] = agency ?? 0;
    columns.confirmed[at] = placed !== undefined || cells[10] === 1 ? 1 : 0;
    columns.otherAgencies[at] = others(placed === undefined ? cells[11] : placed.other_agencies, agency);
    columns.earliest[at] = dayOf(own === undefined ? cells[3] : own.earliest);
    columns.latest[at] = dayOf(own !== undefined ? own.latest : cells[4] === 1 ? cells[3] : cells[4]);
    columns.precision[at] = precisionNumbers.get(own?.precision ?? cells[5] ?? 'day') ?? -1;
    columns.certainty[at] = certaintyNumbers.get(own?.certainty ?? cells[6] ?? 'certain') ?? -1;
    columns.minutes[at] = minutesOf(own === undefined ? cells[7] : own.time);
    columns.source[at] = cells[1];
    columns.row[at] = cells[2];
    columns.attention[at] = cells[8] === 1 && own === undefined ? 1 : 0;
    columns.label[at] = labelOfBeginning(cells[12]) ?? shortLabel(textOf.get(id) ?? '');
    at += 1;
  }
  return columns;
};

type Writable<Columns> = {
  -readonly [Name in keyof Columns]: Columns[Name] extends readonly (infer Cell)[] ? Cell[] : never;
};

const columnsOf = (length: number): Writable<EntryColumns> => ({
  id: new Array<EntryId>(length),
  agency: new Array<number>(length),
  confirmed: new Array<0 | 1>(length),
  otherAgencies: new Array<readonly AgencyId[]>(length),
  earliest: new Array<DayNumber | null>(length),
  latest: new Array<DayNumber | null>(length),
  precision: new Array<number>(length),
  certainty: new Array<number>(length),
  minutes: new Array<number>(length),
  source: new Array<SourceId>(length),
  row: new Array<number>(length),
  attention: new Array<0 | 1>(length),
  label: new Array<string>(length),
});

const none: readonly AgencyId[] = [];
const precisionNumbers = new Map<string, number>(precisions.map((name, number) => [name, number]));
const certaintyNumbers = new Map<string, number>(certainties.map((name, number) => [name, number]));

/** Agencies beside the lane; a merged one is what it was merged into, and one that was taken away is none. */
const otherAgencies = (
  agencies: ReadonlyMap<number, { readonly stands: AgencyId; readonly removed: number }>,
): ((json: string | null, lane: AgencyId | undefined) => readonly AgencyId[]) => {
  // The same few lists come again and again: each is parsed once.
  const known = new Map<string, readonly AgencyId[]>();
  const parsed = (json: string): readonly AgencyId[] => {
    const found = readNumbers(json).flatMap((id) => {
      const agency = agencies.get(id);
      return agency === undefined || agency.removed === 1 ? [] : [agency.stands];
    });
    return [...new Set(found)];
  };
  return (json, lane) => {
    if (json === null || json === '[]') return none;
    const all = known.get(json) ?? parsed(json);
    known.set(json, all);
    return lane !== undefined && all.includes(lane) ? all.filter((other) => other !== lane) : all;
  };
};
