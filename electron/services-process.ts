import { utilityProcess } from 'electron';
import type { Channel } from '#services/channel.ts';
import { isFromServices, servicesArguments } from '#services/forked-services.ts';

/** Starts the services in Electron's utility process: `fork` of Node needs a fuse that the packaged program has blown. */
export const startServicesProcess = (entry: string): Channel => {
  const child = utilityProcess.fork(entry, [], {
    execArgv: [...servicesArguments],
    serviceName: 'Sightline services',
    stdio: 'ignore',
  });
  let over = false;
  const listeners: (() => void)[] = [];
  child.once('exit', () => {
    over = true;
    for (const listener of listeners) listener();
  });
  return {
    send: (message) => {
      if (!over) child.postMessage(message);
    },
    onMessage: (listener) => {
      child.on('message', (message: unknown) => {
        if (isFromServices(message)) listener(message);
      });
    },
    onEnd: (listener) => {
      if (over) listener();
      else listeners.push(listener);
    },
    kill: () => {
      child.kill();
    },
  };
};
