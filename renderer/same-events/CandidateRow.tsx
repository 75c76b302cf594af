import { useMemo, useState } from 'react';
import type { EntryText } from '#shared/contract.ts';
import type { SameEventCandidate } from '#shared/domain/same-event/group-same-events.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { EventEntries } from './EventEntries.tsx';

export type CandidateRowProps = {
  readonly candidate: SameEventCandidate;
  readonly texts: ReadonlyMap<EntryId, EntryText>;
};

/** Entries that may tell of one event: why, in which words, and what the person says to it. Both answers weigh the same. */
export const CandidateRow = ({ candidate, texts }: CandidateRowProps) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const [leftOut, setLeftOut] = useState<ReadonlySet<EntryId>>(new Set());
  const words = useMemo(() => new Set(candidate.words), [candidate.words]);
  const meant = candidate.entries.filter((entry) => !leftOut.has(entry));
  const toggle = (entry: EntryId) => {
    const next = new Set(leftOut);
    if (!next.delete(entry)) next.add(entry);
    setLeftOut(next);
  };
  const cannot = review.readOnly || meant.length < 2;
  return (
    <li className="event" aria-label={candidate.why}>
      <div className="event-head">
        <h4 className="event-why">{candidate.why}</h4>
        <Button
          isDisabled={cannot}
          label={`One event: ${candidate.why}`}
          onPress={() => {
            void data.edit((base) => api.joinEntries({ ...base, entries: meant }));
          }}
        >
          One event
        </Button>
        <Button
          isDisabled={cannot}
          label={`Different events: ${candidate.why}`}
          onPress={() => {
            void data.edit((base) => api.setAsideSameEvent({ ...base, entries: meant }));
          }}
        >
          Different events
        </Button>
      </div>
      <EventEntries
        entries={candidate.entries}
        texts={texts}
        words={words}
        leftOut={candidate.entries.length > 2 ? leftOut : undefined}
        onToggle={toggle}
      />
    </li>
  );
};
