import { isOurs } from './address.ts';

/*
 * What no page of ours may do, however it came to try: leave, open windows, ask for devices, reach the network.
 * Source: Electron's security checklist, items 1, 5, 11 to 15.
 */

type Preventable = { readonly preventDefault: () => void };
type Navigation = Preventable & { readonly url: string };

/** One way to listen for an attempt to leave. */
type OnLeaving<Event extends string> = (event: Event, listener: (event: Navigation) => void) => unknown;

/** What we use of a page's `WebContents`. */
export type LockableContents = {
  readonly setWindowOpenHandler: (handler: () => { action: 'deny' }) => void;
  readonly on: ((event: 'will-attach-webview', listener: (event: Preventable) => void) => unknown) &
    OnLeaving<'will-navigate'> &
    OnLeaving<'will-frame-navigate'> &
    OnLeaving<'will-redirect'>;
};

const refuseForeign = (event: Navigation): void => {
  if (!isOurs(event.url)) event.preventDefault();
};

export const lockContents = (contents: LockableContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.on('will-navigate', refuseForeign);
  contents.on('will-frame-navigate', refuseForeign);
  contents.on('will-redirect', refuseForeign);
};

/** What we use of a `Session`. */
export type LockableSession = {
  readonly setPermissionRequestHandler: (
    handler: (contents: unknown, permission: unknown, answer: (granted: boolean) => void) => void,
  ) => void;
  readonly setPermissionCheckHandler: (handler: () => boolean) => void;
  readonly setDevicePermissionHandler: (handler: () => boolean) => void;
  readonly setDisplayMediaRequestHandler: (
    handler: (request: unknown, answer: (streams: Record<string, never>) => void) => void,
  ) => void;
  readonly webRequest: {
    readonly onBeforeRequest: (
      listener: (details: { readonly url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ) => void;
  };
  readonly on: (event: 'will-download', listener: (event: Preventable) => void) => unknown;
  readonly setSpellCheckerEnabled: (enabled: boolean) => void;
};

/** Beside our own files: pictures that the page made itself, and the developer tools' own parts. */
const innerSchemes = new Set(['blob:', 'data:', 'devtools:']);

export const mayRequest = (address: string): boolean =>
  isOurs(address) || innerSchemes.has(URL.parse(address)?.protocol ?? '');

export const lockSession = (session: LockableSession): void => {
  // Electron grants what nobody answers.
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
};
