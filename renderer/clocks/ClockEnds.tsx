import { useState } from 'react';
import type { Clock } from '#shared/domain/clocks/clock.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { EntryChoice } from './EntryChoice.tsx';

export type ClockEndsProps = { readonly clock: Clock; readonly onDone: () => void };

/** Other ends for a clock: entries that a person chooses. What they choose is confirmed with it. */
export const ClockEnds = ({ clock, onDone }: ClockEndsProps) => {
  const { api, data } = useOpenReview();
  const [from, setFrom] = useState<EntryId | undefined>(clock.from.entry);
  const [to, setTo] = useState<EntryId | undefined>(clock.to?.entry);
  const confirm = async () => {
    const problem = await data.edit((base) =>
      api.decideClock({
        ...base,
        clock: clock.id,
        state: 'confirmed',
        ...(from === undefined || from === clock.from.entry ? {} : { from: { entry: from } }),
        ...(to === clock.to?.entry ? {} : { to: to === undefined ? null : { entry: to } }),
      }),
    );
    if (problem === undefined) onDone();
  };
  return (
    <form
      className="clock-correct"
      aria-label={`Ends of ${clock.text}`}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <EntryChoice label="Starts at" chosen={from} near={clock.from.day} onChoose={setFrom} />
      <EntryChoice
        label="Ends at"
        chosen={to}
        near={clock.to?.day ?? clock.due ?? clock.from.day}
        onChoose={setTo}
        none="No entry ends it"
      />
      <div className="clock-answers">
        <Button type="submit">Confirm with these ends</Button>
        <Button kind="link" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
