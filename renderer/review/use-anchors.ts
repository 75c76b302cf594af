import { useMemo } from 'react';
import { useStore } from 'zustand';
import { anchorFrom, anchorOfEntry, anchorsOf } from '#shared/domain/clocks/anchors.ts';
import type { Anchor } from '#shared/domain/clocks/anchors.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useClocks } from '../state/use-clocks.ts';

/** What the timeline can be aligned to: the selected entry, the key dates, and what it is aligned to now. */
export const useAnchors = (): readonly Anchor[] => {
  const { view, selection } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { entry } = useStore(selection.store);
  const { align } = useStore(view.store);
  const { clocks } = useClocks();
  const { markers } = review;
  const { entries } = timeline;
  return useMemo(() => {
    const given = { markers, rulers: clocks?.rulers ?? [], entries };
    const chosen = entry === undefined ? undefined : anchorFrom(anchorOfEntry(entry), given);
    const standing = anchorFrom(align, given);
    const fixed = anchorsOf(given);
    const others = [chosen, standing].filter((one) => one !== undefined);
    const found = others.filter(({ id }, at) => others.findIndex((one) => one.id === id) === at);
    return [...found.filter(({ id }) => fixed.every((one) => one.id !== id)), ...fixed];
  }, [markers, clocks, entries, entry, align]);
};
