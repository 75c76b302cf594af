import type { OwnKind, OwnKindId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';

type StoredKind = OwnKind & { readonly removed: number };

const readKinds = (review: ReadableReview): readonly StoredKind[] =>
  review.database
    .prepare<[], StoredKind>(`SELECT 'own:' || id AS id, name, code, removed FROM gap_kind ORDER BY gap_kind.id`)
    .all();

const named = ({ id, name, code }: StoredKind): OwnKind => ({ id, name, code });

/** The kinds of gap that the panel named itself, oldest first. */
export const readOwnKinds = (review: ReadableReview): readonly OwnKind[] =>
  readKinds(review)
    .filter(({ removed }) => removed === 0)
    .map(named);

/** Those that were taken away too: a gap that still has one is told by its name. */
export const readOwnKindNames = (review: ReadableReview): ReadonlyMap<OwnKindId, OwnKind> =>
  new Map(readKinds(review).map((kind) => [kind.id, named(kind)]));

/** How many gaps and phrases have a kind of the panel's own. */
export const usesOfOwnKind = (review: ReadableReview, kind: OwnKindId): number =>
  Number(
    review.database
      .prepare<[{ kind: OwnKindId }]>(
        `SELECT (SELECT count(*) FROM added_gap WHERE removed = 0 AND kind = @kind)
           + (SELECT count(*) FROM drawn_gap WHERE removed = 0 AND kind = @kind)
           + (SELECT count(*) FROM own_phrase WHERE removed = 0 AND kind = @kind)`,
      )
      .pluck()
      .get({ kind }),
  );

/** The row of an own kind, by the id it is known by everywhere. */
export const rowOfOwnKind = (kind: OwnKindId): number => Number(kind.slice('own:'.length));
