import type { CalendarDate } from '../../model.ts';

/** A ruler that a person laid down: a zero day, what is counted from it, and what that rests on. */
export type Ruler = {
  readonly id: number;
  readonly title: string;
  readonly counts: 'pregnancy' | 'age' | 'days';
  readonly zero: CalendarDate;
  readonly basis: string;
};
