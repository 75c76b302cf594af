import type { AgencyKey } from '../agencies.ts';

/** Ordinary work of one kind: how often, between which days, and the parts its texts are put together from. */
export type Routine = {
  readonly agency: AgencyKey;
  /** What the type column says. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly open: 'always' | 'working days' | 'school days';
  /** The parts fit one another whichever are drawn: that is what makes a kind of its own. */
  readonly opens: readonly string[];
  /** What is told may bring the action that goes with it: `text => action`. */
  readonly tells: readonly string[];
  readonly closes: readonly string[];
  readonly actions: readonly string[];
};

type Shape = Pick<Routine, 'agency' | 'open'>;

/** A routine in one line: agency and hours, then type, days, count, and the parts. */
export const routineOf =
  (shape: Shape) =>
  (
    [type, from, to, count]: readonly [string, string, string, number],
    opens: readonly string[],
    tells: readonly string[],
    closes: readonly string[],
    actions: readonly string[] = [''],
  ): Routine => ({ ...shape, type, from, to, count, opens, tells, closes, actions });
