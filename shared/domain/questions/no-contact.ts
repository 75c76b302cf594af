import type { AgencyId, CalendarDate } from '../../model.ts';

/** A span for which an agency declared that it had no contact; something else than a span with nothing entered. */
export type NoContact = {
  readonly id: number;
  readonly agency: AgencyId;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
  /** In whose words, or where it was declared. */
  readonly words: string;
};
