import { dayNumber } from '#shared/domain/calendar.ts';
import { labelOfBeginning, shortLabel } from '#shared/domain/reading/short-label.ts';
import { certainties, precisions } from '#shared/model.ts';
import type { AgencyId, CalendarDate, DayNumber, EntryColumns, EntryId, SourceId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { readNumbers } from './json-column.ts';

/*
 * The entries as columns are the first thing that a window waits for, so they are read apart from everything else: the table
 * `entry` alone, some rows at a time that are forgotten at once, and beside it the few rows of what people said about entries.
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
];

/** Characters of a text that are read with its entry: a few more than the longest label, enough for nearly every one. */
const firstRead = 66;

/** Rows that are in memory at one time: few enough never to be moved about by the collector. */
const rowsAtOnce = 512;

const cellsOfEntries = `
  SELECT id, source, row, earliest, CASE WHEN latest = earliest THEN 1 ELSE latest END, nullif(precision, 'day'),
    nullif(certainty, 'certain'), time, needs_attention, agency, agency_state = 'confirmed', nullif(other_agencies, '[]')
  FROM entry WHERE id > ? ORDER BY id LIMIT ${String(rowsAtOnce)}`;

const beginnings = `
  SELECT id, substr(text, 1, ${String(firstRead)}) FROM entry WHERE id > ? ORDER BY id LIMIT ${String(rowsAtOnce)}`;

/** Hands over all rows of a statement that answers some, in the order of their ids, after an id. */
const eachRow = <Cells extends readonly [id: EntryId, ...cells: readonly unknown[]]>(
  some: { readonly all: (after: number) => readonly Cells[] },
  take: (cells: Cells) => void,
): void => {
  for (let rows = some.all(0); rows.length > 0; rows = some.all(rows.at(-1)?.[0] ?? Infinity)) rows.forEach(take);
};

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

/** The entries as they lie in the file. */
const roomFor = (count: number) => ({
  id: new Array<EntryId>(count),
  source: new Array<SourceId>(count),
  /** The row of the file that stands for the entry: that of its latest version. */
  rowId: new Array<EntryId>(count),
  otherAgencies: new Array<readonly AgencyId[]>(count),
  earliest: new Array<DayNumber | null>(count),
  latest: new Array<DayNumber | null>(count),
  confirmed: new Array<0 | 1>(count),
  attention: new Array<0 | 1>(count),
  agency: new Int32Array(count),
  row: new Int32Array(count),
  minutes: new Int16Array(count),
  precision: new Int8Array(count),
  certainty: new Int8Array(count),
});
type Lying = ReturnType<typeof roomFor> & { readonly count: number };

const readAsTheyLie = (review: ReadableReview): Lying => {
  const { database } = review;
  const { sources, states, placements, corrections, agencies } = readBeside(review);
  const dayOf = dayReader();
  const others = otherAgencies(agencies);
  const lying = roomFor(database.prepare<[], number>('SELECT count(*) FROM entry').pluck().get() ?? 0);
  let at = 0;
  const take = (cells: EntryCells): void => {
    const id = cells[0];
    const state = states.size === 0 ? undefined : states.get(id);
    if (!sources.has(cells[1]) || (state?.state ?? 'stands') !== 'stands') return;
    const identity = state?.identity ?? id;
    const own = corrections.size === 0 ? undefined : corrections.get(identity);
    const placed = placements.size === 0 ? undefined : placements.get(identity);
    const given = placed?.agency ?? cells[9];
    const agency = given === null ? undefined : agencies.get(given)?.stands;
    lying.id[at] = identity;
    lying.rowId[at] = id;
    lying.source[at] = cells[1];
    lying.row[at] = cells[2];
    lying.agency[at] = agency ?? 0;
    lying.confirmed[at] = placed !== undefined || cells[10] === 1 ? 1 : 0;
    lying.otherAgencies[at] = others(placed === undefined ? cells[11] : placed.other_agencies, agency);
    lying.earliest[at] = dayOf(own === undefined ? cells[3] : own.earliest);
    lying.latest[at] = dayOf(own !== undefined ? own.latest : cells[4] === 1 ? cells[3] : cells[4]);
    lying.precision[at] = precisionNumbers.get(own?.precision ?? cells[5] ?? 'day') ?? -1;
    lying.certainty[at] = certaintyNumbers.get(own?.certainty ?? cells[6] ?? 'certain') ?? -1;
    lying.minutes[at] = minutesOf(own === undefined ? cells[7] : own.time);
    lying.attention[at] = cells[8] === 1 && own === undefined ? 1 : 0;
    at += 1;
  };
  eachRow(database.prepare<[number], EntryCells>(cellsOfEntries).raw(), take);
  return { ...lying, count: at };
};

/** The places of entries in the order of their sources: nearly always that in which they lie, as sources are added at the end. */
const bySource = ({ source, row, count }: Lying): Uint32Array => {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  const before = (a: number, b: number): number =>
    (source[a] ?? 0) - (source[b] ?? 0) || (row[a] ?? 0) - (row[b] ?? 0) || a - b;
  for (let at = 1; at < count; at++) if (before(at - 1, at) > 0) return order.sort(before);
  return order;
};

/** The places of entries in the order in which they are drawn. */
const byDay = (lying: Lying): Uint32Array => {
  const order = bySource(lying);
  const keys = new Float64Array(lying.count);
  for (let place = 0; place < keys.length; place++) {
    const at = order[place] ?? 0;
    keys[place] = ((lying.earliest[at] ?? lying.latest[at] ?? noDay) + beforeAllDays) * places + place;
  }
  keys.sort();
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) sorted[at] = order[(keys[at] ?? 0) % places] ?? 0;
  return sorted;
};

