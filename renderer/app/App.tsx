import { useStore } from 'zustand';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import { ProgramContext } from '../state/program.ts';
import type { Program } from '../state/program.ts';
import { FaultBoundary } from './FaultBoundary.tsx';

export type AppProps = { readonly program: Program };

/** The window: home, or one review. */
export const App = ({ program }: AppProps) => {
  const { review } = useStore(program.session.store);
  return (
    <FaultBoundary>
      <ProgramContext value={program}>
        {review === undefined ? <HomeScreen /> : <ReviewScreen key={review} id={review} />}
      </ProgramContext>
    </FaultBoundary>
  );
};
