import { useStore } from 'zustand';
import { KnownOfEntry } from '../could-have-known/KnownOfEntry.tsx';
import { EntryDetails } from '../entries/EntryDetails.tsx';
import { ExchangesOfEntry } from '../exchanges/ExchangesOfEntry.tsx';
import { MeetingsOfEntry } from '../exchanges/MeetingsOfEntry.tsx';
import { GapAlone } from '../gaps/GapAlone.tsx';
import { GapsOfEntry } from '../gaps/GapsOfEntry.tsx';
import { QuestionsOfEntry } from '../questions/QuestionsOfEntry.tsx';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

const Nothing = () => {
  const { review } = useReviewData();
  return (
    <>
      <EmptyState title="No entry selected">
        Choose one to see its words, where they come from, and what is to be considered about it.
      </EmptyState>
      {review.about === '' ? undefined : (
        <section className="review-about" aria-labelledby="review-about">
          <h2 className="label" id="review-about">
            About this review
          </h2>
          <p>{review.about}</p>
        </section>
      )}
    </>
  );
};

/** Beside timeline, chronology and register: the entry that is selected, or a gap that rests on none. */
export const ReviewDetails = ({ id }: { readonly id: string }) => {
  const { selection } = useOpenReview();
  const { timeline } = useReviewData();
  const { entry, gap } = useStore(selection.store);
  const alone = entry === undefined ? timeline.gaps.find((one) => one.id === gap) : undefined;
  return (
    <aside className="review-details" id={id} tabIndex={-1} aria-label="Details of the selected entry">
      {alone === undefined ? undefined : <GapAlone key={alone.id} gap={alone} />}
      {entry === undefined && alone === undefined ? <Nothing /> : undefined}
      {entry === undefined ? undefined : (
        <EntryDetails
          key={entry}
          id={entry}
          gaps={
            <>
              <KnownOfEntry entry={entry} />
              <GapsOfEntry key={entry} entry={entry} />
              <QuestionsOfEntry entry={entry} />
              <MeetingsOfEntry entry={entry} />
              <ExchangesOfEntry key={`exchanges ${String(entry)}`} entry={entry} />
            </>
          }
        />
      )}
    </aside>
  );
};
