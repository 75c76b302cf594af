import type { CalendarDate } from '../../model.ts';
import type { Clock, ClockUnit } from './clock.ts';

/** "05.12.13": short, day first, as chronologies write it. */
export const shortDay = (day: CalendarDate): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(2, 4)}`;

const singular: Readonly<Record<ClockUnit, string>> = {
  hours: 'hour',
  days: 'day',
  'working days': 'working day',
  weeks: 'week',
  months: 'month',
  'weeks of pregnancy': 'week of pregnancy',
};

/** "1 working day", "13 days". */
export const countOf = (count: number, unit: ClockUnit): string =>
  `${String(count)} ${count === 1 ? singular[unit] : unit}`;

type Told = Omit<Clock, 'text'>;

/** "limit 1", "window 10 to 14", "from 28"; empty for a duration. */
export const limitWords = ({ limit, notBefore }: Pick<Clock, 'limit' | 'notBefore'>): string => {
  if (limit === undefined) return notBefore === undefined ? '' : `from ${String(notBefore)}`;
  return notBefore === undefined ? `limit ${String(limit)}` : `window ${String(notBefore)} to ${String(limit)}`;
};

const hasRunOut = (clock: Told): boolean => clock.to === undefined && clock.met === false;

const endWords = (clock: Told): string => {
  if (clock.to !== undefined) return `${clock.to.step} ${shortDay(clock.to.day)}`;
  const said = clock.stillOpen.some(({ day }) => day === clock.until);
  if (said) return `no ${clock.awaits} by ${shortDay(clock.until)}`;
  if (hasRunOut(clock) || clock.due === undefined) return `no entry of ${clock.awaits} up to ${shortDay(clock.until)}`;
  return `still running on ${shortDay(clock.until)}`;
};

const tooEarly = ({ notBefore, elapsed, to }: Told): boolean =>
  to !== undefined && notBefore !== undefined && elapsed < notBefore;

/**
 * The arithmetic of a clock in one line: "referral 05.12.13 → decision 09.12.13: 2 working days, limit 1". Without an end it
 * says up to when nothing was found, and when the limit ran out: never that something did not happen.
 */
export const clockText = (clock: Told): string => {
  const { from, to, due, elapsed, unit } = clock;
  const limit = limitWords(clock);
  const ran = to === undefined && due !== undefined ? ` (to ${shortDay(due)})` : '';
  const early = tooEarly(clock) ? ', before the window opens' : '';
  const start = unit === 'weeks of pregnancy' ? '' : `${from.step} ${shortDay(from.day)} → `;
  return `${start}${endWords(clock)}: ${countOf(elapsed, unit)}${limit === '' ? '' : `, ${limit}`}${ran}${early}`;
};
