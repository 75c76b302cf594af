import { contextBridge, ipcRenderer } from 'electron';
import { bridgeChannels, bridgeName } from '#shared/bridge.ts';
import type { Bridge } from '#shared/bridge.ts';

/*
 * All that the page of the desktop window can reach: two ways to ask and one to be told. Nothing of Electron itself crosses,
 * no event object either.
 */

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(bridgeChannels.call, name, input),
  offer: (name, bytes) => ipcRenderer.invoke(bridgeChannels.offer, name, bytes),
  onOpening: (listener) => {
    const heard = (): void => {
      listener();
    };
    ipcRenderer.on(bridgeChannels.opening, heard);
    return () => {
      ipcRenderer.removeListener(bridgeChannels.opening, heard);
    };
  },
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
