import type { FromServices, ToServices } from './channel.ts';

/** The way from the services' process to its host. */
export type ParentLink = {
  readonly post: (message: FromServices) => void;
  /** Resolves when all that was posted has left this process. */
  readonly left: () => Promise<void>;
  readonly listen: (hear: (message: ToServices) => void, gone: () => void) => void;
};

/** What we use of Electron's `process.parentPort`, which its utility processes have in the place of `process.send`. */
type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

const isParentPort = (port: unknown): port is ParentPort =>
  typeof port === 'object' && port !== null && 'postMessage' in port && typeof port.postMessage === 'function';

const isToServices = (message: unknown): message is ToServices =>
  typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string';

/** The link to whichever host started this process; undefined where it was started by hand. */
export const openParentLink = (from: NodeJS.Process = process): ParentLink | undefined => {
  const port: unknown = 'parentPort' in from ? from.parentPort : undefined;
  if (isParentPort(port)) {
    return {
      post: (message) => {
        port.postMessage(message);
      },
      left: () => Promise.resolve(),
      listen: (hear) => {
        port.on('message', (event) => {
          if (isToServices(event.data)) hear(event.data);
        });
      },
    };
  }
  if (from.send === undefined) return undefined;
  let last = Promise.resolve();
  return {
    post: (message) => {
      if (!from.connected) return;
      last = new Promise((settle) => {
        from.send?.(message, () => {
          settle();
        });
      });
    },
    left: () => last,
    listen: (hear, gone) => {
      from.on('message', (message) => {
        if (isToServices(message)) hear(message);
      });
      from.on('disconnect', gone);
    },
  };
};
