import type { CalendarDate } from '../../../model.ts';
import type { ClockUnit, Nation } from '../clock.ts';

/** `local` runs only where somebody chose it; a `duration` has no limit; `own` is the panel's. */
export const ruleScopes = ['national', 'local', 'duration', 'own'] as const;
export type RuleScope = (typeof ruleScopes)[number];

/** A rule that limits an interval, as data: from which step to which, how long, where and when it holds, who says so. */
export type ClockRule = {
  /** Stable: people's choices and decisions refer to it. */
  readonly id: string;
  readonly name: string;
  /** Any of these steps starts it; see `steps.ts`. */
  readonly from: readonly string[];
  readonly to: string;
  /** Absent for a duration, and where the entry's own words say it ("within two days"). */
  readonly limit?: number | undefined;
  /** The start of a window, in the same unit. */
  readonly notBefore?: number | undefined;
  readonly unit: ClockUnit;
  /** Where it holds; everywhere where absent. */
  readonly nations?: readonly Nation[] | undefined;
  /** The place whose rule it is, for a local one. */
  readonly area?: string | undefined;
  /** It counts for starts from this day on, and up to that one. */
  readonly inForceFrom?: CalendarDate | undefined;
  readonly inForceTo?: CalendarDate | undefined;
  readonly scope: RuleScope;
  /** Runs until somebody switches it off. */
  readonly onAtStart: boolean;
  /** Without an end it is proposed always, only where words say that it had not ended, or never. */
  readonly whenOpen: 'always' | 'when-said' | 'never';
  /** Each end starts the next interval ("supervision at least every 14 days"). */
  readonly repeats: boolean;
  /** Who says so: a page, a guideline, or that it was not verified. */
  readonly source: string;
  readonly note: string;
};
