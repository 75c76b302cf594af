import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { StandInContents } from './stand-in-contents.ts';
import { createStandInSession } from './stand-in-session.ts';
import type { StandInSession } from './stand-in-session.ts';
import { forkStandIn } from './stand-in-process.ts';

/*
 * A stand-in of the part of Electron that electron/ uses, for machines without Electron's runtime. It is not Electron: it
 * shows that our main process and preload script ask for the right things and behave when they are asked, not what
 * Electron makes of it. Its shapes are checked against Electron's own types.
 */

export type StandInOptions = {
  readonly appPath: string;
  readonly documents: string;
  /** What the utility process runs. */
  readonly services: string;
  readonly firstInstance?: boolean;
  readonly packaged?: boolean;
};

type Invoked = Parameters<Electron.IpcMain['handle']>[1];

export const createElectronStandIn = (options: StandInOptions) => {
  /** What was asked of Electron, in order, by name. */
  const asked: string[] = [];
  const windows: StandInWindow[] = [];
  const sessions = new Map<string, StandInSession>();
  const schemes: Electron.CustomScheme[] = [];
  const handlers = new Map<string, Invoked>();
  const exposed = new Map<string, unknown>();
  const dialogAnswers: string[][] = [];
  const dialogsShown: (Electron.OpenDialogOptions | Electron.SaveDialogOptions)[] = [];
  const menus: Electron.MenuItemConstructorOptions[][] = [];
  const processes: ReturnType<typeof forkStandIn>[] = [];
  const renderer = new EventEmitter();
  let quits = 0;

  const appEvents = new EventEmitter();
  const app = Object.assign(appEvents, {
    isPackaged: options.packaged ?? false,
    enableSandbox: () => {
      asked.push('enableSandbox');
    },
    requestSingleInstanceLock: () => {
      asked.push('requestSingleInstanceLock');
      return options.firstInstance ?? true;
    },
    whenReady: () => {
      asked.push('whenReady');
      return Promise.resolve();
    },
    quit: () => {
      quits += 1;
    },
    getAppPath: () => options.appPath,
    getPath: (name: string) => (name === 'documents' ? options.documents : options.appPath),
  } satisfies Pick<
    Electron.App,
    'isPackaged' | 'enableSandbox' | 'requestSingleInstanceLock' | 'whenReady' | 'quit' | 'getAppPath' | 'getPath'
  >);

  class StandInWindow extends EventEmitter {
    readonly options: Electron.BrowserWindowConstructorOptions;
    readonly webContents = new StandInContents((channel) => renderer.emit(channel, { sender: 'ipcRenderer' }));
    minimized = false;
    shown = 0;
    focused = 0;

    constructor(given: Electron.BrowserWindowConstructorOptions) {
      super();
      this.options = given;
      windows.push(this);
      asked.push('BrowserWindow');
      appEvents.emit('web-contents-created', {}, this.webContents);
    }
    loadURL(url: string): Promise<void> {
      this.webContents.mainFrame.url = url;
      return Promise.resolve();
    }
    show(): void {
      this.shown += 1;
    }
    focus(): void {
      this.focused += 1;
    }
    isMinimized(): boolean {
      return this.minimized;
    }
    restore(): void {
      this.minimized = false;
    }
  }
  // The class keeps what we call of a window; a method that Electron's has not, or has otherwise, does not compile.
  StandInWindow satisfies new (
    given: Electron.BrowserWindowConstructorOptions,
  ) => Pick<Electron.BrowserWindow, 'loadURL' | 'show' | 'focus' | 'isMinimized' | 'restore'>;

  const sessionOf = (partition: string): StandInSession => {
    const known = sessions.get(partition) ?? createStandInSession();
    sessions.set(partition, known);
    return known;
  };

  const answerDialog = (given: Electron.OpenDialogOptions | Electron.SaveDialogOptions): string[] => {
    dialogsShown.push(given);
    return dialogAnswers.shift() ?? [];
  };

  /** An invoke as the page makes it: cloned on both ways, from the window's own top frame. */
  const invoke = async (channel: string, ...parts: unknown[]): Promise<unknown> => {
    const contents = windows.at(-1)?.webContents;
    return send(channel, { sender: contents, senderFrame: contents?.mainFrame ?? null }, parts);
  };
  const send = async (channel: string, event: unknown, parts: readonly unknown[]): Promise<unknown> => {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await Reflect.apply(handler, undefined, [event, ...structuredClone(parts)]));
  };

  const module = {
    app,
    BrowserWindow: StandInWindow,
    session: {
      defaultSession: sessionOf(''),
      fromPartition: (partition: string) => sessionOf(partition),
    },
    protocol: {
      registerSchemesAsPrivileged: (given: Electron.CustomScheme[]) => {
        asked.push('registerSchemesAsPrivileged');
        schemes.push(...given);
      },
    } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>,
    ipcMain: {
      handle: (channel: string, listener: Invoked) => {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        handlers.set(channel, listener);
      },
    } satisfies Pick<Electron.IpcMain, 'handle'>,
    ipcRenderer: {
      invoke,
      on: (channel: string, listener: (...parts: unknown[]) => void) => renderer.on(channel, listener),
      removeListener: (channel: string, listener: (...parts: unknown[]) => void) =>
        renderer.removeListener(channel, listener),
    } satisfies Pick<Electron.IpcRenderer, 'invoke'> & Record<'on' | 'removeListener', unknown>,
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        exposed.set(name, api);
      },
    } satisfies Pick<Electron.ContextBridge, 'exposeInMainWorld'>,
    dialog: {
      showOpenDialog: (_window: unknown, given: Electron.OpenDialogOptions) => {
        const filePaths = answerDialog(given);
        return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
      },
      showSaveDialog: (_window: unknown, given: Electron.SaveDialogOptions) => {
        const [filePath = ''] = answerDialog(given);
        return Promise.resolve({ canceled: filePath === '', filePath });
      },
    },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => {
        menus.push(menu);
      },
    },
    utilityProcess: {
      fork: (_entry: string, words: string[], given: Electron.ForkOptions) => {
        const child = forkStandIn(options.services, words, given);
        processes.push(child);
        return child;
      },
    },
  } satisfies Partial<Record<keyof typeof Electron, unknown>>;

  return {
    module,
    app,
    asked,
    windows,
    sessions,
    schemes,
    handlers,
    exposed,
    dialogAnswers,
    dialogsShown,
    menus,
    processes,
    send,
    quits: () => quits,
  };
};

export type ElectronStandIn = ReturnType<typeof createElectronStandIn>;
