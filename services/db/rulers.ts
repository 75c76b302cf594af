import type { RulerCounts } from '#shared/domain/clocks/rulers.ts';
import type { CalendarDate } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';

type KeptRuler = {
  readonly id: number;
  readonly title: string;
  readonly counts: RulerCounts;
  readonly zero: CalendarDate;
  readonly basis: string;
};

/** The rulers that people laid down, the oldest first. */
export const readRulers = (review: ReadableReview): readonly KeptRuler[] =>
  review.database
    .prepare<[], KeptRuler>('SELECT id, title, counts, zero, basis FROM ruler WHERE removed = 0 ORDER BY id')
    .all();
