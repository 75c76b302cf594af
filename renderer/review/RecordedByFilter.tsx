import { useStore } from 'zustand';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';

const choices = [
  { value: 'all', label: 'All entries' },
  { value: 'several', label: 'Recorded by more than one agency' },
  { value: 'one', label: 'Recorded by one agency only' },
] as const;

const words = { all: 'Same events', several: 'Recorded by more than one', one: 'Recorded by one only' } as const;

/** Entries that stand in more than one chronology and those that rest on one: to look at either alone, and to join more. */
export const RecordedByFilter = () => {
  const { filters, view } = useOpenReview();
  const { timeline } = useReviewData();
  const { recordedBy = 'all' } = useStore(filters.store);
  if (new Set(timeline.entries.agency).size < 2) return undefined;
  const joined = timeline.joined.length;
  return (
    <PopoverButton button={words[recordedBy]} kind="link" label="The same event in two chronologies">
      <RadioChoice
        label="Show"
        value={recordedBy}
        options={choices}
        onChange={(value) => {
          filters.choose({ recordedBy: value === 'all' ? undefined : value });
        }}
      />
      <p className="quiet-text">{joined === 1 ? '1 event was joined.' : `${String(joined)} events were joined.`}</p>
      <Button
        kind="link"
        onPress={() => {
          view.go('same-events');
        }}
      >
        See which entries may be one event
      </Button>
    </PopoverButton>
  );
};
