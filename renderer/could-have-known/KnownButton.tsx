import { useStore } from 'zustand';
import { dateOfDay, dayNumber } from '#shared/domain/calendar.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';

/** Asks what one agency could have known on a day, or stops asking. */
export const KnownButton = () => {
  const { following, selection, view } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { known } = useStore(following.store);
  const { screen } = useStore(view.store);
  const [nearest] = review.agencies;
  if (screen !== 'timeline' || nearest === undefined) return undefined;
  const ask = () => {
    if (known !== undefined) {
      following.askKnown(undefined);
      return;
    }
    const { entries } = timeline;
    const { entry } = selection.store.getState();
    const at = entry === undefined ? -1 : entries.id.indexOf(entry);
    const inView = view.store.getState().window;
    const first = dayNumber(review.periodFrom ?? dateOfDay(entries.earliest.find((one) => one !== null) ?? 0));
    const last = dayNumber(review.periodTo ?? dateOfDay(entries.latest.findLast((one) => one !== null) ?? first));
    const { from, to } = inView ?? { from: first, to: last };
    const day = entries.latest[at] ?? entries.earliest[at] ?? (from + to) / 2;
    const agency = review.agencies.find(({ id }) => id === entries.agency[at]) ?? nearest;
    following.askKnown({ agency: agency.id, day: dateOfDay(day) });
  };
  return (
    <Button kind="link" isPressed={known !== undefined} onPress={ask}>
      Could have known
    </Button>
  );
};
