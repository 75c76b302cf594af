import { dateOfDay, dayNumber } from '../calendar.ts';
import type { DayWindow } from '../scale.ts';
import { addMonths } from './elapsed.ts';
import type { Ruler } from './rulers.ts';

/** Least pixels between two ticks, so that their labels never touch. */
const leastApart = 36;
const daysInMonth = 30.44;
/** A pregnancy is counted to here; longer is another one. */
const lastWeek = 42;

type Unit = {
  readonly days: number;
  readonly every: readonly number[];
  readonly sign: string;
  readonly apart?: number;
};

const day: Unit = { days: 1, every: [1, 2], sign: 'd' };
const week: Unit = { days: 7, every: [1, 2, 4, 8], sign: 'w' };
const month: Unit = { days: daysInMonth, every: [1, 2, 3, 6], sign: 'm' };
const year: Unit = { days: 365.25, every: [1, 2, 5, 10], sign: 'y' };
/** Weeks are what a panel counts in; a label has its sign and its unit, so that it needs more room than a number. */
const dayAround: Unit = { days: 1, every: [1, 2], sign: 'd', apart: 56 };
const weekAround: Unit = { days: 7, every: [1, 2, 4, 8, 13, 26, 52, 104, 260, 520], sign: 'w', apart: 56 };
const anyDays: Unit = { days: 1, every: [1, 7, 14, 30, 60, 90, 180, 365, 730, 1825], sign: '' };

const unitsOf: Readonly<Record<Ruler['counts'], readonly Unit[]>> = {
  pregnancy: [week],
  age: [day, week, month, year],
  days: [anyDays],
  around: [dayAround, weekAround],
};

type Step = { readonly unit: Unit; readonly every: number };

const stepFor = (counts: Ruler['counts'], pixelsADay: number): Step => {
  const units = unitsOf[counts];
  for (const unit of units)
    for (const every of unit.every)
      if (unit.days * every * pixelsADay >= (unit.apart ?? leastApart)) return { unit, every };
  const widest = units.at(-1) ?? year;
  return { unit: widest, every: widest.every.at(-1) ?? 1 };
};

/** The day at which so many of a unit have gone by. */
const dayAfter = (zero: number, unit: Unit, count: number): number => {
  if (unit === month || unit === year) return dayNumber(addMonths(dateOfDay(zero), unit === year ? count * 12 : count));
  return zero + unit.days * count;
};

const signed = (count: number, unit: string): string =>
  count === 0 ? '0' : `${count < 0 ? '−' : '+'}${String(Math.abs(count))} ${unit}`;

const labelOf = (counts: Ruler['counts'], count: number, { sign }: Unit): string => {
  if (counts === 'around') return signed(count, sign);
  return counts === 'age' ? `${String(count)} ${sign}` : String(count);
};

/**
 * Tells each tick of a ruler that stands in a window: its day, and what has gone by since its zero ("12", "3 m"). Weeks of
 * pregnancy end at 42, an age begins at 0, days since a day and about an anchor count both ways.
 */
export const eachRulerTick = (
  { counts, zero: from }: Pick<Ruler, 'counts' | 'zero'>,
  window: DayWindow,
  pixelsADay: number,
  tell: (day: number, label: string) => void,
): void => {
  const zero = dayNumber(from);
  const { unit, every } = stepFor(counts, pixelsADay);
  const least = counts === 'days' || counts === 'around' ? -Infinity : 0;
  const most = counts === 'pregnancy' ? lastWeek : Infinity;
  const size = unit.days * every;
  const first = Math.max(Math.floor((window.from - zero) / size) - 1, Math.ceil(least / every));
  for (let step = first; step * every <= most; step++) {
    const at = dayAfter(zero, unit, step * every);
    if (at > window.to) return;
    if (at < window.from - size) continue;
    tell(at, labelOf(counts, step * every, unit));
  }
};
