import type { AddedGap, GapDecision } from '#shared/domain/gaps/decided-gaps.ts';
import { questionPrefix } from '#shared/domain/questions/question.ts';
import type { CalendarDate, EntryId, GapForm, GapId, GapKind, GapState } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';

export type GapDecisionRow = {
  readonly state: GapState;
  readonly reason: string;
  readonly sense: string;
  readonly mitigated: string | null;
  readonly closed: string | null;
};

type StoredDecision = GapDecisionRow & {
  readonly id: GapId;
  readonly mitigated: CalendarDate | null;
  readonly closed: CalendarDate | null;
};

/** What was decided about gaps, by the gap's id; decisions on questions stand in the same table. Decisions whose finding is gone are kept and here too. */
export const readDecisions = (review: ReadableReview): ReadonlyMap<GapId, GapDecision> =>
  new Map(
    review.database
      .prepare<[], StoredDecision>(
        `SELECT id, state, reason, sense, mitigated, closed FROM gap_decision
         WHERE removed = 0 AND substr(id, 1, ${questionPrefix.length}) <> '${questionPrefix}'`,
      )
      .all()
      .map(({ id, state, reason, sense, mitigated, closed }) => [
        id,
        { state, reason, sense, mitigated: mitigated ?? undefined, closed: closed ?? undefined },
      ]),
  );

type StoredAddedGap = {
  readonly gap: GapId;
  readonly entry: EntryId;
  readonly kind: GapKind;
  readonly form: GapForm | null;
  readonly words: string;
};

const addedGaps = `SELECT 'added:' || id AS gap, entry, kind, form, words FROM added_gap WHERE removed = 0`;

/** Gaps that people added, oldest first, each with the id it is decided by. */
export const readAddedGaps = (review: ReadableReview): readonly AddedGap[] =>
  review.database
    .prepare<[], StoredAddedGap>(`${addedGaps} ORDER BY id`)
    .all()
    .map(({ gap, entry, kind, form, words }) => ({ id: gap, entry, kind, form: form ?? undefined, words }));

/** The id by which a gap that was just added is known everywhere. */
export const addedGapId = (review: ReadableReview, id: number): GapId => {
  const row = review.database.prepare<[number], StoredAddedGap>(`${addedGaps} AND id = ?`).get(id);
  if (row === undefined) throw new Error('the gap was not added');
  return row.gap;
};
