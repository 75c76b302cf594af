import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { TrailPoint } from '../state/trail.ts';
import { useOpenReview } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { nameOfScreen } from './screens.ts';

const whereTo = (point: TrailPoint | undefined): string =>
  point === undefined ? '' : `: ${nameOfScreen(point.view.screen ?? 'timeline')}`;

/** The buttons that a mouse has beside the others: back and forward. */
const backButton = 3;
const forwardButton = 4;

/** Back and forward through the views that a person was at. */
export const TrailSteps = () => {
  const { trail } = useOpenReview();
  const { past, future } = useStore(trail.store);
  useEffect(() => {
    const onButton = (event: MouseEvent) => {
      if (event.button !== backButton && event.button !== forwardButton) return;
      event.preventDefault();
      if (event.button === backButton) trail.back();
      else trail.forward();
    };
    window.addEventListener('mouseup', onButton);
    return () => {
      window.removeEventListener('mouseup', onButton);
    };
  }, [trail]);
  return (
    <div className="review-trail" role="group" aria-label="Views you were at">
      <Button kind="link" label={`Back${whereTo(past.at(-1))}`} isDisabled={past.length === 0} onPress={trail.back}>
        ←
      </Button>
      <Button
        kind="link"
        label={`Forward${whereTo(future[0])}`}
        isDisabled={future.length === 0}
        onPress={trail.forward}
      >
        →
      </Button>
    </div>
  );
};
