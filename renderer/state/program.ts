import { createContext, use } from 'react';
import type { Api, Transport } from '#shared/transport.ts';
import type { LookActions } from './look.ts';
import type { SessionActions } from './session.ts';

/** What the whole window shares: the calls, the way that bytes are handed over, and which review is open. */
export type Program = {
  readonly api: Api;
  readonly transport: Transport;
  readonly session: SessionActions;
  readonly look: LookActions;
};

export const ProgramContext = createContext<Program | undefined>(undefined);

export const useProgram = (): Program => {
  const program = use(ProgramContext);
  if (program === undefined) throw new Error('used outside the program');
  return program;
};
