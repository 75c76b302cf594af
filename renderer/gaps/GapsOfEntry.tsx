import { useStore } from 'zustand';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { AddGap } from './AddGap.tsx';
import { GapDecision } from './GapDecision.tsx';
import './gaps.css';

/** The gaps that rest on one entry, each to be decided. One is in hand for the keys: the first, unless another was chosen. */
export const GapsOfEntry = ({ entry }: { readonly entry: EntryId }) => {
  const { selection } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { gap: chosen } = useStore(selection.store);
  const gaps = timeline.gaps.filter((gap) => gap.entry === entry || gap.evidence.some((one) => one.entry === entry));
  const inHand = gaps.find(({ id }) => id === chosen) ?? gaps[0];
  return (
    <>
      {gaps.map((gap) => (
        <GapDecision
          key={gap.id}
          gap={gap}
          isInHand={gap.id === inHand?.id}
          readOnly={review.readOnly}
          onTakeInHand={() => {
            selection.selectGap(gap.id);
          }}
        />
      ))}
      {review.readOnly ? undefined : <AddGap entry={entry} />}
    </>
  );
};
