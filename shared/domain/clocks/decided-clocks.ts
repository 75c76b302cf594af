import type { AgencyId, CalendarDate, EntryId } from '../../model.ts';
import type { Clock, ClockDecision, ClockEnd, ClockId } from './clock.ts';
import { makeClock } from './make-clock.ts';
import type { ClockRule } from './rules/clock-rule.ts';
import { stepName } from './steps/all-steps.ts';
import type { Holidays } from './working-days.ts';

/** The day of an entry, where it has one of its own. */
export type DatedEntry = {
  readonly day?: CalendarDate | undefined;
  readonly time?: string | undefined;
  readonly agency?: AgencyId | undefined;
};

export type DecidedSubject = {
  readonly decisions: ReadonlyMap<ClockId, ClockDecision>;
  readonly ruleOf: (id: string) => ClockRule;
  /** Of the entries that decisions name; undefined where an entry is no longer drawn. */
  readonly entryOf: (entry: EntryId) => DatedEntry | undefined;
  readonly lastDay: CalendarDate;
  readonly holidays: Holidays;
};

const chosen = 'Chosen by a person.';

const endOf = (
  entry: EntryId | undefined,
  day: CalendarDate | undefined,
  step: string,
  found: ClockEnd | undefined,
  entryOf: DecidedSubject['entryOf'],
): ClockEnd | undefined => {
  if (entry !== undefined && found?.entry === entry) return found;
  const dated = entry === undefined ? undefined : entryOf(entry);
  const on = dated?.day ?? day;
  return on === undefined ? undefined : { entry, day: on, time: dated?.time, step, why: chosen };
};

const decided = (id: ClockId, decision: ClockDecision, found: Clock | undefined, subject: DecidedSubject) => {
  const rule = subject.ruleOf(decision.rule);
  const { entryOf } = subject;
  const start = stepName(rule.from[0] ?? 'start');
  const from = endOf(decision.fromEntry, decision.fromDay, start, found?.from, entryOf) ?? found?.from;
  if (from === undefined) return undefined;
  const to = endOf(decision.toEntry, decision.toDay, stepName(rule.to === '' ? 'end' : rule.to), found?.to, entryOf);
  const lane = (end: ClockEnd | undefined): AgencyId | undefined =>
    end?.entry === undefined ? undefined : entryOf(end.entry)?.agency;
  const made = makeClock({
    id,
    rule,
    from,
    to,
    stillOpen: found?.stillOpen.filter(({ day }) => to === undefined || day < to.day),
    stated:
      rule.limit === undefined && found?.limit !== undefined ? { limit: found.limit, unit: found.unit } : undefined,
    agency: lane(to) ?? lane(from) ?? found?.agency,
    lastDay: subject.lastDay,
    holidays: subject.holidays,
  });
  return { ...made, state: decision.state, reason: decision.reason };
};

/**
 * The clocks as they stand: those that were found, with what people said of them. What a person confirmed stays, also where
 * its rule was switched off or its words are gone; what was set aside never comes back by itself.
 */
export const decidedClocks = (found: readonly Clock[], subject: DecidedSubject): readonly Clock[] => {
  const known = new Map(found.map((clock) => [clock.id, clock]));
  const standing = new Map<ClockId, Clock>(known);
  for (const [id, decision] of subject.decisions) {
    const made = decided(id, decision, known.get(id), subject);
    if (made !== undefined) standing.set(id, made);
  }
  return [...standing.values()];
};
