import { certainties, precisions } from './model.ts';
import type { AgencyId, DayNumber, EntryColumns, EntryId, SourceId } from './model.ts';

/** Where a column is not as expected: how far each such place lies from the one before it, and what stands there. */
export type Exceptions<Cell> = { readonly skip: readonly number[]; readonly cell: readonly Cell[] };

/**
 * The columns of the entries, small for the way to a window: most cells are as one expects from the entry before, and only
 * the others are told. Still plain JSON; `unpackColumns` makes the same columns of it again.
 */
export type PackedColumns = {
  readonly count: number;
  readonly source: readonly SourceId[];
  /** Days since the first day of the entry before that has one. */
  readonly earliest: readonly (number | null)[];
  /** Expected: the first day. */
  readonly latest: Exceptions<DayNumber | null>;
  /** Expected: one more than that of the entry before from the same source. */
  readonly id: Exceptions<EntryId>;
  readonly row: Exceptions<number>;
  /** Expected: that of the entry before from the same source. */
  readonly agency: Exceptions<number>;
  /** Expected: confirmed, none, a day, certain, none, none. */
  readonly confirmed: Exceptions<0 | 1>;
  readonly otherAgencies: Exceptions<readonly AgencyId[]>;
  readonly precision: Exceptions<number>;
  readonly certainty: Exceptions<number>;
  readonly minutes: Exceptions<number>;
  readonly attention: Exceptions<0 | 1>;
  /** Absent where they come by themselves. */
  readonly label?: PackedLabels | undefined;
};

/** One to a line; a list where a label holds a line break. */
export type PackedLabels = string | readonly string[];

const day = precisions.indexOf('day');
const certain = certainties.indexOf('certain');
const none: readonly AgencyId[] = [];

/** Collects exceptions in the order of their places. */
const exceptions = <Cell>() => {
  const skip: number[] = [];
  const cell: Cell[] = [];
  let before = 0;
  return {
    add: (at: number, here: Cell): void => {
      skip.push(at - before);
      cell.push(here);
      before = at;
    },
    all: { skip, cell },
  };
};

const unlike = <Cell>(column: readonly Cell[], expected: Cell): Exceptions<Cell> => {
  const { add, all } = exceptions<Cell>();
  for (let at = 0; at < column.length; at++) {
    const here = column[at];
    if (here !== undefined && here !== expected) add(at, here);
  }
  return all;
};

const unlikeBeside = <Cell>(column: readonly Cell[], beside: readonly Cell[]): Exceptions<Cell> => {
  const { add, all } = exceptions<Cell>();
  for (let at = 0; at < column.length; at++) {
    const here = column[at];
    if (here !== undefined && here !== beside[at]) add(at, here);
  }
  return all;
};

/** Of a column that goes on from entry to entry of each source: `step` more than the one before. */
const unlikeBefore = <Cell extends number>(
  column: readonly Cell[],
  source: readonly SourceId[],
  step: number,
): Exceptions<Cell> => {
  const { add, all } = exceptions<Cell>();
  const last = new Map<SourceId | undefined, number>();
  for (let at = 0; at < column.length; at++) {
    const here = column[at];
    if (here === undefined) continue;
    if (here !== (last.get(source[at]) ?? 0) + step) add(at, here);
    last.set(source[at], here);
  }
  return all;
};

const unlikeNone = (column: EntryColumns['otherAgencies']): Exceptions<readonly AgencyId[]> => {
  const { add, all } = exceptions<readonly AgencyId[]>();
  for (let at = 0; at < column.length; at++) {
    const here = column[at] ?? none;
    if (here.length > 0) add(at, here);
  }
  return all;
};

const daysBetween = (column: EntryColumns['earliest']): PackedColumns['earliest'] => {
  let before = 0;
  return column.map((here) => {
    if (here === null) return null;
    const since = here - before;
    before = here;
    return since;
  });
};

const lineBreaks = (text: string): number => {
  let found = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found += 1;
  return found;
};

export const packLabels = (labels: readonly string[]): PackedLabels => {
  const lines = labels.join('\n');
  return lineBreaks(lines) === labels.length - 1 ? lines : labels;
};

export const unpackLabels = (packed: PackedLabels): readonly string[] =>
  typeof packed === 'string' ? packed.split('\n') : packed;

/** Packs the columns of the entries but their labels; see `PackedColumns`. */
export const packColumns = (entries: Omit<EntryColumns, 'label'>): PackedColumns => {
  const { id, source, earliest } = entries;
  return {
    count: id.length,
    source,
    earliest: daysBetween(earliest),
    latest: unlikeBeside(entries.latest, earliest),
    id: unlikeBefore(id, source, 1),
    row: unlikeBefore(entries.row, source, 1),
    agency: unlikeBefore(entries.agency, source, 0),
    confirmed: unlike(entries.confirmed, 1),
    otherAgencies: unlikeNone(entries.otherAgencies),
    precision: unlike(entries.precision, day),
    certainty: unlike(entries.certainty, certain),
    minutes: unlike(entries.minutes, -1),
    attention: unlike(entries.attention, 0),
  };
};

const placed = <Cell>(column: Cell[], { skip, cell }: Exceptions<Cell>): Cell[] => {
  let at = 0;
  for (let exception = 0; exception < skip.length; exception++) {
    at += skip[exception] ?? 0;
    const here = cell[exception];
    if (here !== undefined) column[at] = here;
  }
  return column;
};

const filled = <Cell>(count: number, expected: Cell, unlikely: Exceptions<Cell>): readonly Cell[] =>
  placed(new Array<Cell>(count).fill(expected), unlikely);

const goneOn = <Cell extends number>(
  source: readonly SourceId[],
  { skip, cell }: Exceptions<Cell>,
  step: number,
): readonly Cell[] => {
  const last = new Map<SourceId, number>();
  let exception = 0;
  let next = skip[0] ?? -1;
  return source.map((from, at) => {
    let here = (last.get(from) ?? 0) + step;
    if (at === next) {
      here = cell[exception] ?? here;
      exception += 1;
      next = exception < skip.length ? at + (skip[exception] ?? 0) : -1;
    }
    last.set(from, here);
    return here as Cell;
  });
};

const daysAfter = (column: PackedColumns['earliest']): EntryColumns['earliest'] => {
  let before = 0;
  return column.map((since) => {
    if (since === null) return null;
    before += since;
    return before as DayNumber;
  });
};

/** The columns that were packed; `label` is empty where the labels come by themselves. */
export const unpackColumns = (packed: PackedColumns): EntryColumns => {
  const { count, source, label } = packed;
  const earliest = daysAfter(packed.earliest);
  return {
    id: goneOn(source, packed.id, 1),
    agency: goneOn(source, packed.agency, 0),
    confirmed: filled(count, 1, packed.confirmed),
    otherAgencies: filled(count, none, packed.otherAgencies),
    earliest,
    latest: placed([...earliest], packed.latest),
    precision: filled(count, day, packed.precision),
    certainty: filled(count, certain, packed.certainty),
    minutes: filled(count, -1, packed.minutes),
    source,
    row: goneOn(source, packed.row, 1),
    attention: filled(count, 0, packed.attention),
    label: label === undefined ? [] : unpackLabels(label),
  };
};
