import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#services/content-security.ts';
import { bridgeChannels } from '#shared/bridge.ts';
import { StandInContents, StandInFrame } from '../../support/electron-stand-in/stand-in-contents.ts';
import { startStandIn } from '../../support/electron-stand-in/start-stand-in.ts';
import type { Started } from '../../support/electron-stand-in/start-stand-in.ts';

/* The desktop host, run against a stand-in of Electron: Electron itself is not run here. */

const services = join(import.meta.dirname, '..', '..', 'support', 'hosts', 'odd-services.ts');

const elsewhere = [
  'http://127.0.0.1/',
  'https://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:srcdoc',
  'about:blank',
  'blob:app://review/1',
  'app://evil/index.html',
  'app://review.evil/index.html',
  'app://review@evil/index.html',
  'app://user@review/index.html',
  'app:review/index.html',
  'app:///index.html',
  'ws://review/',
  'vscode://file/x',
  'not an address',
  '',
];

let started: Started;
const window = () => {
  const [first] = started.electron.windows;
  if (first === undefined) throw new Error('no window was opened');
  return first;
};
const ownSession = () => {
  const found = started.electron.sessions.get('review');
  if (found === undefined) throw new Error('no session of our own');
  return found;
};

beforeAll(async () => {
  started = await startStandIn({ services });
});

afterAll(() => started.end());

