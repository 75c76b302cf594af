import { bridgeName } from '#shared/bridge.ts';
import type { Bridge } from '#shared/bridge.ts';
import type { Transport } from '#shared/transport.ts';
import { readReply, stopped } from '#shared/read-reply.ts';
import { readOffered } from './read-reply.ts';

const isBridge = (value: unknown): value is Bridge =>
  typeof value === 'object' &&
  value !== null &&
  ['call', 'offer', 'onOpening'].every((name) => name in value && typeof Reflect.get(value, name) === 'function');

/** The bridge that the preload script puts into the desktop window's page; undefined in a browser. */
export const findBridge = (scope: object): Bridge | undefined => {
  const found: unknown = Reflect.get(scope, bridgeName);
  return isBridge(found) ? found : undefined;
};

const gone = stopped('The window lost its way to the rest of Sightline: close Sightline and start it again.');

/** The way to the services over the preload bridge of the desktop window. */
export const createElectronTransport = (bridge: Bridge): Transport => ({
  call: (name, input) => bridge.call(name, JSON.stringify(input)).then(readReply, () => gone),
  offer: (name, bytes) => bridge.offer(name, bytes).then(readOffered, () => gone),
  onOpening: (listener) => bridge.onOpening(listener),
});
