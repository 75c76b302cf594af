import { useEffect, useMemo, useState } from 'react';
import { headingOf } from '#shared/domain/chronology/chronology-columns.ts';
import type { ChronologyArrangement, ChronologyColumn } from '#shared/domain/chronology/chronology-columns.ts';
import { orderChronology } from '#shared/domain/chronology/order-chronology.ts';
import type { ChronologyRows, ChronologySort, RankOf } from '#shared/domain/chronology/order-chronology.ts';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import type { InputOf } from '#shared/contract.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { useVisible } from '../state/visible.ts';

type WordColumn = InputOf<'entriesInOrder'>['by'];

/** What only the services can sort by: the words themselves. */
const wordsOf = (column: ChronologyColumn): WordColumn | undefined => {
  if (column === 'written' || column === 'comment') return column;
  if (column === 'entry') return 'text';
  const heading = headingOf(column);
  return heading === undefined ? undefined : { heading };
};

type Ordered = { readonly key: string; readonly ranks: ReadonlyMap<EntryId, number> };
type Order = ChronologyRows & {
  /** The order of words is on its way; until then the rows stand by date. */
  readonly sorting: boolean;
  readonly problem?: string | undefined;
};

/** The rows of the chronology in the order that was asked for. */
export const useChronologyOrder = (
  { by, down }: Pick<ChronologyArrangement, 'by' | 'down'>,
  gapsOf: ReadonlyMap<EntryId, readonly Gap[]>,
): Order => {
  const { api, id: review } = useOpenReview();
  const { review: facts, timeline } = useReviewData();
  const { entries: visible } = useVisible();
  const [ordered, setOrdered] = useState<Ordered>();
  const [problem, setProblem] = useState<string>();
  const { entries, version } = timeline;
  const wanted = wordsOf(by);
  const key = wanted === undefined ? undefined : `${by} ${String(version)}`;

  useEffect(() => {
    const words = wordsOf(by);
    if (key === undefined || words === undefined) return undefined;
    let here = true;
    api.entriesInOrder({ review, by: words }).then(
      (found) => {
        if (!here) return;
        setOrdered({ key, ranks: new Map(found.map((id, place) => [id, place])) });
        setProblem(undefined);
      },
      (error: unknown) => {
        if (here) setProblem(sentenceOf(error));
      },
    );
    return () => {
      here = false;
    };
  }, [api, review, by, key]);

  const ranks = ordered !== undefined && ordered.key === key ? ordered.ranks : undefined;
  const rows = useMemo(() => {
    const idOf = (index: number): EntryId | undefined => entries.id[index];
    const gapsAt = (index: number): readonly Gap[] => {
      const id = idOf(index);
      return (id === undefined ? undefined : gapsOf.get(id)) ?? [];
    };
    const lanes = new Map<number, number>(laneOrder(facts.agencies).map(({ id }, place) => [id, place]));
    const terms = new Map(facts.terms.map(({ id }, place) => [id, place]));
    const least = (numbers: readonly number[]): number | undefined =>
      numbers.length === 0 ? undefined : Math.min(...numbers);
    const known: Readonly<Record<string, ChronologySort['by']>> = {
      date: 'date',
      source: 'source',
      agency: (index) => lanes.get(entries.agency[index] ?? 0) ?? lanes.size,
      time: (index) => ((entries.minutes[index] ?? -1) < 0 ? undefined : entries.minutes[index]),
      certainty: (index) => entries.certainty[index],
      others: (index) => least((entries.otherAgencies[index] ?? []).flatMap((agency) => lanes.get(agency) ?? [])),
      marks: (index) => (gapsAt(index).length === 0 ? undefined : -gapsAt(index).length),
      terms: (index) =>
        least(gapsAt(index).flatMap((gap) => (gap.terms ?? []).flatMap((term) => terms.get(term) ?? []))),
    };
    const byWords: RankOf = (index) => {
      const id = idOf(index);
      return id === undefined ? undefined : ranks?.get(id);
    };
    return orderChronology(entries, visible, { by: known[by] ?? byWords, down });
  }, [entries, visible, by, down, ranks, gapsOf, facts.agencies, facts.terms]);
  return { ...rows, sorting: key !== undefined && ranks === undefined && problem === undefined, problem };
};
