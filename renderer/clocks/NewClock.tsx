import { useState } from 'react';
import { dateOfDay, parseDay } from '#shared/domain/calendar.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { EntryChoice } from './EntryChoice.tsx';

/** How long it took from one entry to another, where no rule says anything about it. */
export const NewClock = () => {
  const { api, data } = useOpenReview();
  const { review, timeline } = useReviewData();
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState<EntryId>();
  const [to, setTo] = useState<EntryId>();
  const close = () => {
    setOpen(false);
    setFrom(undefined);
    setTo(undefined);
  };
  if (!isOpen)
    return (
      <div>
        <Button
          kind="link"
          isDisabled={review.readOnly || timeline.entries.id.length < 2}
          onPress={() => {
            setOpen(true);
          }}
        >
          Measure from one entry to another
        </Button>
      </div>
    );
  const dayOf = (entry: EntryId | undefined) => {
    const day = entry === undefined ? undefined : timeline.entries.earliest[timeline.entries.id.indexOf(entry)];
    return day === undefined || day === null ? undefined : dateOfDay(day);
  };
  const start = review.periodFrom ?? parseDay('2000-01-01');
  const near = dayOf(from) ?? start ?? dateOfDay(0);
  const add = async () => {
    if (from === undefined || to === undefined) return;
    const problem = await data.edit((base) =>
      api.decideClock({ ...base, state: 'confirmed', from: { entry: from }, to: { entry: to } }),
    );
    if (problem === undefined) close();
  };
  return (
    <form
      className="clock-correct"
      aria-label="Measure from one entry to another"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <EntryChoice label="From" chosen={from} near={near} onChoose={setFrom} />
      <EntryChoice label="To" chosen={to} near={near} onChoose={setTo} />
      <div className="clock-answers">
        <Button type="submit" isDisabled={from === undefined || to === undefined}>
          Add the duration
        </Button>
        <Button kind="link" onPress={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
