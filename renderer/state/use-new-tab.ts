import { useProgram } from './program.ts';

/** Opens another tab of the program, for another review; absent where the host has no tabs. */
export const useNewTab = (): (() => void) | undefined => {
  const { transport } = useProgram();
  const { newTab } = transport;
  if (newTab === undefined) return undefined;
  return () => {
    // The address holds a launch secret of its own: the tab must not reach back into this one.
    void newTab().then((address) => window.open(address, '_blank', 'noopener'));
  };
};
