import { useStore } from 'zustand';
import { useOpenReview } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';

/** Said while the words of a large review are still read for gaps: until then none on screen does not mean none there. */
export const LookingForGaps = () => {
  const { data } = useOpenReview();
  const { looking, gapsProblem } = useStore(data.store);
  if (gapsProblem !== undefined)
    return (
      <p className="filter-looking" role="alert">
        The gaps could not be looked for. {gapsProblem}{' '}
        <Button kind="link" onPress={data.lookAgain}>
          Look again
        </Button>
      </p>
    );
  return (
    <p className="filter-looking" role="status">
      {looking === undefined ? undefined : (
        <>
          Looking for gaps…{' '}
          <span className="filter-looking-far" aria-hidden="true">
            {looking.of === 0 ? '' : `${String(Math.floor((looking.looked / looking.of) * 100))} % of entries read`}
          </span>
        </>
      )}
    </p>
  );
};
