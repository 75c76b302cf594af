import type { AgencyId, CalendarDate, EntryId } from '../../model.ts';

export const clockUnits = ['hours', 'days', 'working days', 'weeks', 'months', 'weeks of pregnancy'] as const;
export type ClockUnit = (typeof clockUnits)[number];

/** Whose guidance a review goes by. */
export const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;
export type Nation = (typeof nations)[number];

/** Whose bank holidays working days skip. */
export const holidayAreas = ['England and Wales', 'Scotland', 'Northern Ireland'] as const;
export type HolidayArea = (typeof holidayAreas)[number];

export const holidayAreaOf: Readonly<Record<Nation, HolidayArea>> = {
  England: 'England and Wales',
  Wales: 'England and Wales',
  Scotland: 'Scotland',
  'Northern Ireland': 'Northern Ireland',
};

/** `proposed` from words; `confirmed` or `set-aside` by a person. */
export const clockStates = ['proposed', 'confirmed', 'set-aside'] as const;
export type ClockState = (typeof clockStates)[number];

/** Where a clock starts or ends: a day, and the entry that says so. */
export type ClockEnd = {
  readonly entry?: EntryId | undefined;
  readonly day: CalendarDate;
  /** `HH:MM`; counts only where the limit is in hours. */
  readonly time?: string | undefined;
  /** What it is ("referral"), or, where a person chose it, what the rule calls it. */
  readonly step: string;
  /** The words that say so, or that a person chose it. */
  readonly why: string;
};

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
  /** What would end it: "assessment complete". */
  readonly awaits: string;
  /** Entries whose words say that it had not ended on their day ("no response yet"), in order. */
  readonly stillOpen: readonly ClockEnd[];
  /** The day up to which `elapsed` counts: that of its end, else the last day that is known of. */
  readonly until: CalendarDate;
  /** In `unit`; up to `until`. */
  readonly elapsed: number;
  readonly unit: ClockUnit;
  /** Absent for a duration that no rule limits. */
  readonly limit?: number | undefined;
  /** The first day of a window within which it should end ("day 10 to 14"). */
  readonly notBefore?: number | undefined;
  /** The last day that meets the limit. */
  readonly due?: CalendarDate | undefined;
  /** Absent while it still runs within its limit, where there is no limit, and where times of day would have to tell. */
  readonly met?: boolean | undefined;
  readonly state: ClockState;
  readonly reason: string;
  /** Its arithmetic in words: "referral 05.12.13 → decision 09.12.13: 2 working days, limit 1". */
  readonly text: string;
  readonly source: string;
};

/** What a person said of a clock, as it is kept. Days count where the entry has none of its own, or is gone. */
export type ClockDecision = {
  readonly rule: string;
  readonly fromEntry?: EntryId | undefined;
  readonly fromDay?: CalendarDate | undefined;
  readonly toEntry?: EntryId | undefined;
  readonly toDay?: CalendarDate | undefined;
  readonly state: Exclude<ClockState, 'proposed'>;
  readonly reason: string;
};
