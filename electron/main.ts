import { app, ipcMain, protocol, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { openEventLog } from '#services/event-log.ts';
import { loadPageFiles } from '#services/page-files.ts';
import { programFolders } from '#services/program-folders.ts';
import { superviseServices } from '#services/supervisor.ts';
import type { Supervisor } from '#services/supervisor.ts';
import { systemNow } from '#services/system-clock.ts';
import { bridgeChannels } from '#shared/bridge.ts';
import { openChannels } from './ipc.ts';
import { lockContents, lockSession } from './locks.ts';
import { setMenu } from './menu.ts';
import { reviewOnCommandLine } from './opened-files.ts';
import { showDialog } from './ports.ts';
import { ourScheme, serveFrom } from './protocol.ts';
import { startServicesProcess } from './services-process.ts';
import { openWindow, partition } from './window.ts';

/* The desktop host: one window, locked before it opens, and the services in a process of their own. */

let window: BrowserWindow | undefined;
let services: Supervisor | undefined;
/** A file opened from outside before there were services to tell. */
let early: string | undefined;

const openFromOutside = (path: string | undefined): void => {
  if (path === undefined) return;
  if (services === undefined) {
    early = path;
    return;
  }
  services.openedOutside(path);
  window?.webContents.send(bridgeChannels.opening);
};

const comeForward = (): void => {
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
};

const startServices = (root: string): Supervisor => {
  const around = { program: root, home: homedir(), platform: process.platform, environment: process.env };
  const found = programFolders(around);
  // Packed, the samples lie beside the archive, as plain files.
  const samples = app.isPackaged ? join(dirname(root), 'import-samples') : found.samples;
  const folders = { ...found, samples, documents: app.getPath('documents') };
  return superviseServices(
    () => startServicesProcess(join(root, 'build', 'electron', 'services.cjs')),
    { host: 'electron', folders, nativeDialogs: true },
    {
      dialogs: (asked) => showDialog(asked, window, folders.documents),
      log: openEventLog(folders.data, systemNow),
    },
  );
};

const openFromMenu = async (): Promise<void> => {
  const [path] = await showDialog({ ask: 'open', purpose: 'review' }, window, app.getPath('documents'));
  openFromOutside(path);
};

const begin = (): void => {
  const root = app.getAppPath();
  const own = session.fromPartition(partition);
  lockSession(session.defaultSession);
  lockSession(own);
  own.protocol.handle(ourScheme.scheme, serveFrom(loadPageFiles(join(root, 'build', 'renderer'))));

  services = startServices(root);
  openFromOutside(early ?? reviewOnCommandLine(process.argv.slice(1), process.cwd()));
  openChannels(
    (channel, listener) => {
      ipcMain.handle(channel, listener);
    },
    services,
    () => window?.webContents,
  );
  setMenu({ platform: process.platform, packaged: app.isPackaged, onOpen: () => void openFromMenu() });
  window = openWindow(join(root, 'build', 'electron', 'preload.cjs'), app.isPackaged);
  window.once('closed', () => {
    window = undefined;
  });
};

const end = async (): Promise<void> => {
  await services?.stop();
  app.quit();
};

app.enableSandbox();
protocol.registerSchemesAsPrivileged([ourScheme]);

if (app.requestSingleInstanceLock()) {
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFromOutside(path);
    comeForward();
  });
  app.on('second-instance', (_event, words, folder) => {
    openFromOutside(reviewOnCommandLine(words.slice(1), folder));
    comeForward();
  });
  // The one window is the program: with it the program ends, on a Mac too.
  app.on('window-all-closed', () => void end());
  void app.whenReady().then(begin);
} else {
  app.quit();
}