describe('the start of the desktop program', () => {
  it('switches the sandbox on and registers its scheme before it is ready', () => {
    expect(started.electron.asked).toEqual([
      'enableSandbox',
      'registerSchemesAsPrivileged',
      'requestSingleInstanceLock',
      'whenReady',
      'BrowserWindow',
    ]);
    expect(started.electron.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('opens one window with every switch written out, and frozen', () => {
    expect(started.electron.windows).toHaveLength(1);
    const { options } = window();
    expect(options.webPreferences).toEqual({
      preload: join(started.folder, 'build', 'electron', 'preload.cjs'),
      partition: 'review',
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
      spellcheck: false,
      plugins: false,
      safeDialogs: true,
      disableDialogs: true,
      devTools: true,
    });
    expect(Object.isFrozen(options) && Object.isFrozen(options.webPreferences)).toBe(true);
    expect(options.title).toBe('Sightline');
  });

  it('shows the window when there is something to see', () => {
    expect(window().shown).toBe(0);
    window().emit('ready-to-show');
    expect(window().shown).toBe(1);
    expect(window().webContents.mainFrame.url).toBe('app://review/index.html');
  });

  it('has a menu without undo, which belongs to the review', () => {
    const [menu] = started.electron.menus;
    const labels = JSON.stringify(menu, (_, value: unknown) => (typeof value === 'function' ? 'does' : value));
    expect(labels).toContain('"accelerator":"CmdOrCtrl+O","click":"does"');
    expect(labels).toContain('"role":"toggleDevTools"');
    expect(labels).not.toMatch(/"(undo|redo|reload|forceReload)"/);
  });
});

describe('the locks', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'] as const)('refuse %s to anywhere else', (event) => {
    for (const address of elsewhere)
      expect([address, window().webContents.tries(event, address)]).toEqual([address, false]);
    expect(window().webContents.tries(event, 'app://review/index.html')).toBe(true);
  });

  it('refuse new windows and embedded ones, in every page that comes to be', () => {
    const other = new StandInContents(() => undefined);
    started.electron.app.emit('web-contents-created', {}, other);
    for (const contents of [window().webContents, other]) {
      for (const url of ['app://review/index.html', ...elsewhere]) {
        const details = { url } as Parameters<NonNullable<typeof contents.openHandler>>[0];
        expect(contents.openHandler?.(details)).toEqual({ action: 'deny' });
      }
      expect(contents.tries('will-attach-webview', 'app://review/index.html')).toBe(false);
    }
  });

  it('hold on the default session too', () => {
    for (const found of started.electron.sessions.values()) {
      expect(Object.keys(found.set).sort()).toEqual([
        'beforeRequest',
        'device',
        'displayMedia',
        'permissionCheck',
        'permissionRequest',
        'spellcheck',
      ]);
      expect(found.set.spellcheck).toBe(false);
    }
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'usb',
    'hid',
    'midi',
  ])('grant no %s', (permission) => {
    const { set } = ownSession();
    const granted: boolean[] = [];
    const request = set.permissionRequest as unknown as (a: unknown, b: string, c: (d: boolean) => void) => void;
    request(undefined, permission, (answer) => granted.push(answer));
    expect(granted).toEqual([false]);
    const check = set.permissionCheck as unknown as (contents: unknown, permission: string) => boolean;
    expect(check(undefined, permission)).toBe(false);
    const device = set.device as unknown as (details: unknown) => boolean;
    expect(device({ deviceType: permission })).toBe(false);
  });

  it('share no screen', () => {
    const given: unknown[] = [];
    const ask = ownSession().set.displayMedia as unknown as (a: unknown, b: (c: unknown) => void) => void;
    ask({}, (streams) => given.push(streams));
    expect(given).toEqual([{}]);
  });

  it('let nothing out to the network', () => {
    const cancelled = (url: string): boolean | undefined => {
      let answer: boolean | undefined;
      ownSession().set.beforeRequest?.({ url }, (response) => {
        answer = response.cancel;
      });
      return answer;
    };
    const outside = elsewhere.filter((address) => !/^(data|blob):/.test(address));
    for (const address of outside) expect([address, cancelled(address)]).toEqual([address, true]);
    for (const address of [
      'app://review/assets/a.js',
      'data:image/png;base64,',
      'blob:app://review/1',
      'devtools://x',
    ]) {
      expect([address, cancelled(address)]).toEqual([address, false]);
    }
  });

  it('download nothing', () => {
    let prevented = false;
    ownSession().emit('will-download', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
  });
});

describe('the scheme of our own', () => {
  const get = async (url: string, method = 'GET'): Promise<Response> => {
    const handler = ownSession().served.get('app');
    if (handler === undefined) throw new Error('nothing is served');
    return handler({ url, method } as Request);
  };

  it('serves the built page with the policy of the other host', async () => {
    const shell = await get('app://review/index.html');
    expect(await shell.text()).toContain('the shell');
    expect(shell.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect((await get('app://review/assets/a.js')).headers.get('content-type')).toContain('text/javascript');
  });

  it.each([
    'app://review/../package.json',
    'app://review/%2e%2e/package.json',
    'app://review/..%2fpackage.json',
    'app://review/assets',
    'app://review/assets/',
    'app://review//etc/passwd',
    'app://review/index.html%00.js',
    'app://review/INDEX.HTML',
    'app://evil/index.html',
    'app://review.evil/index.html',
    'file:///etc/passwd',
    'app:index.html',
  ])('has nothing at %s', async (url) => {
    expect((await get(url)).status).toBeGreaterThanOrEqual(403);
  });

  it('takes nothing', async () => {
    expect((await get('app://review/index.html', 'POST')).status).toBe(405);
  });
});

describe('the bridge', () => {
  it('is all that the page has', () => {
    expect([...started.electron.exposed.keys()]).toEqual(['sightline']);
    expect(Object.keys(started.bridge).sort()).toEqual(['call', 'offer', 'onOpening']);
    expect([...started.electron.handlers.keys()].sort()).toEqual([bridgeChannels.call, bridgeChannels.offer].sort());
  });

  it('carries calls and bytes to the services and back', async () => {
    const reply: unknown = JSON.parse(await started.bridge.call('review', '{"review":"r"}'));
    expect(reply).toMatchObject({ ok: true, value: { input: { review: 'r' } } });
    const offered: unknown = JSON.parse(await started.bridge.offer('a.csv', Uint8Array.of(1, 2, 3)));
    expect(offered).toEqual({ ok: true, value: { name: 'a.csv', sum: 6 } });
  });

  const contents = () => window().webContents;
  const strangers: readonly (readonly [string, () => unknown])[] = [
    ['another address', () => ({ sender: contents(), senderFrame: new StandInFrame('app://evil/index.html') })],
    [
      'a frame within',
      () => ({ sender: contents(), senderFrame: new StandInFrame('app://review/index.html', contents().mainFrame) }),
    ],
    ['a frame that is gone', () => ({ sender: contents(), senderFrame: null })],
    ['another window', () => ({ sender: new StandInContents(() => undefined), senderFrame: contents().mainFrame })],
  ];
  const oddities: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['an extra part', bridgeChannels.call, ['about', '{}', 'more']],
    ['an input that is no text', bridgeChannels.call, ['about', {}]],
    ['a name that is no call', bridgeChannels.call, ['constructor', '{}']],
    ['broken JSON', bridgeChannels.call, ['about', '{']],
    ['nothing', bridgeChannels.call, []],
    ['an extra part', bridgeChannels.offer, ['a.csv', Uint8Array.of(1), 'more']],
    ['bytes that are none', bridgeChannels.offer, ['a.csv', 'text']],
    ['a name with a folder', bridgeChannels.offer, ['../a.csv', Uint8Array.of(1)]],
    ['no name', bridgeChannels.offer, ['', Uint8Array.of(1)]],
    ['too much', bridgeChannels.offer, ['a.csv', new Uint8Array(52_428_801)]],
  ];

  it.each(strangers)('answers nobody from %s', async (_, event) => {
    for (const [channel, parts] of [
      [bridgeChannels.call, ['about', '{}']],
      [bridgeChannels.offer, ['a.csv', Uint8Array.of(1)]],
    ] as const) {
      const reply: unknown = JSON.parse(String(await started.electron.send(channel, event(), parts)));
      expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    }
  });

  it.each(oddities)('does nothing with %s on %s', async (_, channel, parts) => {
    const event = { sender: contents(), senderFrame: contents().mainFrame };
    const reply: unknown = JSON.parse(String(await started.electron.send(channel, event, parts)));
    expect(reply).toMatchObject({ ok: false });
  });
});

describe('files opened from outside', () => {
  it('come by open-file, are told to the page, and bring the window forward', () => {
    let told = 0;
    const stop = started.bridge.onOpening(() => (told += 1));
    let prevented = false;
    window().minimized = true;
    started.electron.app.emit('open-file', { preventDefault: () => (prevented = true) }, '/cases/a.sightline');
    expect([told, prevented, window().minimized, window().focused]).toEqual([1, true, false, 1]);
    stop();
    started.electron.app.emit('open-file', { preventDefault: () => undefined }, '/cases/a.sightline');
    expect(told).toBe(1);
  });

  it('come by a second start of the program', () => {
    let told = 0;
    const stop = started.bridge.onOpening(() => (told += 1));
    started.electron.app.emit('second-instance', {}, ['sightline', '--flag', 'b.sightline'], '/cases');
    started.electron.app.emit('second-instance', {}, ['sightline'], '/cases');
    expect(told).toBe(1);
    expect(window().focused).toBe(4);
    stop();
  });

  it('come by the menu, over the system’s own dialog', async () => {
    let told = 0;
    const stop = started.bridge.onOpening(() => (told += 1));
    const item = started.electron.menus[0]?.[0]?.submenu;
    if (!Array.isArray(item)) throw new Error('no menu');
    started.electron.dialogAnswers.push(['/cases/c.sightline']);
    item[0]?.click?.(undefined as never, undefined, undefined as never);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toBe(1);
    expect(started.electron.dialogsShown.at(-1)).toMatchObject({ properties: ['openFile', 'dontAddToRecent'] });
    stop();
  });
});

describe('a second start', () => {
  it('opens nothing and ends', async () => {
    const second = await startStandIn({ services, firstInstance: false });
    expect(second.electron.windows).toHaveLength(0);
    expect(second.electron.processes).toHaveLength(0);
    expect(second.electron.quits()).toBe(1);
    await second.end();
  });
});

describe('the packaged program', () => {
  it('has no developer tools', async () => {
    const packaged = await startStandIn({ services, packaged: true });
    expect(packaged.electron.windows[0]?.options.webPreferences?.devTools).toBe(false);
    expect(JSON.stringify(packaged.electron.menus)).not.toContain('toggleDevTools');
    await packaged.end();
  });
});
