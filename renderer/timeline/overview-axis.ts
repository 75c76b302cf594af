import { calendarDate, dateOfDay, dayNumber, monthNames, partsOf } from '#shared/domain/calendar.ts';
import type { DayWindow } from '#shared/domain/scale.ts';

export type OverviewTick = { readonly day: number; readonly label: string };

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120] as const;
const daysOfMonth = 30.44;

/** Labels for the overview's own axis: months or years, at least so many pixels apart. */
export const overviewTicks = (span: DayWindow, width: number, apart = 90): readonly OverviewTick[] => {
  const perDay = width / Math.max(span.to - span.from, 1);
  const step = monthSteps.find((months) => months * daysOfMonth * perDay >= apart) ?? 240;
  const first = partsOf(dateOfDay(Math.floor(span.from)));
  const ticks: OverviewTick[] = [];
  let month = Math.ceil((first.year * 12 + first.month - 1) / step) * step;
  for (; ; month += step) {
    const date = calendarDate(Math.floor(month / 12), (month % 12) + 1, 1);
    if (date === undefined) return ticks;
    const day = dayNumber(date);
    if (day > span.to) return ticks;
    const { year } = partsOf(date);
    const name = monthNames[month % 12] ?? '';
    if (day >= span.from) ticks.push({ day, label: step >= 12 ? String(year) : `${name.slice(0, 3)} ${String(year)}` });
  }
};
