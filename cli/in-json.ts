import type { CalendarDate, When } from '#shared/model.ts';

/** A day as it leaves the program: `YYYY-MM-DD`, an open end as null. */
export const dayOut = (day: CalendarDate | undefined): string | null => day ?? null;

/** A date as written and as read, for JSON that leaves the program; what was not read is null. */
export const whenOut = (when: When): Record<string, unknown> => ({
  asWritten: when.asWritten,
  earliest: dayOut(when.earliest),
  latest: dayOut(when.latest),
  precision: when.precision,
  certainty: when.certainty,
  edtf: when.edtf ?? null,
  time: when.time ?? null,
  parts: when.parts,
});
