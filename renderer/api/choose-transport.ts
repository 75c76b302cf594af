import type { Transport } from '#shared/transport.ts';
import { createElectronTransport, findBridge } from './electron-transport.ts';
import { createWebTransport } from './web-transport.ts';

/** The page's way out, chosen by where it runs. To be called once: the launch secret in the address is good once. */
export const chooseTransport = (): Transport => {
  const bridge = findBridge(window);
  return bridge === undefined ? createWebTransport(window) : createElectronTransport(bridge);
};
