import type { AgencyId, GapState, Term, TermId } from '../../model.ts';
import { bearsOn } from './filter-register.ts';
import type { RegisterItem, RegisterKind } from './register-item.ts';

export type StateCounts = Readonly<Record<GapState, number>>;

export type MatrixRow = {
  readonly kind: RegisterKind;
  readonly name: string;
  /** One for each term, in their order, then what was put to none yet. */
  readonly cells: readonly { readonly term: TermId | 'none'; readonly counts: StateCounts; readonly total: number }[];
  /** Each item once, however many terms it bears on. */
  readonly total: number;
};

const countStates = (items: readonly RegisterItem[]): StateCounts => {
  const counts = { 'to-consider': 0, asked: 0, agreed: 0, 'set-aside': 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
};

/**
 * Kinds by terms of reference, good practice as a row of its own: numbers, told apart by state, that open exactly those.
 *
 * @param agency counts only what bears on one agency
 */
export const registerMatrix = (
  items: readonly RegisterItem[],
  terms: readonly Term[],
  agency?: AgencyId,
): readonly MatrixRow[] => {
  const counted = agency === undefined ? items : items.filter(({ agencies }) => agencies.includes(agency));
  const columns = [...terms.map(({ id }) => id), 'none' as const];
  const kinds = [...Map.groupBy(counted, ({ kind }) => kind)];
  const rows = kinds.map(([kind, ofKind]) => ({
    kind,
    name: ofKind[0]?.name ?? '',
    cells: columns.map((term) => {
      const here = ofKind.filter((item) => bearsOn(item, term));
      return { term, counts: countStates(here), total: here.length };
    }),
    total: ofKind.length,
  }));
  const isGood = ({ kind }: MatrixRow): boolean => kind === 'good-practice';
  return [...rows.filter((row) => !isGood(row)).toSorted((a, b) => (a.name < b.name ? -1 : 1)), ...rows.filter(isGood)];
};
