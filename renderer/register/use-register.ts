import { useMemo } from 'react';
import { useStore } from 'zustand';
import { passes } from '#shared/domain/register/filter-register.ts';
import { rowsOfRegister } from '#shared/domain/register/order-register.ts';
import type { RegisterRow } from '#shared/domain/register/order-register.ts';
import { registerOf } from '#shared/domain/register/register-item.ts';
import type { RegisterItem } from '#shared/domain/register/register-item.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';

export type ItemRow = Extract<RegisterRow, { row: 'item' }>;

export type Register = {
  readonly all: readonly RegisterItem[];
  readonly shown: readonly RegisterItem[];
  readonly rows: readonly RegisterRow[];
  /** The place of the selected row among `rows`, or -1. */
  readonly selected: number;
};

/** Every gap and good practice of the review as lines of the register. */
export const useRegisterItems = (): readonly RegisterItem[] => {
  const { timeline } = useReviewData();
  return useMemo(() => registerOf(timeline.gaps, timeline.goodPractice, timeline.entries), [timeline]);
};

const isItem = (row: RegisterRow | undefined): row is ItemRow => row?.row === 'item';

/** The register as it is looked at: what passes the filters, in its order and groups, and where the selection stands. */
export const useRegister = (): Register => {
  const { register, selection } = useOpenReview();
  const { review } = useReviewData();
  const { filters, order, grouping, row: last } = useStore(register.store);
  const { entry, gap } = useStore(selection.store);
  const all = useRegisterItems();
  const shown = useMemo(() => all.filter((item) => passes(item, filters)), [all, filters]);
  const rows = useMemo(
    () => rowsOfRegister(shown, order, grouping, review.terms),
    [shown, order, grouping, review.terms],
  );
  const selected = useMemo(() => {
    const here = rows.findIndex((row) => row.key === last);
    const row = rows[here];
    if (isItem(row) && row.item.entry === entry && (row.item.gap === undefined || row.item.id === gap)) return here;
    const ofGap = gap === undefined ? -1 : rows.findIndex((one) => isItem(one) && one.item.id === gap);
    if (ofGap >= 0 || entry === undefined) return ofGap;
    return rows.findIndex((one) => isItem(one) && one.item.entry === entry);
  }, [rows, last, entry, gap]);
  return { all, shown, rows, selected };
};

/** The next row that is an item, in one direction; -1 where there is none. */
export const nextItem = (rows: readonly RegisterRow[], from: number, step: 1 | -1): number => {
  for (let place = from + step; place >= 0 && place < rows.length; place += step) if (isItem(rows[place])) return place;
  return -1;
};
