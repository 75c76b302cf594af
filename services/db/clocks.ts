import type { ClockDecision, ClockId, ClockUnit } from '#shared/domain/clocks/clock.ts';
import { clockUnits } from '#shared/domain/clocks/clock.ts';
import type { CalendarDate, EntryId } from '#shared/model.ts';
import { damaged } from './foreseen.ts';
import type { ReadableReview } from './handles.ts';
import { isRecord } from './json-column.ts';
import { liveEntries } from './live-entries.ts';

type DecisionRow = {
  readonly id: ClockId;
  readonly rule: string;
  readonly from_entry: EntryId | null;
  readonly from_day: CalendarDate | null;
  readonly to_entry: EntryId | null;
  readonly to_day: CalendarDate | null;
  readonly state: ClockDecision['state'];
  readonly reason: string;
};

/** What was decided about clocks, by the clock's id. Decisions whose rule or words are gone are here too. */
export const readClockDecisions = (review: ReadableReview): ReadonlyMap<ClockId, ClockDecision> =>
  new Map(
    review.database
      .prepare<[], DecisionRow>(
        `SELECT id, rule, from_entry, from_day, to_entry, to_day, state, reason
         FROM clock_decision WHERE removed = 0 ORDER BY id`,
      )
      .all()
      .map((row) => [
        row.id,
        {
          rule: row.rule,
          fromEntry: row.from_entry ?? undefined,
          fromDay: row.from_day ?? undefined,
          toEntry: row.to_entry ?? undefined,
          toDay: row.to_day ?? undefined,
          state: row.state,
          reason: row.reason,
        },
      ]),
  );

/** What a person wrote as a rule of their own; steps by id, or `words:` and their own words. */
export type OwnRule = {
  readonly id: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly limit?: number | undefined;
  readonly notBefore?: number | undefined;
  readonly unit: ClockUnit;
  readonly source: string;
  readonly repeats: boolean;
};

const isUnit = (value: unknown): value is ClockUnit => clockUnits.some((unit) => unit === value);
const textOf = (value: unknown): string => {
  if (typeof value !== 'string') throw damaged();
  return value;
};
const numberOf = (value: unknown): number | undefined => {
  if (value !== undefined && typeof value !== 'number') throw damaged();
  return value;
};

const ownRule = (id: number, name: string, json: string): OwnRule => {
  const kept: unknown = JSON.parse(json);
  if (!isRecord(kept) || !isUnit(kept['unit'])) throw damaged();
  return {
    id,
    name,
    from: textOf(kept['from']),
    to: textOf(kept['to']),
    limit: numberOf(kept['limit']),
    notBefore: numberOf(kept['notBefore']),
    unit: kept['unit'],
    source: textOf(kept['source']),
    repeats: kept['repeats'] === true,
  };
};

export const readOwnRules = (review: ReadableReview): readonly OwnRule[] =>
  review.database
    .prepare<[], { readonly id: number; readonly name: string; readonly rule: string }>(
      'SELECT id, name, rule FROM clock_rule WHERE removed = 0 ORDER BY id',
    )
    .all()
    .map(({ id, name, rule }) => ownRule(id, name, rule));

/** The last day that any entry reaches; undefined where none has a date. */
export const lastDayOfEntries = (review: ReadableReview): CalendarDate | undefined =>
  review.database
    .prepare<[], CalendarDate | null>(
      `SELECT max(coalesce(entry.latest, entry.earliest)) FROM ${liveEntries} AS live JOIN entry ON entry.id = live.id`,
    )
    .pluck()
    .get() ?? undefined;
