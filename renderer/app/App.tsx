import { useRef } from 'react';
import { useStore } from 'zustand';
import type { ReviewId } from '#shared/model.ts';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import { ProgramContext } from '../state/program.ts';
import type { Program } from '../state/program.ts';
import { Progress } from '../ui/Progress.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { FaultBoundary } from './FaultBoundary.tsx';

export type AppProps = { readonly program: Program };

const screenOf = (review: ReviewId | undefined, takingUp: boolean) => {
  if (review !== undefined) return <ReviewScreen key={review} id={review} />;
  if (!takingUp) return <HomeScreen />;
  return (
    <main className="review-waiting">
      <Progress what="Going on with the review" />
    </main>
  );
};

/** The window: home, or one review. */
export const App = ({ program }: AppProps) => {
  const { review, takingUp } = useStore(program.session.store);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return (
    <FaultBoundary>
      <ProgramContext value={program}>
        <div className="app" ref={root}>
          {screenOf(review, takingUp)}
        </div>
      </ProgramContext>
    </FaultBoundary>
  );
};
