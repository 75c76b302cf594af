import type { RowProblem } from '../../model.ts';

type Numeric = { readonly row: number; readonly cell: string; readonly problems: RowProblem[] };

/** What the dates of a file say of the order in which its office writes day and month. */
export type MonthFirstSigns = {
  readonly see: (seen: Numeric) => void;
  /** How many dates can only be month first; none where as many can only be day first, for then they are slips. */
  readonly onlyMonthFirst: () => number;
  /** Rows that are read day first and may be meant month first, each with its sentence; to be asked for at the end. */
  readonly doubted: () => readonly { readonly of: Numeric; readonly problem: string }[];
};

/** Fewer than this are slips of a finger. */
const fewest = 2;
const figures = /^\D{0,12}?(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(?:\d{4}|\d{2})\b/;

/**
 * A file in which dates stand that can only be month first (`03/22/14`), and no more that can only be day first, was
 * probably written month first throughout. Nothing is turned round: the other dates are read day first, with a doubt.
 */
export const monthFirstSigns = (): MonthFirstSigns => {
  const either: Numeric[] = [];
  let dayFirst = 0;
  let monthFirst = 0;
  let example = 0;
  const see = (seen: Numeric): void => {
    const found = figures.exec(seen.cell);
    const [first, second] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
    if (first === 0 || second === 0 || first > 31 || second > 31) return;
    if (first > 12 && second <= 12) dayFirst += 1;
    else if (first <= 12 && second > 12) {
      monthFirst += 1;
      if (example === 0) example = seen.row;
    } else if (first <= 12 && first !== second) either.push(seen);
  };
  const doubted: MonthFirstSigns['doubted'] = () => {
    if (monthFirst < fewest || monthFirst <= dayFirst) return [];
    const problem = `Read day first, but other dates in this file, as in row ${String(example)}, can only be month first: check the order, which can be chosen for the whole file.`;
    return either.map((of) => ({ of, problem }));
  };
  return { see, doubted, onlyMonthFirst: () => (monthFirst > dayFirst ? monthFirst : 0) };
};
