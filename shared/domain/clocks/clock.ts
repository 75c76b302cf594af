import type { AgencyId, CalendarDate, EntryId } from '../../model.ts';

export const clockUnits = ['hours', 'days', 'working days', 'weeks', 'months', 'weeks of pregnancy'] as const;
export type ClockUnit = (typeof clockUnits)[number];

/** Whose bank holidays working days skip. */
export const nations = ['England and Wales', 'Scotland', 'Northern Ireland'] as const;
export type Nation = (typeof nations)[number];

/** `proposed` from words; `confirmed` or `set-aside` by a person. */
export const clockStates = ['proposed', 'confirmed', 'set-aside'] as const;
export type ClockState = (typeof clockStates)[number];

/** Where a clock starts or ends: a day, and the entry that says so. */
export type ClockEnd = { readonly entry?: EntryId | undefined; readonly day: CalendarDate; readonly why: string };

/** Made of its rule and the entry it starts at, so that the same start gives the same id each time. */
export type ClockId = string & { readonly __brand: 'ClockId' };

/** An interval that a rule limits, between two entries. A rule that is met is shown too. */
export type Clock = {
  readonly id: ClockId;
  readonly rule: string;
  readonly name: string;
  /** The lane it is drawn under; absent where none is known. */
  readonly agency?: AgencyId | undefined;
  readonly from: ClockEnd;
  /** Absent where no entry ends it. */
  readonly to?: ClockEnd | undefined;
  /** In `unit`; up to the end, or, where there is none, to the last day of the review period or of its entries. */
  readonly elapsed: number;
  readonly unit: ClockUnit;
  /** Absent for a duration that no rule limits. */
  readonly limit?: number | undefined;
  /** The first day of a window within which it should end ("day 10 to 14"). */
  readonly notBefore?: number | undefined;
  /** The last day that meets the limit. */
  readonly due?: CalendarDate | undefined;
  /** Absent while it still runs within its limit, and where there is no limit. */
  readonly met?: boolean | undefined;
  readonly state: ClockState;
  readonly reason: string;
  /** Its arithmetic in words: "referral 05.12.13 → decision 09.12.13: 2 working days, limit 1". */
  readonly text: string;
  readonly source: string;
};