const arranged = <Cell>(column: Readonly<Record<number, Cell | undefined>>, order: Uint32Array): readonly Cell[] => {
  const made = new Array<Cell>(order.length);
  for (let at = 0; at < order.length; at++) {
    const cell = column[order[at] ?? 0];
    if (cell !== undefined) made[at] = cell;
  }
  return made;
};

/** The columns of the entries but their labels, and the row of the file that stands for each. */
export type DrawnEntries = {
  readonly columns: Omit<EntryColumns, 'label'>;
  readonly rowIds: readonly EntryId[];
};

/**
 * All entries that are drawn as parallel columns, with a person's own date and lane in place of the imported ones. Order:
 * first day (or, where that is open, last day), then source and row; what has no date comes last. See `EntryColumns`.
 */
export const readDrawnEntries = (review: ReadableReview): DrawnEntries => {
  const lying = readAsTheyLie(review);
  const order = byDay(lying);
  const columns = {
    id: arranged(lying.id, order),
    agency: arranged(lying.agency, order),
    confirmed: arranged(lying.confirmed, order),
    otherAgencies: arranged(lying.otherAgencies, order),
    earliest: arranged(lying.earliest, order),
    latest: arranged(lying.latest, order),
    precision: arranged(lying.precision, order),
    certainty: arranged(lying.certainty, order),
    minutes: arranged(lying.minutes, order),
    source: arranged(lying.source, order),
    row: arranged(lying.row, order),
    attention: arranged(lying.attention, order),
  };
  return { columns, rowIds: arranged(lying.rowId, order) };
};

/** The first words of entries, beside their rows; most are read from the beginning of the text alone. */
export const readLabels = (review: ReadableReview, rowIds: readonly EntryId[]): readonly string[] => {
  const textOf = review.database.prepare<[EntryId], string>('SELECT text FROM entry WHERE id = ?').pluck();
  const labels: string[] = [];
  const beginningsOf = review.database.prepare<[number], [id: EntryId, beginning: string]>(beginnings).raw();
  eachRow(beginningsOf, ([id, beginning]) => {
    labels[id] = labelOfBeginning(beginning) ?? shortLabel(textOf.get(id) ?? '');
  });
  return rowIds.map((id) => labels[id] ?? '');
};

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
