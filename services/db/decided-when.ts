import type { ChangeId, Decided } from '#shared/model.ts';
import type { ReadableReview, SqlRow } from './handles.ts';
import { changesOf } from './log.ts';

/** What has been read of the log so far: who decided on each finding, and how it stood before each line. */
type Reading = {
  upTo: number;
  readonly now: Map<string, Decided>;
  /** By the line: the findings it names, as they stood before it and after it. */
  readonly lines: Map<number, readonly (readonly [string, Decided | undefined, Decided | undefined])[]>;
};

/** The log only grows, so that what was read of it stays right for as long as the file is open. */
const readings = new WeakMap<ReadableReview['database'], Reading>();

type Line = {
  readonly id: ChangeId;
  readonly at: string;
  readonly who: string;
  readonly form: 'change' | 'undo' | 'redo';
  readonly of: number | null;
  readonly rows: string;
};

/** The state and its reason are the decision; what else people wrote beside it is not. */
const decides = (before: SqlRow | undefined, after: SqlRow | undefined): boolean =>
  before?.['state'] !== after?.['state'] || before?.['reason'] !== after?.['reason'];

const take = (reading: Reading, line: Line): void => {
  const { now, lines } = reading;
  const set = (id: string, decided: Decided | undefined): void => {
    if (decided === undefined) now.delete(id);
    else now.set(id, decided);
  };
  if (line.form !== 'change') {
    for (const [id, before, after] of lines.get(line.of ?? 0) ?? []) set(id, line.form === 'undo' ? before : after);
    return;
  }
  const named = changesOf(line.rows).flatMap(({ table, id, before, after }) => {
    const finding =
      table === 'gap_decision' ? String(id) : table === 'good_practice' ? `good:${String(id)}` : undefined;
    if (finding === undefined) return [];
    const stood = now.get(finding);
    const changed = table === 'good_practice' || decides(before, after);
    const stands = after === undefined ? undefined : changed ? { by: line.who, at: line.at } : stood;
    return [[finding, stood, stands] as const];
  });
  for (const [id, , stands] of named) set(id, stands);
  lines.set(line.id, named);
};

/**
 * Who decided on each gap, by its id, and who marked each good practice, by `good:` and its id: derived from the log, where
 * an undo gives back whoever had decided before.
 */
export const readDecided = (review: ReadableReview): ReadonlyMap<string, Decided> => {
  const { database } = review;
  const reading = readings.get(database) ?? { upTo: 0, now: new Map(), lines: new Map() };
  readings.set(database, reading);
  const lines = database
    .prepare<[number], Line>(
      `SELECT id, at, who, form, of, rows FROM change
       WHERE id > ? AND (rows LIKE '%"gap_decision"%' OR rows LIKE '%"good_practice"%') ORDER BY id`,
    )
    .all(reading.upTo);
  for (const line of lines) {
    take(reading, line);
    reading.upTo = line.id;
  }
  return reading.now;
};
