import type { Caller } from './caller.ts';

/** What a command is given: the services, opened when it first asks for them, and a way to print. */
export type Surroundings = {
  readonly open: () => Caller;
  /** One line on stdout. */
  readonly say: (line: string) => void;
};

export type Command = {
  /** As it is typed, without the program's name. */
  readonly usage: string;
  /** Answers the exit code; a failure is thrown as an `AppError`. */
  readonly run: (typed: readonly string[], around: Surroundings) => Promise<number>;
};
