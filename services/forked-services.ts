import { fork } from 'node:child_process';
import type { Channel, FromServices } from './channel.ts';

/** Room for what a long import makes and forgets at once: with less of it the collector runs all the time. */
export const servicesArguments: readonly string[] = ['--max-semi-space-size=32'];

/**
 * Starts the services in a Node process of their own. `entry` is the path of `services/child.ts`.
 * The messages are structured clones, so that bytes cross without being spelt out as text.
 */
export const forkServices = (entry: string): Channel => {
  const child = fork(entry, [], {
    execArgv: [...process.execArgv, ...servicesArguments],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let over = false;
  const listeners: (() => void)[] = [];
  const end = (): void => {
    if (over) return;
    over = true;
    for (const listener of listeners) listener();
  };
  child.once('exit', end);
  // Told when it could not be started at all; without a listener it would end the host.
  child.on('error', () => {
    if (child.pid === undefined) end();
  });
  return {
    send: (message) => {
      // A process that is just dying refuses the message; its end answers whoever waits.
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => {
      child.on('message', (message) => {
        if (isFromServices(message)) listener(message);
      });
    },
    onEnd: (listener) => {
      if (over) listener();
      else listeners.push(listener);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
};

/** Whether a message has the shape of one of ours; both ends are of the same version, so the kind is enough. */
export const isFromServices = (message: unknown): message is FromServices =>
  typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string';
