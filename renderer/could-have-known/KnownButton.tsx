import { useStore } from 'zustand';
import { dateOfDay } from '#shared/domain/calendar.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';

/** Asks what one agency could have known on a day, or stops asking. */
export const KnownButton = () => {
  const { following, selection, view } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { known } = useStore(following.store);
  const { screen } = useStore(view.store);
  const [first] = review.agencies;
  if (screen !== 'timeline' || first === undefined) return undefined;
  const ask = () => {
    if (known !== undefined) {
      following.askKnown(undefined);
      return;
    }
    const { entries } = timeline;
    const { entry } = selection.store.getState();
    const at = entry === undefined ? -1 : entries.id.indexOf(entry);
    const inView = view.store.getState().window;
    const day =
      entries.latest[at] ?? entries.earliest[at] ?? (inView === undefined ? undefined : (inView.from + inView.to) / 2);
    const agency = review.agencies.find(({ id }) => id === entries.agency[at]) ?? first;
    const last = entries.latest.findLast((one) => one !== null);
    following.askKnown({ agency: agency.id, day: dateOfDay(day ?? last ?? 0) });
  };
  return (
    <Button kind="link" isPressed={known !== undefined} onPress={ask}>
      Could have known
    </Button>
  );
};
