import { BrowserWindow } from 'electron';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { home } from './address.ts';

/** No `persist:` in front: names never reach a cache on the disk. */
export const partition = 'review';

/** Every switch is written out, so that a change of a default changes nothing here. */
const preferences: WebPreferences = {
  partition,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Dictionaries would be fetched from the network.
  spellcheck: false,
  plugins: false,
  safeDialogs: true,
  disableDialogs: true,
};

/** The options of the one window, frozen. Developer tools only where the program is not packaged. */
export const windowOptions = (preload: string, packaged: boolean): BrowserWindowConstructorOptions =>
  Object.freeze({
    title: 'Sightline',
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: Object.freeze({ ...preferences, preload, devTools: !packaged }),
  });

/** Opens the window; it is shown when there is something to see. */
export const openWindow = (preload: string, packaged: boolean): BrowserWindow => {
  const window = new BrowserWindow(windowOptions(preload, packaged));
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(home);
  return window;
};
