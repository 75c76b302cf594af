import type { CallName, InputOf, OutputOf } from './contract.ts';
import type { ChosenFile } from './file-choices.ts';
import type { Reply } from './errors.ts';

/**
 * How a page reaches the services, whatever the host: the preload bridge in Electron, POST on localhost in the web host.
 * A transport never throws for a failed call; it answers a `Reply`.
 */
export type Transport = {
  readonly call: (name: string, input: unknown) => Promise<Reply>;
  /** Hands over the bytes of a file that the person dropped or picked in the page; kept in memory until used or discarded. */
  readonly offer: (name: string, bytes: Uint8Array) => Promise<Reply<ChosenFile>>;
  /** Told when the person opens a review file from outside; the page then asks `about` for it. */
  readonly onOpening: (listener: () => void) => () => void;
  /** The address of a new tab with a launch secret of its own; absent where there are no tabs. */
  readonly newTab?: (() => Promise<string>) | undefined;
};

/** What components call: `api.decideGap({ ... })` answers the value or throws an `AppError`. */
export type Api = {
  readonly [Name in CallName]: (input: InputOf<Name>) => Promise<OutputOf<Name>>;
};
