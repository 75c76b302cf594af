import type { AgencyId, CalendarDate } from '../../model.ts';
import type { Clock, ClockEnd, ClockId } from './clock.ts';
import { clockText } from './clock-text.ts';
import { elapsedBetween, keepsLimit, lastDayWithin } from './elapsed.ts';
import type { StatedLimit } from './limit-in-words.ts';
import type { ClockRule } from './rules/clock-rule.ts';
import { stepName } from './steps/all-steps.ts';
import type { Holidays } from './working-days.ts';

export type ClockParts = {
  readonly id?: ClockId | undefined;
  readonly rule: ClockRule;
  readonly from: ClockEnd;
  readonly to?: ClockEnd | undefined;
  readonly stillOpen?: readonly ClockEnd[] | undefined;
  /** The limit that the starting entry's own words set, in place of the rule's. */
  readonly stated?: StatedLimit | undefined;
  readonly agency?: AgencyId | undefined;
  /** The last day that anything is known of. */
  readonly lastDay: CalendarDate;
  readonly holidays: Holidays;
};

/** The same rule from the same start has the same id whenever it is found, so that decisions stay with it. */
export const clockIdOf = (rule: string, from: ClockEnd): ClockId =>
  `${rule}:${from.entry === undefined ? from.day : String(from.entry)}` as ClockId;

const metOf = (
  { from, to, lastDay, holidays }: ClockParts,
  limit: number | undefined,
  unit: Clock['unit'],
  notBefore: number | undefined,
  elapsed: number,
): boolean | undefined => {
  if (limit === undefined) return notBefore === undefined || to === undefined ? undefined : elapsed >= notBefore;
  if (to !== undefined) return keepsLimit(from, to, limit, unit, holidays);
  return lastDay > lastDayWithin(from, limit, unit, holidays) ? false : undefined;
};

/** A clock of a rule between two ends, worked out: `met` where it can be told, its arithmetic in words. */
export const makeClock = (parts: ClockParts): Clock => {
  const { rule, from, to, stated, holidays, stillOpen = [] } = parts;
  const unit = stated?.unit ?? rule.unit;
  const limit = stated?.limit ?? rule.limit;
  const said = rule.whenOpen === 'when-said' ? stillOpen.at(-1)?.day : undefined;
  const until = to?.day ?? said ?? parts.lastDay;
  const elapsed = elapsedBetween(from, to ?? { day: until }, unit, holidays);
  const made: Omit<Clock, 'text'> = {
    id: parts.id ?? clockIdOf(rule.id, from),
    rule: rule.id,
    name: rule.name,
    agency: parts.agency,
    from,
    to,
    awaits: stepName(rule.to),
    stillOpen,
    until,
    elapsed,
    unit,
    limit,
    notBefore: rule.notBefore,
    due: limit === undefined ? undefined : lastDayWithin(from, limit, unit, holidays),
    met: metOf(said === undefined ? parts : { ...parts, lastDay: said }, limit, unit, rule.notBefore, elapsed),
    state: 'proposed',
    reason: '',
    source: rule.source,
  };
  return { ...made, text: clockText(made) };
};
