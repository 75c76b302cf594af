import type { GapState, Term, TermId } from '../../model.ts';
import { monthNames, partsOf } from '../calendar.ts';
import type { RegisterItem } from './register-item.ts';

export const registerOrders = ['date', 'kind', 'state'] as const;
export type RegisterOrder = (typeof registerOrders)[number];

export const registerGroupings = ['none', 'kind', 'term', 'date'] as const;
export type RegisterGrouping = (typeof registerGroupings)[number];

/** A row of the list: the heading of a group, or an item. An item that bears on two terms stands under both. */
export type RegisterRow =
  | { readonly row: 'heading'; readonly key: string; readonly title: string; readonly count: number }
  | { readonly row: 'item'; readonly key: string; readonly item: RegisterItem };

const stateRanks: Readonly<Record<GapState, number>> = { 'to-consider': 0, asked: 1, agreed: 2, 'set-aside': 3 };

const dayOf = ({ earliest, latest }: RegisterItem): string => earliest ?? latest ?? '9999';

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (items: readonly RegisterItem[], order: RegisterOrder): readonly RegisterItem[] =>
  items.toSorted((a, b) => {
    const first =
      order === 'kind'
        ? compare(a.name, b.name)
        : order === 'state'
          ? compare(stateRanks[a.state], stateRanks[b.state])
          : 0;
    return first === 0 ? compare(dayOf(a), dayOf(b)) : first;
  });

const noTerm = 'No term of reference yet';

type Group = { readonly key: string; readonly title: string; readonly rank: string };

const termTitle = ({ number, text }: Term): string => (number === '' ? text : `${number}. ${text}`);

const groupsOf = (item: RegisterItem, by: RegisterGrouping, terms: ReadonlyMap<TermId, Term>): readonly Group[] => {
  if (by === 'kind') return [{ key: item.kind, title: item.name, rank: item.name }];
  if (by === 'date') {
    const day = item.earliest ?? item.latest;
    if (day === undefined) return [{ key: 'undated', title: 'No date read', rank: '9999' }];
    const { year, month } = partsOf(day);
    return [{ key: day.slice(0, 7), title: `${monthNames[month - 1] ?? ''} ${String(year)}`, rank: day.slice(0, 7) }];
  }
  const known = item.terms.flatMap((id) => terms.get(id) ?? []);
  if (known.length === 0) return [{ key: 'none', title: noTerm, rank: '9' }];
  const places = [...terms.keys()];
  return known.map((term) => ({
    key: `term ${String(term.id)}`,
    title: termTitle(term),
    rank: `1${String(places.indexOf(term.id)).padStart(4, '0')}`,
  }));
};

/** The rows of the list: items in an order, under the headings of their groups where they are grouped. */
export const rowsOfRegister = (
  items: readonly RegisterItem[],
  order: RegisterOrder,
  by: RegisterGrouping,
  terms: readonly Term[],
): readonly RegisterRow[] => {
  const sorted = inOrder(items, order);
  if (by === 'none') return sorted.map((item) => ({ row: 'item', key: item.id, item }));
  const known = new Map(terms.map((term) => [term.id, term]));
  const groups = new Map<string, { readonly group: Group; readonly items: RegisterItem[] }>();
  for (const item of sorted)
    for (const group of groupsOf(item, by, known)) {
      const there = groups.get(group.key);
      if (there === undefined) groups.set(group.key, { group, items: [item] });
      else there.items.push(item);
    }
  return [...groups.values()]
    .toSorted((a, b) => compare(a.group.rank, b.group.rank))
    .flatMap(({ group, items: ofGroup }): readonly RegisterRow[] => [
      { row: 'heading', key: `group ${group.key}`, title: group.title, count: ofGroup.length },
      ...ofGroup.map((item) => ({ row: 'item' as const, key: `${group.key} ${item.id}`, item })),
    ]);
};
