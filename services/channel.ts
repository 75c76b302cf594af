import type { LogEvent, Ports } from './ports.ts';
import type { Reply } from '#shared/errors.ts';

/** What a host and the services' process say to each other. Plain data; `bytes` alone is not JSON. */
export type ToServices =
  | { readonly kind: 'start'; readonly setting: Setting }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'offer'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }
  /** A path that the person opened from outside: becomes `about().opening`. */
  | { readonly kind: 'opened-outside'; readonly path: string }
  | { readonly kind: 'dialog-answer'; readonly id: number; readonly paths: readonly string[] }
  | { readonly kind: 'stop' };

export type FromServices =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'dialog'; readonly id: number; readonly dialog: Dialog }
  | { readonly kind: 'log'; readonly event: LogEvent };

export type Dialog =
  | { readonly ask: 'open'; readonly purpose: 'review' | 'chronologies' }
  | { readonly ask: 'save'; readonly suggestedName: string };

/** The ports as plain data, for a process of its own. */
export type Setting = Pick<Ports, 'host' | 'folders'> & { readonly nativeDialogs: boolean };
