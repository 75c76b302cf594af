import type { LogEvent, Ports } from './ports.ts';
import type { HeldReview } from './open-reviews.ts';
import type { Reply } from '#shared/errors.ts';

/** What a host and the services' process say to each other. Plain data; `bytes` alone is not JSON. */
export type ToServices =
  /** `held` is what the process before had open: none at the first start. */
  | { readonly kind: 'start'; readonly setting: Setting; readonly held: readonly HeldReview[] }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'offer'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }
  /** A path that the person opened from outside: becomes `about().opening`. */
  | { readonly kind: 'opened-outside'; readonly path: string }
  | { readonly kind: 'dialog-answer'; readonly id: number; readonly paths: readonly string[] }
  | { readonly kind: 'stop' };

export type FromServices =
  | { readonly kind: 'ready' }
  /** Sent every second while a call is under way: a process that no longer sends it is hung. */
  | { readonly kind: 'alive' }
  /** The process must not work on this machine; the sentence says why and what to do. */
  | { readonly kind: 'unfit'; readonly sentence: string }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  /** The reply of a call as JSON in UTF-8: a large one crosses as it will be sent and is not taken apart on the way. */
  | { readonly kind: 'reply-bytes'; readonly id: number; readonly bytes: Uint8Array }
  /** Which reviews are open, for the process that would have to go on with them. Paths stay with the host. */
  | { readonly kind: 'held'; readonly reviews: readonly HeldReview[] }
  | { readonly kind: 'dialog'; readonly id: number; readonly dialog: Dialog }
  | { readonly kind: 'log'; readonly event: LogEvent };

export type Dialog =
  | { readonly ask: 'open'; readonly purpose: 'review' | 'chronologies' }
  | { readonly ask: 'save'; readonly suggestedName: string };

/** The ports as plain data, for a process of its own. */
export type Setting = Pick<Ports, 'host' | 'folders'> & { readonly nativeDialogs: boolean };

/** One services' process, as its host holds it: a fork of Node, or Electron's utility process. */
export type Channel = {
  readonly send: (message: ToServices) => void;
  readonly onMessage: (listener: (message: FromServices) => void) => void;
  /** Told once when the process is gone, whatever the reason. */
  readonly onEnd: (listener: () => void) => void;
  readonly kill: () => void;
};
