/** A year as written: two digits still need the pivot, other widths are refused. */
export type YearWritten = { readonly value: number; readonly digits: number };

export type Portion = 'early' | 'mid' | 'late';

/** What one date of a cell says, before anything is carried over to it and before the calendar is asked. */
export type Core = {
  readonly unit:
    | 'day'
    | 'month'
    | 'year'
    | 'year-span'
    | 'decade'
    | 'quarter'
    | 'season'
    | 'term'
    | 'half'
    | 'week-of-month'
    | 'iso-week'
    | 'feast'
    | 'school-year'
    | 'financial-year';
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: YearWritten | undefined;
  /** Which quarter (1 to 4), season or term (0 is spring), half (1, 2), week (1 to 4, 5 is the last) or ISO week. */
  readonly which?: number | undefined;
  readonly feast?: string | undefined;
  /** Digits that were written as unknown. */
  readonly blank?: 'day' | 'day-and-month' | undefined;
  readonly portion?: { readonly from: Portion; readonly to: Portion } | undefined;
  /** The day begins or ends a week. */
  readonly week?: 'commencing' | 'ending' | undefined;
  /** Written in figures alone. */
  readonly numeric?: boolean | undefined;
  /** Sentences that a person should answer, though a reading stands. */
  readonly doubts: readonly string[];
  /** Why it was read so, to follow "because". */
  readonly because: readonly string[];
};

export type TimeWritten = { readonly time?: string | undefined; readonly doubt?: string | undefined };

/** One date of a cell with all that was said about it. */
export type Point = {
  readonly core: Core;
  readonly weekdays: readonly number[];
  readonly time?: TimeWritten | undefined;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/** A point, or two that make a span. */
export type Item = {
  readonly from: Point;
  readonly to?: Point | undefined;
  /** The two are parted by a stroke, which may also part a day from its month. */
  readonly stroke?: boolean | undefined;
};

/** How a cell places its dates: as they are, or open at one end. */
export type Opening = 'none' | 'before' | 'until' | 'from' | 'after' | 'between';

export type CellWritten = {
  readonly opening: Opening;
  readonly items: readonly Item[];
  /** One of several days, and nobody knew which ("2 or 3 June"). */
  readonly alternatives: boolean;
  /** Words in the cell that are no part of a date. */
  readonly otherWords?: string | undefined;
};

/** A piece of the cell that was understood, and where the next one begins. */
export type Parsed<T> = { readonly value: T; readonly next: number };

/** The reason given for UK order. */
export const dayStandsFirst = 'the day stands first';
