import type { AgencyId, CalendarDate, EntryId, Sector } from '../../model.ts';
import type { Clock, ClockEnd } from './clock.ts';
import { lastDayWithin } from './elapsed.ts';
import type { FoundStep } from './find-steps.ts';
import { makeClock } from './make-clock.ts';
import type { ClockRule } from './rules/clock-rule.ts';
import type { Ruler } from './rulers.ts';
import { stepEvents } from './step-events.ts';
import type { StepEvent } from './step-events.ts';
import type { Holidays } from './working-days.ts';

export type ClockSubject = {
  /** In the order of the entries. */
  readonly steps: readonly FoundStep[];
  readonly laneOf: (entry: EntryId) => AgencyId | undefined;
  readonly sectorOf: (agency: AgencyId) => Sector | undefined;
  readonly rulers: readonly Ruler[];
  /** The last day of the review period, else of the entries. */
  readonly lastDay: CalendarDate;
  readonly holidays: Holidays;
};

const endOf = ({ entry, day, time, name, quote }: StepEvent): ClockEnd => ({
  entry,
  day,
  time,
  step: name,
  why: `“${quote}”`,
});

const isInForce = ({ inForceFrom, inForceTo }: ClockRule, day: CalendarDate): boolean =>
  (inForceFrom === undefined || day >= inForceFrom) && (inForceTo === undefined || day <= inForceTo);

type Events = (step: string) => { readonly happened: readonly StepEvent[]; readonly notYet: readonly StepEvent[] };

/** Starts that fall within the limit of one that is still open belong to it: a second referral starts no second clock. */
const withoutRepeats = (
  rule: ClockRule,
  starts: readonly StepEvent[],
  ends: readonly StepEvent[],
  holidays: Holidays,
): readonly StepEvent[] => {
  const kept: StepEvent[] = [];
  for (const start of starts) {
    const before = kept.at(-1);
    const open =
      before !== undefined &&
      rule.limit !== undefined &&
      start.day <= lastDayWithin(before, rule.limit, rule.unit, holidays) &&
      !ends.some(({ day }) => day >= before.day && day < start.day);
    if (!open) kept.push(start);
  }
  return kept;
};

/** Each start with the first end after it and before the next start. */
const pairs = (rule: ClockRule, events: Events, holidays: Holidays) => {
  const ends = events(rule.to).happened;
  const started = rule.from.flatMap((step) => events(step).happened);
  const all = rule.repeats ? [...started, ...(rule.from.includes(rule.to) ? [] : ends)] : started;
  const sorted = all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order));
  const starts = rule.repeats ? sorted : withoutRepeats(rule, sorted, ends, holidays);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const to = ends.find(({ day, order }) =>
      rule.repeats ? day > start.day : day > start.day || (day === start.day && order >= start.order),
    );
    const isLate = to !== undefined && next !== undefined && !rule.repeats && to.day >= next.day && to.day > start.day;
    return { start, next, to: isLate ? undefined : to };
  });
};

const clocksOfRule = (rule: ClockRule, events: Events, subject: ClockSubject): readonly Clock[] => {
  const { lastDay, holidays, laneOf } = subject;
  const awaited = events(rule.to).notYet;
  return pairs(rule, events, holidays).flatMap(({ start, next, to }) => {
    if (!isInForce(rule, start.day) || start.day > lastDay) return [];
    // An entry that holds both ends leaves no interval to draw.
    if (to?.entry === start.entry) return [];
    const until = to?.day ?? (rule.repeats ? lastDay : (next?.day ?? lastDay));
    const stillOpen = awaited.filter(({ day }) => day > start.day && day <= until).map(endOf);
    if (to === undefined && (rule.whenOpen === 'never' || (rule.whenOpen === 'when-said' && stillOpen.length === 0)))
      return [];
    return makeClock({
      rule,
      from: endOf(start),
      to: to === undefined ? undefined : endOf(to),
      stillOpen,
      stated: rule.limit === undefined ? start.within : undefined,
      agency: (to === undefined ? undefined : laneOf(to.entry)) ?? laneOf(start.entry),
      lastDay,
      holidays,
    });
  });
};

/** The first such step in the course of each pregnancy that a ruler counts. */
const clocksOfPregnancy = (rule: ClockRule, events: Events, subject: ClockSubject): readonly Clock[] =>
  subject.rulers
    .filter(({ counts }) => counts === 'pregnancy')
    .flatMap(({ zero, title, basis }) => {
      const within = lastDayWithin({ day: zero }, 44, 'weeks', subject.holidays);
      const to = events(rule.to).happened.find(({ day }) => day >= zero && day <= within);
      if (to === undefined || !isInForce(rule, to.day)) return [];
      const from: ClockEnd = { day: zero, step: title, why: basis };
      return makeClock({ rule, from, to: endOf(to), agency: subject.laneOf(to.entry), ...subject });
    });

/**
 * The clocks of each rule, as the words propose them: from each start to the first end after it, in order of day. What a
 * review's own table retells counts only where no agency sent a chronology. Linear in the steps.
 */
export const findClocks = (rules: readonly ClockRule[], subject: ClockSubject): readonly Clock[] => {
  const eventsOf = stepEvents(subject);
  return rules.flatMap((rule) =>
    rule.unit === 'weeks of pregnancy'
      ? clocksOfPregnancy(rule, eventsOf, subject)
      : clocksOfRule(rule, eventsOf, subject),
  );
};
