import type { CalendarDate, Certainty, DaySpan, Precision, When } from '#shared/model.ts';
import { isRecord, listOf } from './json-column.ts';

/** A date as written and as read, as columns of a table. Days were checked by the table. */
export type WhenRow = {
  readonly as_written: string;
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
  readonly precision: Precision;
  readonly certainty: Certainty;
  readonly edtf: string | null;
  readonly time: string | null;
  readonly parts: string;
};

const readParts = listOf(
  (value): value is DaySpan =>
    isRecord(value) && typeof value['earliest'] === 'string' && typeof value['latest'] === 'string',
);

export const whenOf = (row: WhenRow): When => ({
  asWritten: row.as_written,
  earliest: row.earliest ?? undefined,
  latest: row.latest ?? undefined,
  precision: row.precision,
  certainty: row.certainty,
  edtf: row.edtf ?? undefined,
  time: row.time ?? undefined,
  parts: row.parts === '[]' ? [] : readParts(row.parts),
});

export const whenRow = (when: When): WhenRow => ({
  as_written: when.asWritten,
  earliest: when.earliest ?? null,
  latest: when.latest ?? null,
  precision: when.precision,
  certainty: when.certainty,
  edtf: when.edtf ?? null,
  time: when.time ?? null,
  parts: when.parts.length === 0 ? '[]' : JSON.stringify(when.parts),
});
