import { EventEmitter } from 'node:events';
import type { Protocol, Session, WebRequest } from 'electron';

type Handlers = {
  permissionRequest?: Parameters<Session['setPermissionRequestHandler']>[0];
  permissionCheck?: Parameters<Session['setPermissionCheckHandler']>[0];
  device?: Parameters<Session['setDevicePermissionHandler']>[0];
  displayMedia?: Parameters<Session['setDisplayMediaRequestHandler']>[0];
  beforeRequest?: (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;
  spellcheck?: boolean;
};

/** What the main process uses of a session; what it set is kept to be asked. */
export const createStandInSession = () => {
  const set: Handlers = {};
  const served = new Map<string, (request: Request) => Response | Promise<Response>>();
  const listening = {
    setPermissionRequestHandler: (handler) => {
      set.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler) => {
      set.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler) => {
      set.device = handler;
    },
    setDisplayMediaRequestHandler: (handler) => {
      set.displayMedia = handler;
    },
    setSpellCheckerEnabled: (enabled) => {
      set.spellcheck = enabled;
    },
  } satisfies Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setSpellCheckerEnabled'
  >;
  const webRequest = {
    onBeforeRequest: (listener: NonNullable<Handlers['beforeRequest']>) => {
      set.beforeRequest = listener;
    },
  } satisfies Partial<Record<keyof WebRequest, unknown>>;
  const protocol = {
    handle: (scheme, handler) => {
      served.set(scheme, (request) => handler(request));
    },
  } satisfies Pick<Protocol, 'handle'>;
  return Object.assign(new EventEmitter(), listening, { webRequest, protocol, set, served });
};

export type StandInSession = ReturnType<typeof createStandInSession>;
