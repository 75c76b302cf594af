import { loadavg } from 'node:os';

/** The value below which so large a share of the figures lies (nearest rank). */
export const percentile = (figures: readonly number[], share: number): number => {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
};
export const median = (figures: readonly number[]): number => percentile(figures, 0.5);

/** One cell of a table: milliseconds of several runs, or that one run took longer than anyone waits. */
export type Cell = { readonly runs: readonly number[]; readonly over?: number | undefined };

export const wasNotRun = ({ runs, over }: Cell): boolean => runs.length === 0 && over === undefined;

/** The median as a figure to compare by; what ran over counts as the least it can have been. */
export const medianOf = ({ runs, over }: Cell): number => over ?? median(runs);

export const cellWords = (cell: Cell): string =>
  cell.over === undefined
    ? `${median(cell.runs).toFixed(0)} / ${percentile(cell.runs, 0.95).toFixed(0)} ms`
    : `over ${String(cell.over / 1000)} s`;

export const ratioWords = (theirs: Cell, ours: Cell): string => {
  const times = medianOf(theirs) / Math.max(medianOf(ours), 0.01);
  return `${theirs.over === undefined ? '' : 'over '}${times.toFixed(times < 10 ? 1 : 0)} times`;
};

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A table in columns as wide as their widest cell. */
export const sayTable = (rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  for (const row of rows)
    say(
      `  ${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
};

/** How busy the machine is: a figure without it says little. */
export const loadWords = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;

/** One figure that the work was set, beside what was measured. */
export type Goal = {
  readonly what: string;
  readonly measured: number;
  readonly most?: number;
  readonly least?: number;
  readonly unit: string;
};

export const isMet = ({ measured, most, least }: Goal): boolean =>
  measured <= (most ?? Infinity) && measured >= (least ?? -Infinity);

export const sayGoal = (goal: Goal): void => {
  const { what, measured, most, least, unit } = goal;
  const bound = most === undefined ? `at least ${String(least)}` : `at most ${String(most)}`;
  const digits = measured < 10 ? 2 : measured < 100 ? 1 : 0;
  say(`  ${isMet(goal) ? 'met   ' : 'missed'} ${what}: ${measured.toFixed(digits)} ${unit} (${bound}; ${loadWords()})`);
};
