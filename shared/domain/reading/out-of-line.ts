import type { DayNumber, When } from '../../model.ts';
import { dayNumber } from '../calendar.ts';
import { describeWhen } from '../when/describe-when.ts';

export type DatedRow = { readonly row: number; readonly when: When };

/** A slip of the year puts a date about a year or more away; less than this may be an entry made late. */
const farDays = 300;
/** A last row this much later than the one above is more often a slip than the next event. */
const leapDays = 5 * 365;
/** Below this share of rows in one order a file is not kept by date, and nothing can be told from neighbours. */
const inOrder = 0.7;

type Placed<Row extends DatedRow> = { readonly row: Row; readonly day: DayNumber };

/** Rows whose date is a day or a short span; open and long ones say little about their neighbours. */
const placed = <Row extends DatedRow>(rows: readonly Row[]): readonly Placed<Row>[] =>
  rows.flatMap((row) => {
    const { earliest, latest } = row.when;
    if (earliest === undefined || latest === undefined) return [];
    const day = dayNumber(earliest);
    return dayNumber(latest) - day > 100 ? [] : [{ row, day }];
  });

/** Indexes of the longest run of values that never falls, as members of the list in its order (patience sorting). */
const longestRising = (values: readonly number[]): readonly number[] => {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (tails[low - 1] ?? -1));
    tails[low] = index;
  }
  const run: number[] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) run.push(at);
  return run.reverse();
};

/**
 * Rows whose date lies years away from the rows around it in a file that is kept by date, each with the sentence for the
 * person. Nothing is changed by it. A background row at the top ("born 1990") is in order and so is left alone.
 */
export const datesOutOfLine = <Row extends DatedRow>(
  rows: readonly Row[],
): readonly { readonly row: Row; readonly problem: string }[] => {
  const all = placed(rows);
  if (all.length < 4) return [];
  const days = all.map(({ day }) => Number(day));
  const rising = longestRising(days);
  const falling = longestRising(days.map((day) => -day));
  const isFalling = falling.length > rising.length;
  const run = isFalling ? falling : rising;
  if (run.length < all.length * inOrder) return [];

  const found: { readonly row: Row; readonly problem: string }[] = [];
  const say = (index: number, above: number | undefined, below: number | undefined): void => {
    const one = all[index];
    if (one === undefined) return;
    const around = [
      ...(above === undefined ? [] : [`${describeWhen((all[above] ?? one).row.when)} above`]),
      ...(below === undefined ? [] : [`${describeWhen((all[below] ?? one).row.when)} below`]),
    ].join(', ');
    const problem = `This date is far from the rows around it (${around}): check whether the year is a slip.`;
    found.push({ row: one.row, problem });
  };
  let next = 0;
  for (const [index, { day }] of all.entries()) {
    if (run[next] === index) {
      next += 1;
      continue;
    }
    const above = run[next - 1];
    const below = run[next];
    const isFar = (other: number | undefined): boolean =>
      other === undefined || Math.abs((days[other] ?? 0) - day) >= farDays;
    if (isFar(above) && isFar(below)) say(index, above, below);
  }
  const last = run.at(-1) ?? 0;
  const before = run.at(-2) ?? 0;
  const leaps = run.map((index, at) => (days[index] ?? 0) - (days[run[at - 1] ?? index] ?? 0));
  const isLeap = (leap: number): boolean => leap >= leapDays;
  if (!isFalling && last === all.length - 1 && isLeap(leaps.at(-1) ?? 0) && !leaps.slice(0, -1).some(isLeap)) {
    say(last, before, undefined);
  }
  return found;
};
