import type { Core, Item, Point, YearWritten } from './written.ts';

/** What heading rows above a cell say, and how the file writes its dates. */
export type DateContext = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  /** Where `year` was found; a heading row above the cell unless it says otherwise. */
  readonly yearFrom?: 'heading' | 'column' | 'person' | undefined;
  /** The last two-digit year that is 20yy; 49 unless the review says otherwise. */
  readonly pivot?: number | undefined;
  /** Day first unless a person said that this file writes the month first. */
  readonly dayOrder?: 'day-first' | 'month-first' | undefined;
};

type Carried = { readonly items: readonly Item[]; readonly refusal?: string | undefined };

const yearBefore = 'A date without a year was put in the year before the one named at the end: check the year.';
const mixed = 'A date in figures without a year stands beside one in words: check the days.';

const lastDayAlone = 'The last date is a day without a month: it was taken to be in the month before it.';
const strokeInList = 'Two numbers with a stroke can be a day and a month, or two days: they were read as two days.';
const looseDay = 'Numbers were taken as days of the month in the heading above: check them.';

const yearSources = {
  heading: 'the year stands in a heading above',
  column: 'the year stands in a column of its own',
  person: 'the year was given for this file',
} as const;

const lacksMonth = (core: Core): boolean => core.unit === 'day' && core.month === undefined;

const orderKey = (core: Core): number => (core.month ?? 0) * 100 + (core.day ?? (core.portion === undefined ? 0 : 1));

const yearNumber = (year: YearWritten): YearWritten =>
  year.digits === 2 ? { value: (year.value + 99) % 100, digits: 2 } : { value: year.value - 1, digits: year.digits };

/** Month and year of the next date that has them: "7-24.02.14", "9 and 24 October 2013", "April - June 1999". */
const fromNext = (core: Core, next: Core | undefined): Core => {
  let carried = core;
  if (next === undefined) return carried;
  if (lacksMonth(carried) && next.unit === 'day' && next.month !== undefined) {
    const because = [...carried.because, 'the dates share their month'];
    carried = { ...carried, month: next.month, numeric: next.numeric, because };
  }
  if (carried.year === undefined && next.year !== undefined && !lacksMonth(carried)) {
    const comesLater = carried.month !== undefined && next.month !== undefined && orderKey(carried) > orderKey(next);
    const overTheYear = comesLater && carried.month !== next.month;
    const doubts = [...carried.doubts];
    if (overTheYear) doubts.push(yearBefore);
    if (carried.numeric === true && next.numeric !== true && next.unit === 'day') doubts.push(mixed);
    const because = overTheYear ? carried.because : [...carried.because, 'the dates share their year'];
    carried = { ...carried, year: overTheYear ? yearNumber(next.year) : next.year, doubts, because };
  }
  return carried;
};

const fromPrevious = (core: Core, previous: Core | undefined): Core | undefined => {
  let carried = core;
  if (previous === undefined) return carried;
  if (lacksMonth(carried) && previous.unit === 'day' && previous.month !== undefined) {
    const doubts = [...carried.doubts, lastDayAlone];
    carried = {
      ...carried,
      month: previous.month,
      doubts,
      because: [...carried.because, 'the dates share their month'],
    };
  }
  if (carried.year === undefined && previous.year !== undefined && !lacksMonth(carried)) {
    const earlier =
      carried.month !== undefined && previous.month !== undefined && orderKey(carried) < orderKey(previous);
    if (earlier) return undefined;
    carried = { ...carried, year: previous.year, because: [...carried.because, 'the dates share their year'] };
  }
  return carried;
};

const fromHeadings = (core: Core, context: DateContext, loose: boolean): Core => {
  let carried = core;
  if (lacksMonth(carried) && context.month !== undefined) {
    const doubts = loose ? [...carried.doubts, looseDay] : carried.doubts;
    carried = {
      ...carried,
      month: context.month,
      doubts,
      because: [...carried.because, 'the month stands in a heading above'],
    };
  }
  if (carried.year === undefined && context.year !== undefined && !lacksMonth(carried)) {
    const because = [...carried.because, yearSources[context.yearFrom ?? 'heading']];
    carried = { ...carried, year: { value: context.year, digits: 4 }, because };
  }
  return carried;
};

/**
 * Fills months and years that a cell names once for several dates, first from the date behind, then from the date in
 * front, then from heading rows. A year that is nowhere stays missing: it is never guessed.
 */
export const carryOver = (items: readonly Item[], context: DateContext): Carried => {
  const points = items.flatMap((item): readonly Point[] =>
    item.to === undefined ? [item.from] : [item.from, item.to],
  );
  const cores = points.map((point) => point.core);
  const filled: (Core | undefined)[] = [];
  for (let at = cores.length - 1; at >= 0; at--) {
    const core = cores[at];
    if (core !== undefined) filled[at] = fromNext(core, filled[at + 1]);
  }
  for (let at = 0; at < filled.length; at++) {
    const core = filled[at];
    if (core === undefined) continue;
    const carried = fromPrevious(core, filled[at - 1]);
    if (carried === undefined) {
      return {
        items,
        refusal: 'The last date has no year and would come before the one in front of it: give its year.',
      };
    }
    filled[at] = carried;
  }
  let at = 0;
  const next = (point: Point, stroke: boolean): Point => {
    const core = filled[at++];
    return core === undefined ? point : { ...point, core: fromHeadings(core, context, point.approximate || stroke) };
  };
  return {
    items: items.map((item) => {
      const stroke = item.stroke === true;
      const inList = stroke && items.length > 1 && lacksMonth(item.from.core);
      const from = next(item.from, stroke);
      const doubted = inList ? { ...from, core: { ...from.core, doubts: [...from.core.doubts, strokeInList] } } : from;
      return item.to === undefined ? { from: doubted } : { from: doubted, to: next(item.to, stroke) };
    }),
  };
};
