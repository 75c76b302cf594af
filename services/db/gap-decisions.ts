import type { AddedGap, DrawnGap, GapDecision } from '#shared/domain/gaps/decided-gaps.ts';
import { questionPrefix } from '#shared/domain/questions/question.ts';
import type { AgencyId, AnyGapKind, CalendarDate, EntryId, GapForm, GapId, GapState, TermId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { readNumbers } from './json-column.ts';
import { readTerms } from './particulars.ts';
import { whenOf } from './when-columns.ts';
import type { WhenRow } from './when-columns.ts';

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
  readonly kind: AnyGapKind;
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

type StoredDrawnGap = WhenRow & {
  readonly id: number;
  readonly gap: GapId;
  readonly kind: AnyGapKind;
  readonly form: GapForm | null;
  readonly recorded_by: number | null;
  readonly concerns: string;
  readonly between_agencies: string;
  readonly words: string;
};

const drawnGaps = `SELECT id, 'drawn:' || id AS gap, kind, form, as_written, earliest, latest, precision, certainty, edtf,
  time, parts, recorded_by, concerns, between_agencies, words FROM drawn_gap WHERE removed = 0`;

/** Gaps that people drew without an entry, oldest first; a merged agency is the one that its lane went into. */
export const readDrawnGaps = (review: ReadableReview): readonly DrawnGap[] => {
  const standing = new Map(
    review.database
      .prepare<[], { readonly id: number; readonly stands: AgencyId }>(
        'SELECT id, coalesce(merged_into, id) AS stands FROM agency WHERE removed = 0',
      )
      .all()
      .map(({ id, stands }) => [id, stands]),
  );
  const agenciesOf = (json: string): readonly AgencyId[] => [
    ...new Set(readNumbers(json).flatMap((id) => standing.get(id) ?? [])),
  ];
  return review.database
    .prepare<[], StoredDrawnGap>(`${drawnGaps} ORDER BY id`)
    .all()
    .map((row) => ({
      id: row.gap,
      kind: row.kind,
      form: row.form ?? undefined,
      when: whenOf(row),
      recordedBy: row.recorded_by === null ? undefined : standing.get(row.recorded_by),
      concerns: agenciesOf(row.concerns),
      between: agenciesOf(row.between_agencies),
      words: row.words,
    }));
};

/** The id by which a gap that was just drawn is known everywhere. */
export const drawnGapId = (review: ReadableReview, id: number): GapId => {
  const row = review.database.prepare<[number], StoredDrawnGap>(`${drawnGaps} AND id = ?`).get(id);
  if (row === undefined) throw new Error('the gap was not drawn');
  return row.gap;
};

/** The terms of reference that each finding bears on; those that were taken away are not among them. */
export const readGapTerms = (review: ReadableReview): ReadonlyMap<string, readonly TermId[]> => {
  const terms = readTerms(review).map(({ id }) => id);
  return new Map(
    review.database
      .prepare<[], { readonly id: string; readonly terms: string }>('SELECT id, terms FROM gap_terms WHERE removed = 0')
      .all()
      .map(({ id, terms: chosen }) => {
        const wanted = new Set(readNumbers(chosen));
        return [id, terms.filter((term) => wanted.has(term))];
      }),
  );
};

/** The gaps that somebody put to a term of reference. */
export const gapsWithTerms = (review: ReadableReview): readonly GapId[] =>
  review.database
    .prepare<[], GapId>(`SELECT id FROM gap_terms WHERE removed = 0 AND id NOT LIKE 'good:%' ORDER BY id`)
    .pluck()
    .all();
